import type {ReactiveController} from 'lit';
import {isServer} from 'lit';

import type {Table} from '@linli/model/read/table';

import {fetchTable} from '../../internal/fetch-table.ts';
import type {MapHost} from '../map-body.ts';
import {NO_PLACES, placesOfData, placesOfTable, placesOfTables, type ReadPlaces} from './places.data.ts';

/** Where the places of one map come from: `places`, tables beside the grids', `places-for`, `places-src`. */
export class PlacesSource implements ReactiveController {
  readonly #host: MapHost;
  #key: readonly unknown[] = [];
  #read = NO_PLACES;
  #watched: HTMLElement | null = null;
  #observer: MutationObserver | undefined;
  #changes = 0;
  #asked = '';
  #fetched: unknown;

  constructor(host: MapHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = null;
  }

  /** After an update, so that the first picture in a browser is the server's. */
  hostUpdated(): void {
    this.#watch();
    const {placesSrc} = this.#host;
    if (placesSrc === this.#asked) return;
    this.#asked = placesSrc;
    if (placesSrc) void this.#fetch(placesSrc);
  }

  /** The places, read again only after something changed. */
  read(tables: readonly Table[], grids: readonly string[]): ReadPlaces {
    const {places} = this.#host;
    const key = [places, this.#watched, this.#changes, this.#fetched, grids.join('\n'), ...tables];
    if (key.length === this.#key.length && key.every((part, index) => part === this.#key[index])) return this.#read;
    this.#key = key;
    this.#read = this.#readNow(tables, grids);
    return this.#read;
  }

  #readNow(tables: readonly Table[], grids: readonly string[]): ReadPlaces {
    const {places} = this.#host;
    if (places !== undefined && places !== null) return placesOfData(places, grids);
    if (tables.length > 0) return placesOfTables(tables, grids);
    const table = this.#watched?.closest('table') ?? this.#watched?.querySelector('table');
    if (table) return placesOfTable(table, grids);
    return this.#fetched === undefined ? NO_PLACES : placesOfData(this.#fetched, grids);
  }

  /** Follows the table that `places-for` names, also one that comes or changes later. */
  #watch(): void {
    const {placesFor, ownerDocument} = this.#host;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const found = placesFor
      ? ((root.getElementById?.(placesFor) ?? ownerDocument.getElementById(placesFor)) as HTMLElement | null)
      : null;
    if (found === this.#watched || isServer) return;
    this.#watched = found;
    this.#observer?.disconnect();
    this.#observer = new MutationObserver(() => this.#refresh());
    if (found) this.#observer.observe(found, {childList: true, subtree: true, characterData: true});
    this.#host.requestUpdate();
  }

  #refresh(): void {
    this.#changes++;
    this.#host.requestUpdate();
  }

  async #fetch(src: string): Promise<void> {
    const fetched = await fetchTable(src, new AbortController().signal);
    if (src !== this.#host.placesSrc || !('data' in fetched)) return;
    this.#fetched = fetched.data;
    this.#host.requestUpdate();
  }
}
