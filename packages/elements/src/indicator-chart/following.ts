import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {GroupEvent, type Shared} from '../internal/group-event.ts';
import {itemsOf, type Picture} from './picture.ts';

type Host = ReactiveControllerHost &
  HTMLElement & {readonly group: string; readonly picture: Picture | null; selected: string};

/** Tells the elements of the chart's group which category was chosen in it, and shows the one that was chosen in another. */
export class Following implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addEventListener('linli-select', this.#tell);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(GroupEvent.type, this.#follow);
  }

  hostDisconnected(): void {
    document.removeEventListener(GroupEvent.type, this.#follow);
  }

  readonly #tell = (event: Event): void => {
    const {group, selected} = this.#host;
    if (group !== '' && event.target === this.#host)
      this.#host.dispatchEvent(new GroupEvent(group, selected, 'category'));
  };

  /** A grid is followed too, where the chart has a category of its name. */
  readonly #follow = (event: Event): void => {
    const {group, key} = event as Event & Shared;
    const {picture} = this.#host;
    if (group === '' || group !== this.#host.group || event.composedPath()[0] === this.#host) return;
    const known = picture !== null && itemsOf(picture).some(({category}) => category === key);
    this.#host.selected = known ? key : '';
  };
}
