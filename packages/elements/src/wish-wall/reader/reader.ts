import type {KioskHost} from '../kiosk/start-kiosk.ts';
import type {Asking} from '../wish-wall.asking.ts';
import {WishSelectEvent} from '../wish-wall.events.ts';
import {Desk, type DeskHost} from './desk.ts';
import {Filtering, type FilteringHost} from './filtering.ts';
import {Grouped} from './group.ts';
import {Lobby} from './lobby.ts';
import {Searching} from './searching.ts';

export {storeOf} from '../wish-wall.engine.ts';

/** What the reader's part reads and moves of its wall. */
export type ReaderHost = FilteringHost & DeskHost & KioskHost & {readonly group: string; readonly kiosk: boolean};

/** What one wall does for its reader, and after the page's address, its group and the lobby's clock. */
export class Reader {
  readonly #host: ReaderHost;
  readonly #lobby: Lobby;
  readonly filtering: Filtering;
  readonly grouped: Grouped;
  readonly desk: Desk;
  readonly searching: Searching;

  /** `fold` opens a card's history, or closes it. */
  constructor(host: ReaderHost, asking: Asking, fold: (details: HTMLDetailsElement) => void) {
    this.#host = host;
    this.filtering = new Filtering(host, asking);
    this.desk = new Desk(host, this.filtering, fold);
    this.searching = new Searching(host);
    this.grouped = new Grouped(host, asking);
    this.#lobby = new Lobby(host);
    this.connect();
    // What is asked may have addresses now.
    host.requestUpdate();
  }

  connect(): void {
    this.filtering.connect();
  }

  disconnect(): void {
    this.filtering.disconnect();
    this.#lobby.turn(false);
  }

  updated(): void {
    this.#lobby.turn(this.#host.kiosk);
  }

  /** What the reader did, and with what: an event that waited for this code has forgotten its target. */
  hear(event: Event, target: Element): void {
    if (target.closest('.result')) this.desk.hear(event, target);
    else this.filtering.hear(event, target);
  }

  /** The reader opened a card's history, or closed it; the wall has moved `selected` already. */
  tellSelected(): void {
    this.filtering.writeHash();
    /** @internal */
    this.#host.dispatchEvent(new WishSelectEvent(this.#host.selected));
  }
}
