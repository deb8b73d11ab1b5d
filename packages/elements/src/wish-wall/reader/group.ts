import {GroupEvent, type Shared} from '../../internal/group-event.ts';
import type {Asking} from '../wish-wall.asking.ts';

type Host = HTMLElement & {readonly group: string};

/** Follows the grid that was chosen in another element of the same group, a map for one, and tells of this wall's. */
export class Grouped {
  readonly #host: Host;
  readonly #asking: Asking;

  constructor(host: Host, asking: Asking) {
    this.#host = host;
    this.#asking = asking;
    host.addEventListener('linli-filter', this.#tell);
  }

  connect(): void {
    document.addEventListener(GroupEvent.type, this.#follow);
  }

  disconnect(): void {
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
