import type {ReactiveController} from 'lit';
import {isServer} from 'lit';

import type {MapHost} from '../map-body.ts';
import {openByGrid, wishesOfWall, type Wished} from './wishes.ts';

type Wall = HTMLElement & {readonly group?: string; readonly data?: unknown};

const NONE: ReadonlyMap<string, number> = new Map();

/** A wall as it is known before and after its script came. */
const groupOf = (wall: Wall): string => wall.group ?? wall.getAttribute('group') ?? '';

/**
 * The open wishes of the walls in a map's group, by grid. A wall is read where it stands, its property or its table; a card
 * that the reader opens there shows its grid on the map. What the reader chooses on the map goes to the wall by the group.
 */
export class WishLayer implements ReactiveController {
  readonly #host: MapHost;
  readonly #show: (grid: string) => void;
  #wishes: readonly Wished[] = [];
  #open = NONE;
  #from: readonly unknown[] = [];
  #walls: readonly Wall[] = [];
  #observer: MutationObserver | undefined;
  #changes = 0;

  constructor(host: MapHost, show: (grid: string) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) this.#host.ownerDocument.addEventListener('linli-select', this.#follow);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#walls = [];
    this.#host.ownerDocument.removeEventListener('linli-select', this.#follow);
  }

  /** How many open wishes each grid has; of this map's own group only. */
  get open(): ReadonlyMap<string, number> {
    return this.#open;
  }

  /** After an update, so that the first picture in a browser is the server's. */
  hostUpdated(): void {
    this.#watch();
    const {group} = this.#host;
    const walls = group === '' ? [] : this.#walls.filter((wall) => groupOf(wall) === group);
    const from = [this.#changes, ...walls.flatMap((wall) => [wall, wall.data])];
    if (from.length === this.#from.length && from.every((part, index) => part === this.#from[index])) return;
    this.#from = from;
    this.#wishes = walls.flatMap(wishesOfWall);
    this.#open = openByGrid(this.#wishes);
    this.#host.requestUpdate();
  }

  /** A wall's data may come after the map's: with its script, which takes an attribute away, or as a new table. */
  #watch(): void {
    const {group, ownerDocument} = this.#host;
    const walls = group === '' ? [] : Array.from(ownerDocument.querySelectorAll<Wall>('linli-wish-wall'));
    if (walls.length === this.#walls.length && walls.every((wall, index) => wall === this.#walls[index])) return;
    this.#walls = walls;
    this.#observer?.disconnect();
    this.#observer = new MutationObserver(() => this.#refresh());
    for (const wall of walls) this.#observer.observe(wall, {attributes: true, childList: true, subtree: true});
  }

  #refresh(): void {
    this.#changes++;
    this.#host.requestUpdate();
  }

  readonly #follow = (event: Event): void => {
    const wall = event.composedPath()[0] as Wall;
    if (wall.localName !== 'linli-wish-wall' || this.#host.group === '' || groupOf(wall) !== this.#host.group) return;
    const {id} = event as Event & {readonly id: string};
    const grid = this.#wishes.find((wish) => wish.id === id)?.grid;
    if (grid) this.#show(grid);
  };
}
