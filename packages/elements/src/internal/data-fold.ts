import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

/** Knows whether a folded data view was ever unfolded, or must be for print: until then its table need not be made. */
export class DataFold implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #wanted = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the table must be there. */
  shows(folded: boolean): boolean {
    return !folded || this.#wanted;
  }

  readonly unfold = (): void => {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    if (!isServer) window.addEventListener('beforeprint', this.unfold);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.unfold);
  }
}
