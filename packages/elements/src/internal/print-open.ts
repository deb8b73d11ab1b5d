import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

/** Paper cannot be unfolded: opens an element's folded data view before printing, and folds it again after. */
export class PrintOpen implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#fold);
  }

  readonly #open = (): void => {
    const folded = this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details.data:not([open])') ?? [];
    this.#opened = Array.from(folded);
    for (const details of this.#opened) details.open = true;
  };

  readonly #fold = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
