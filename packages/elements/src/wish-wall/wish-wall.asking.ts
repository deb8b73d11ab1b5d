import type {ReactiveControllerHost} from 'lit';

import {type Ask, ALL, CLEAR, VIEWS} from './wish-wall.ask.ts';

/** What `Asking` reads of its wall. */
export type AskingHost = ReactiveControllerHost & {readonly filter: string; readonly view: string};

/** What is asked of one wall at present. Code that sets `filter` or `view` is followed in silence. */
export class Asking {
  readonly #host: AskingHost;
  #own: Ask = ALL;

  constructor(host: AskingHost) {
    this.#host = host;
  }

  /** Everything that is asked; `blind` is the first picture over a server's, which knew no address. */
  ask(blind: boolean): Ask {
    const {filter, view} = this.#host;
    const known = VIEWS.find((name) => name === view) ?? 'wall';
    return {...this.#own, status: filter, view: blind ? 'wall' : known};
  }

  /** Something else is asked, by the reader, another element of the page or the lobby screen's clock. */
  set(change: Partial<Ask>): void {
    this.#own = {...this.#own, ...change};
    this.#host.requestUpdate();
  }

  /** The lobby screen goes on: to the next page, after the last to the first, or to everything afresh. */
  turn({page, pages}: {readonly page: number; readonly pages: number}, afresh: boolean): void {
    this.set(afresh ? {...CLEAR, page: 0} : {page: (page + 1) % Math.max(1, pages)});
  }
}
