import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {SortableTable} from './sortable-table.ts';
import type {TableSource} from './table-source.ts';

/** Makes the table that an element reads sortable once the reader can see it; without scripts it stays as it is. */
export class Sorting implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tables: TableSource;
  readonly #isShown: () => boolean;
  #table: HTMLTableElement | undefined;
  #sortable: SortableTable | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, tables: TableSource, isShown: () => boolean) {
    this.#host = host;
    this.#tables = tables;
    this.#isShown = isShown;
    host.addController(this);
  }

  /** Back in the page, its table gets its buttons again. */
  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const table = this.#tables.table ?? this.#host.querySelector('table') ?? undefined;
    if (table === this.#table || !table || !this.#isShown()) return;
    this.hostDisconnected();
    this.#table = table;
    this.#sortable = new SortableTable(table, this.#tables.quietly);
  }

  hostDisconnected(): void {
    this.#sortable?.release();
    this.#sortable = this.#table = undefined;
  }
}
