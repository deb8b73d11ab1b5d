import {GroupEvent} from '../../internal/group-event.ts';
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

  #last = '';

  readonly #tell = (): void => {
    const {group} = this.#host;
    const {grid} = this.#asking.ask(false);
    if (group === '' || grid === this.#last) return;
    this.#last = grid;
    this.#host.dispatchEvent(new GroupEvent(group, grid));
  };

  /** Follows a choice of a grid in this wall's group; one that waited for this code has forgotten where it came from. */
  follow(event: GroupEvent): void {
    const {group, kind, key} = event;
    if (event.composedPath()[0] === this.#host || kind !== 'grid' || group !== this.#host.group) return;
    this.#last = key;
    this.#asking.set({grid: key, page: 0});
  }
}
