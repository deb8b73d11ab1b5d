import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

import type {Asking} from './wish-wall.asking.ts';

/** What elements of one `group` share: the reader chose a grid, a category or a date in one of them. */
export interface Shared {
  readonly group: string;
  readonly kind: 'grid';
  /** The grid's id; empty where the choice was taken back. */
  readonly key: string;
}

/** Tells the other elements of a group what the reader chose; it bubbles to the document, where they listen. */
export class GroupEvent extends Event implements Shared {
  static readonly type = 'linli-group';
  readonly group: string;
  readonly kind = 'grid';
  readonly key: string;

  constructor(group: string, key: string) {
    super(GroupEvent.type, {bubbles: true, composed: true});
    this.group = group;
    this.key = key;
  }
}

type Host = ReactiveControllerHost & HTMLElement & {readonly group: string};

/** Follows the grid that was chosen in another element of the same group, a map for one, and tells of this wall's. */
export class Grouped implements ReactiveController {
  readonly #host: Host;
  readonly #asking: Asking;

  constructor(host: Host, asking: Asking) {
    this.#host = host;
    this.#asking = asking;
    host.addController(this);
    if (!isServer) host.addEventListener('linli-filter', this.#tell);
  }

  hostConnected(): void {
    if (!isServer) document.addEventListener(GroupEvent.type, this.#follow);
  }

  hostDisconnected(): void {
    document.removeEventListener(GroupEvent.type, this.#follow);
  }

  #last = '';

  readonly #tell = (): void => {
    const {group} = this.#host;
    const {grid} = this.#asking.ask(false);
    if (group === '' || grid === this.#last) return;
    this.#last = grid;
    this.#host.dispatchEvent(new GroupEvent(group, grid));
  };

  readonly #follow = (event: Event): void => {
    const {group, kind, key} = event as Event & Shared;
    if (event.composedPath()[0] === this.#host || kind !== 'grid' || group === '' || group !== this.#host.group) return;
    this.#last = key;
    this.#asking.set({grid: key, page: 0});
  };
}
