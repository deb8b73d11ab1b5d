import type {ReactiveControllerHost} from 'lit';

import {type Ask, CLEAR} from '../wish-wall.ask.ts';
import type {Asking} from '../wish-wall.asking.ts';
import {WishFilterEvent} from '../wish-wall.events.ts';
import {hashOf, readHash} from './address.ts';
import {moveAlongBar, pressed} from './keys.ts';

/** What `Filtering` reads and moves of its wall. */
export type FilteringHost = ReactiveControllerHost &
  HTMLElement & {filter: string; view: string; selected: string; readonly hash: boolean};

/** Pressed again, these show everything; a view or an order has nothing to go back to. */
const TOGGLES = ['status', 'category', 'late'];

/** What the reader asks of one wall by its buttons and fields and, with the attribute `hash`, by the page's address. */
export class Filtering {
  readonly #host: FilteringHost;
  readonly #asking: Asking;
  /** The button of each row that Tab reaches: the one that last had the focus. */
  stops: Readonly<Record<string, string>> = {};

  constructor(host: FilteringHost, asking: Asking) {
    this.#host = host;
    this.#asking = asking;
    this.#follow();
  }

  connect(): void {
    window.addEventListener('hashchange', this.#follow);
  }

  disconnect(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  /** Where the page's address tells of this wall: the address of another page of its cards; else an empty string. */
  readonly addressOf = (page: number): string => {
    const {hash, id} = this.#host;
    return hash && id ? `#${hashOf({...this.#asking.ask(false), page}, '', id, location.hash)}` : '';
  };

  /** The reader asked for something else: moves what is asked, then tells. */
  change(change: Partial<Ask>): void {
    if (change.status !== undefined) this.#host.filter = change.status;
    if (change.view !== undefined) this.#host.view = change.view;
    this.#asking.set({page: 0, ...change});
    this.writeHash();
    const {category, query} = this.#asking.ask(false);
    /** @internal */
    this.#host.dispatchEvent(new WishFilterEvent(this.#host.filter, category, query));
  }

  /** Shows everything again, in the same view and order. */
  clear(): void {
    this.change(CLEAR);
  }

  /** Writes what is asked, and which card is open, to the page's address. */
  writeHash(): void {
    const {hash, id, selected} = this.#host;
    if (!hash || !id) return;
    const next = hashOf(this.#asking.ask(false), selected, id, location.hash);
    history.replaceState(history.state, '', next ? `#${next}` : location.pathname + location.search);
  }

  hear(event: Event, target: Element): void {
    const [bar, key] = pressed(target);
    if (event.type === 'input') this.#input(target as HTMLInputElement | HTMLSelectElement);
    else if (event.type === 'keydown') moveAlongBar(event as KeyboardEvent, target);
    else if (bar && event.type === 'click') this.#press(bar, key);
    else if (bar && event.type === 'focusin') this.#stop(bar, key);
  }

  #press(bar: string, key: string): void {
    const present = this.#asking.ask(false) as unknown as Readonly<Record<string, unknown>>;
    this.change({[bar]: TOGGLES.indexOf(bar) >= 0 && present[bar] === key ? '' : key});
  }

  #input({name, value}: HTMLInputElement | HTMLSelectElement): void {
    if (name) this.change({[name]: value});
  }

  #stop(bar: string, key: string): void {
    this.stops = {...this.stops, [bar]: key};
    this.#host.requestUpdate();
  }

  readonly #follow = (): void => {
    const {hash, id} = this.#host;
    const asked = hash && id ? readHash(location.hash, id) : null;
    if (!asked) return;
    const {selected, ...own} = asked;
    Object.assign(this.#host, {filter: own.status, view: own.view, selected});
    this.#asking.set(own);
  };
}
