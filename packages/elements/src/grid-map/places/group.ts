import type {ReactiveController} from 'lit';
import {isServer} from 'lit';

import {GroupEvent, type Shared} from '../../internal/group-event.ts';
import type {GridSelectEvent} from '../grid-map.events.ts';
import type {MapHost} from '../map-body.ts';

/** Shares the chosen grid with the other elements of the map's group, a wish wall for one, and follows theirs in silence. */
export class MapGroup implements ReactiveController {
  readonly #host: MapHost;

  constructor(host: MapHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#host.addEventListener('linli-select', this.#tell);
    this.#host.ownerDocument.addEventListener(GroupEvent.type, this.#follow);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('linli-select', this.#tell);
    this.#host.ownerDocument.removeEventListener(GroupEvent.type, this.#follow);
  }

  readonly #tell = (event: Event): void => {
    const {group} = this.#host;
    if (group !== '' && event.target === this.#host)
      this.#host.dispatchEvent(new GroupEvent(group, (event as GridSelectEvent).id));
  };

  readonly #follow = (event: Event): void => {
    const host = this.#host;
    const {group, kind, key} = event as Event & Shared;
    const isOwn = event.composedPath()[0] === host;
    if (!isOwn && kind === 'grid' && group !== '' && group === host.group) host.selected = key;
  };
}
