import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Locale} from '@linli/model/quantity';

import type {RemoteLoader} from './remote-loader.ts';

export interface RemoteHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  refresh: number;
}

/** Data from an address. The code and the words for it load only when an element has a `src`; never on a server. */
export class RemoteSource implements ReactiveController {
  readonly #host: RemoteHost;
  #asked = '';
  #loader: RemoteLoader | undefined;

  constructor(host: RemoteHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The data that came last; `undefined` before any did. */
  get data(): unknown {
    return this.#loader?.data;
  }

  /** What there is to say about where the data are: loading, failed, or kept from before; else nothing. */
  sentence(locale: Locale): string {
    return this.#loader?.sentence(locale) ?? '';
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#loader?.stop();
    this.#asked = '';
  }

  /** After an update, so that the first picture in a browser is the server's. */
  hostUpdated(): void {
    const {src, isConnected} = this.#host;
    if (src === this.#asked || !isConnected) return;
    this.#asked = src;
    if (this.#loader) this.#loader.ask(src);
    else if (src) void this.#open();
  }

  /** Where the code itself cannot be fetched, the table in the page stays. */
  async #open(): Promise<void> {
    const module = await import('./remote-loader.ts').catch(() => undefined);
    if (!module || this.#loader || !this.#asked) return;
    this.#loader = new module.RemoteLoader(this.#host);
    this.#loader.ask(this.#asked);
  }
}
