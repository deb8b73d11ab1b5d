import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

import {type Ask, ALL, CLEAR, hashOf, readHash, VIEWS} from './wish-wall.ask.ts';
import {WishFilterEvent} from './wish-wall.events.ts';
import {pressed} from './wish-wall.keys.ts';

/** What `Asking` reads and moves of its wall. */
export type AskingHost = ReactiveControllerHost &
  HTMLElement & {filter: string; view: string; selected: string; readonly hash: boolean};

/** Pressed again, these show everything; a view or an order has nothing to go back to. */
const TOGGLES = ['status', 'category', 'late'];

/**
 * What the reader asked of one wall: kept here, moved by its buttons and fields, and, with the attribute `hash`, written to
 * the page's address and read from it. Code that sets `filter` or `view` is followed in silence.
 */
export class Asking implements ReactiveController {
  readonly #host: AskingHost;
  #own: Ask = ALL;
  #stops: Readonly<Record<string, string>> = {};
  #blind = true;

  constructor(host: AskingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Everything that is asked at present; `blind` is the first picture over a server's, which knew no address. */
  ask(blind: boolean): Ask {
    const {filter, view} = this.#host;
    this.#blind = blind;
    const known = VIEWS.find((name) => name === view) ?? 'wall';
    return {...this.#own, status: filter, view: blind ? 'wall' : known};
  }

  /** Where the page's address tells of this wall: the address of another page of its cards; else an empty string. */
  readonly addressOf = (page: number): string => {
    const {hash, id} = this.#host;
    return hash && id && !this.#blind ? `#${hashOf({...this.ask(false), page}, '', id, location.hash)}` : '';
  };

  /** The button of each row that Tab reaches: the one that last had the focus. */
  get stops(): Readonly<Record<string, string>> {
    return this.#stops;
  }

  hostConnected(): void {
    if (isServer) return;
    window.addEventListener('hashchange', this.#follow);
    // After the first picture: the server's knew no address.
    void this.#host.updateComplete.then(this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  /** The reader asked for something else: moves what is asked, then tells. */
  change(change: Partial<Ask>): void {
    this.#own = {...this.#own, page: 0, ...change};
    if (change.status !== undefined) this.#host.filter = change.status;
    if (change.view !== undefined) this.#host.view = change.view;
    this.#host.requestUpdate();
    this.writeHash();
    const {category, query} = this.#own;
    /** @internal */
    this.#host.dispatchEvent(new WishFilterEvent(this.#host.filter, category, query));
  }

  /** Shows everything again, in the same view and order. */
  clear(): void {
    this.change(CLEAR);
  }

  /** Another element of the page, or the lobby screen's clock, asks for something else: silent. */
  set(change: Partial<Ask>): void {
    this.#own = {...this.#own, ...change};
    this.#host.requestUpdate();
  }

  /** The lobby screen goes on: to the next page, after the last to the first, or to everything afresh. */
  turn({page, pages}: {readonly page: number; readonly pages: number}, afresh: boolean): void {
    this.set(afresh ? {...CLEAR, page: 0} : {page: (page + 1) % Math.max(1, pages)});
  }

  /** Goes back to the first page: the filter or the data changed in code. */
  rewind(): void {
    this.#own = {...this.#own, page: 0};
  }

  /** Writes what is asked, and which card is open, to the page's address. */
  writeHash(): void {
    const {hash, id, selected} = this.#host;
    if (!hash || !id) return;
    const next = hashOf(this.ask(false), selected, id, location.hash);
    history.replaceState(history.state, '', next ? `#${next}` : location.pathname + location.search);
  }

  readonly onPress = ({target}: Event): void => {
    const [bar, key] = pressed(target);
    if (!bar) return;
    const present = this.ask(false) as unknown as Readonly<Record<string, unknown>>;
    this.change({[bar]: TOGGLES.indexOf(bar) >= 0 && present[bar] === key ? '' : key});
  };

  readonly onInput = ({target}: Event): void => {
    const {name, value} = target as HTMLInputElement | HTMLSelectElement;
    if (name) this.change({[name]: value});
  };

  readonly onFocus = ({target}: Event): void => {
    const [bar, key] = pressed(target);
    if (!bar) return;
    this.#stops = {...this.#stops, [bar]: key};
    this.#host.requestUpdate();
  };

  readonly #follow = (): void => {
    const {hash, id} = this.#host;
    const asked = hash && id ? readHash(location.hash, id) : null;
    if (!asked) return;
    const {selected, ...own} = asked;
    this.#own = own;
    Object.assign(this.#host, {filter: own.status, view: own.view, selected});
    this.#host.requestUpdate();
  };
}
