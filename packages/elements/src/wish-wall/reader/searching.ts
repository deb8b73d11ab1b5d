import type {ReactiveControllerHost} from 'lit';

import type {WishIndex} from '@linli/model/record/wish-index';

import type {WishStore} from '../wish-wall.store.ts';

type Find = (query: string) => Uint8Array | null;

/** The search of one wall: what it needs loads with the first letter, and is kept for the next. */
export class Searching {
  readonly #host: ReactiveControllerHost;
  /** What is searched: a store is another whenever a file has come, its index only when there are other wishes. */
  #index: WishIndex | null = null;
  #find: Find | null = null;
  #last: {readonly query: string; readonly found: Uint8Array | null} = {query: '', found: null};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** For each row 1 where the query was found; null for no query, and while what is searched is on its way. */
  found(store: WishStore, query: string): Uint8Array | null {
    if (query.trim() === '') return null;
    if (store.index && store.index !== this.#index) void this.#load(store, store.index);
    if (!this.#find) return null;
    if (this.#last.query !== query) this.#last = {query, found: this.#find(query)};
    return this.#last.found;
  }

  async #load(store: WishStore, index: WishIndex): Promise<void> {
    this.#index = index;
    this.#find = null;
    this.#last = {query: '', found: null};
    try {
      const [{findWishes}, words] = await Promise.all([import('@linli/model/record/wish-words'), store.words()]);
      if (this.#index !== index) return;
      this.#find = (query) => findWishes(words, index, query);
      this.#host.requestUpdate();
    } catch {
      // What did not arrive is asked for again with the next letter; until then everything is shown.
      if (this.#index === index) this.#index = null;
    }
  }
}
