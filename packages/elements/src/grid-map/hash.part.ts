import type {ReactiveController} from 'lit';

import {showPanel} from './grid-choice.ts';
import type {MapHost, MapView} from './map-body.ts';
import type {MapPart} from './map-part.ts';

/** What the address holds: the chosen grid, and the unit whose parts are drawn. */
interface Address {
  readonly grid: string;
  readonly within: string;
}

const pairsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What stands behind `key=` in an address's fragment; null where it is not there. */
export function valueIn(hash: string, key: string): string | null {
  const found = pairsOf(hash).find((pair) => pair.indexOf(`${key}=`) === 0);
  return found === undefined ? null : decoded(found.slice(key.length + 1));
}

/** The fragment with the values of these keys, in the place of their old ones; what others wrote stays. */
export function withValues(hash: string, values: Readonly<Record<string, string>>): string {
  const keys = Object.keys(values);
  const others = pairsOf(hash).filter((pair) => pair !== '' && !keys.some((key) => pair.indexOf(`${key}=`) === 0));
  const own = keys.filter((key) => values[key]).map((key) => `${key}=${encodeURIComponent(values[key]!)}`);
  const all = [...others, ...own];
  return all.length > 0 ? `#${all.join('&')}` : '';
}

/**
 * Keeps the chosen grid in the page's address, `#grid=G3`, with the element's id before it where it has one,
 * `#map-grid=G3`; another level is a step in the history, so that the browser's back button leads up.
 */
class HashPart implements MapPart, ReactiveController {
  readonly #host: MapHost;
  #known: Address | null = null;
  #view: MapView | null = null;

  constructor(host: MapHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#jump);
    window.addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#jump);
    window.removeEventListener('popstate', this.#follow);
  }

  updated(view: MapView): void {
    this.#view = view;
    if (this.#known !== null) this.#write();
    else if (this.#read('grid') || this.#read('within')) this.#arrive();
    else this.#known = {grid: this.#host.selected, within: this.#host.within};
  }

  /** A map with an id also answers to the plain key: a link `#grid=G3` needs no knowledge of the page. */
  #read(key: string): string {
    const own = this.#host.id ? valueIn(location.hash, `${this.#host.id}-${key}`) : null;
    return own ?? valueIn(location.hash, key) ?? '';
  }

  readonly #follow = (): void => {
    if (!this.#host.hash || !this.#view) return;
    const [grid, within] = [this.#read('grid'), this.#read('within')];
    this.#known = {grid, within};
    const {levels} = this.#view;
    const host = this.#host;
    const row = levels.get(grid);
    host.within = within && levels.partsOf(within).length > 0 ? within : (row?.parent ?? '');
    host.selected = row ? grid : '';
  };

  /** Who followed a link to a grid, or scanned the code of its notice board, sees its panel. */
  readonly #jump = (): void => {
    this.#follow();
    if (this.#known?.grid && this.#host.selected) void showPanel(this.#host);
  };

  /** A page that is loaded again, or gone back to, stands where the reader left it. */
  #arrive(): void {
    const [entry] = performance.getEntriesByType('navigation');
    if ((entry as PerformanceNavigationTiming | undefined)?.type === 'navigate') this.#jump();
    else this.#follow();
  }

  #write(): void {
    const {selected: grid, within, hash, id} = this.#host;
    const known = this.#known;
    if (!hash || !known || (grid === known.grid && within === known.within)) return;
    this.#known = {grid, within};
    const prefix = id ? `${id}-` : '';
    // A plain key that led here would win again, once there is none of this map's own.
    const plain: Record<string, string> = valueIn(location.hash, 'grid') === known.grid ? {grid: '', within: ''} : {};
    const address = withValues(location.hash, {...plain, [`${prefix}grid`]: grid, [`${prefix}within`]: within});
    const to = address || location.pathname + location.search;
    if (within === known.within) history.replaceState(history.state, '', to);
    else history.pushState(null, '', to);
  }
}

/** Makes the address of one map. */
export const createPart = (host: MapHost): MapPart => new HashPart(host);
