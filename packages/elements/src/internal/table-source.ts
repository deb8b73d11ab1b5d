import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

import {readMatrix} from '@linli/model/read/cells';
import {matrixOfTable} from '@linli/model/read/dom-table';
import {readObjects} from '@linli/model/read/objects';
import type {Read} from '@linli/model/read/table';
import type {RecordDefinition} from '@linli/model/record/definition';

import {findTables, type FoundTables, type Origin} from './data-tables.ts';
import {rowLinks} from './row-links.ts';
import {metaOf, type SourceMeta} from './source-meta.ts';

export type TableHost = ReactiveControllerHost & HTMLElement & {data?: unknown};

const NOTHING: Read = {tables: [], problems: []};
const WATCHED: MutationObserverInit = {childList: true, subtree: true, characterData: true};

/**
 * Where an element's data comes from: its `data` property, else tables inside it, the one that `for` names, or the next
 * sibling. Call `read()` in `willUpdate`; a later change of the tables asks the host to update.
 */
export class TableSource implements ReactiveController {
  readonly #host: TableHost;
  readonly #definitions: readonly RecordDefinition<unknown>[];
  /** The first client render of a server-rendered element must equal the server's, which saw no light DOM. */
  #hydrating: boolean;
  #observer: MutationObserver | undefined;
  #result: Read | undefined;
  #dataRead: unknown;
  #found: FoundTables = {origin: 'none', tables: []};

  constructor(host: TableHost, definitions: readonly RecordDefinition<unknown>[]) {
    this.#host = host;
    this.#definitions = definitions;
    this.#hydrating = !isServer && host.shadowRoot !== null;
    host.addController(this);
  }

  /** Where the data of the last `read()` came from. */
  get origin(): Origin {
    return this.#found.origin;
  }

  /** True while nothing can be known yet: on the server, and in the first render over the server's picture. */
  get pending(): boolean {
    return this.#found.origin === 'none' && this.#cannotSeeTables;
  }

  /** Title, unit, source and time as `data` states them; a table's caption is its title. */
  get meta(): SourceMeta {
    if (this.#found.origin === 'data') return metaOf(this.#dataRead);
    const caption = this.#found.tables[0]?.caption?.textContent?.trim();
    return caption ? {title: caption} : {};
  }

  /** The links in the rows of the n-th table, by row number. */
  links(index = 0): ReadonlyMap<number, string> {
    const table = this.#found.tables[index];
    return table ? rowLinks(table) : new Map();
  }

  /** Tables and problems of the present data, read again only after it changed. */
  read(): Read {
    const {data} = this.#host;
    if (this.#result && data === this.#dataRead) return this.#result;
    this.#dataRead = data;
    this.#result = data === undefined || data === null ? this.#readTables() : this.#readData(data);
    return this.#result;
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer = new MutationObserver(() => this.#refresh());
    this.#watch();
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#refresh, {once: true});
    this.#result = undefined;
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

  get #cannotSeeTables(): boolean {
    return isServer || this.#hydrating;
  }

  readonly #refresh = (): void => {
    this.#result = undefined;
    this.#host.requestUpdate();
  };

  #readData(data: unknown): Read {
    this.#found = {origin: 'data', tables: []};
    return readObjects(data, this.#definitions);
  }

  #readTables(): Read {
    this.#found = this.#cannotSeeTables ? {origin: 'none', tables: []} : findTables(this.#host);
    this.#watch();
    const reads = this.#found.tables.map((table) => readMatrix(matrixOfTable(table), this.#definitions));
    if (reads.length === 0) return NOTHING;
    return {tables: reads.flatMap(({tables}) => tables), problems: reads.flatMap(({problems}) => problems)};
  }

  #watch(): void {
    this.#observer?.disconnect();
    for (const target of [this.#host, ...this.#found.tables]) this.#observer?.observe(target, WATCHED);
    const {parentNode} = this.#host;
    // A table may still arrive as the next sibling.
    if (this.#found.origin === 'none' && parentNode) this.#observer?.observe(parentNode, {childList: true});
  }
}
