import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

import type {Description} from '@linli/model/read/description';
import type {Recognised} from '@linli/model/read/match';
import type {Read} from '@linli/model/read/table';

import {findTables, type FoundTables, type Origin} from './data-tables.ts';
import {beforeUpdates, readData, readElements, type ReadSoFar, WHOLE} from './reading.ts';
import {rowLinks} from './row-links.ts';

/** `fetched` is what came from an address: it stands in where no `data` was set. */
export type TableHost = ReactiveControllerHost & HTMLElement & {data?: unknown; fetched?: unknown};

const NONE: FoundTables = {origin: 'none', tables: []};
const NOTHING: Read = {tables: [], problems: []};
const WATCHED: MutationObserverInit = {childList: true, subtree: true, characterData: true};

/**
 * Where an element's data comes from: its `data` property, else tables (or a list) inside it, the one that `for` names, or
 * the next sibling. Call `read()` in `willUpdate`; a later change of the tables asks the host to update.
 */
export class TableSource implements ReactiveController {
  readonly #host: TableHost;
  readonly #definitions: readonly Recognised[];
  /** The first client render of a server-rendered element must equal the server's, which saw no light DOM. */
  #hydrating: boolean;
  #observer: MutationObserver | undefined;
  #result: Read | undefined;
  #dataRead: unknown;
  #description: Description = {};
  #unread = false;
  #found = NONE;
  /** The column that the items of a plain list fill; empty when the element takes no list. */
  readonly #listAs: string;

  /** Tells data that the host reads by itself: checked records, a map file. */
  readonly #isOwn: (data: unknown) => boolean;

  constructor(host: TableHost, definitions: readonly Recognised[], listAs = '', isOwn = (_data: unknown) => false) {
    this.#host = host;
    this.#isOwn = isOwn;
    this.#definitions = definitions;
    this.#listAs = listAs;
    this.#hydrating = !isServer && host.shadowRoot !== null;
    host.addController(this);
    if (!isServer) beforeUpdates(host, () => (this.read() === NOTHING ? WHOLE.load('reader') : undefined));
  }

  /** Where the data of the last `read()` came from. */
  get origin(): Origin {
    return this.#found.origin;
  }

  /** True while light DOM cannot be seen: on the server, and in the first render over the server's picture. */
  get blind(): boolean {
    return isServer || this.#hydrating;
  }

  /** True while nothing can be known yet, so that an element does not say 这里还没有数据 too early. */
  get pending(): boolean {
    return this.#unread || (this.#found.origin === 'none' && this.blind);
  }

  /** True where the data are odd and the file that reads such data has not come. */
  get unread(): boolean {
    return this.#unread;
  }

  /** Title, unit, source and time as `data` states them; a table's caption is its title. */
  get description(): Description {
    return this.#description;
  }

  /** The table in the page that was read, if it was one. */
  get table(): HTMLTableElement | undefined {
    const [first] = this.#found.tables;
    return first?.localName === 'table' ? (first as HTMLTableElement) : undefined;
  }

  /** Changes the tables without reading them again. */
  readonly quietly = (change: () => void): void => {
    change();
    this.#observer?.takeRecords();
  };

  /** The links in the rows of the n-th table, by row number. */
  links(index = 0): ReadonlyMap<number, string> {
    const table = this.#found.tables[index];
    return table?.localName === 'table' ? rowLinks(table as HTMLTableElement) : new Map();
  }

  /** Tables and problems of the present data, read again only after it changed. */
  read(): Read {
    const data = this.#host.data ?? this.#host.fetched;
    if (this.#result && data === this.#dataRead) return this.#result;
    this.#dataRead = data;
    const read = data === undefined || data === null ? this.#readTables() : this.#readData(data);
    this.#unread = read === null;
    this.#description = read?.description ?? {};
    this.#result = read ?? undefined;
    return read ?? NOTHING;
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer = new MutationObserver(() => this.#refresh());
    this.#watch();
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#refresh, {once: true});
    // In another place it may have another table.
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#refresh);
  }

  hostUpdated(): void {
    if (!this.#hydrating) return;
    this.#hydrating = false;
    this.#refresh();
  }

  readonly #refresh = (): void => {
    this.#result = undefined;
    this.#host.requestUpdate();
  };

  #readData(data: unknown): ReadSoFar {
    this.#found = {origin: 'data', tables: []};
    if (this.#isOwn(data)) return {tables: [], problems: [], description: {}};
    return readData(data, this.#definitions);
  }

  #readTables(): ReadSoFar {
    this.#found = this.blind ? NONE : findTables(this.#host, this.#listAs !== '');
    this.#watch();
    return readElements(this.#found.tables, this.#definitions, this.#listAs);
  }

  #watch(): void {
    this.#observer?.disconnect();
    for (const target of [this.#host, ...this.#found.tables]) this.#observer?.observe(target, WATCHED);
    const {parentNode} = this.#host;
    // A table may still arrive as the next sibling.
    if (this.#found.origin === 'none' && parentNode) this.#observer?.observe(parentNode, {childList: true});
  }
}
