import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Locale} from '@linli/model/quantity';

import type {Fetched} from './fetch-table.ts';
import {wordsIn} from './locale.ts';
import type {Fault, REMOTE_WORDS} from './remote-words.ts';

type Words = typeof REMOTE_WORDS;

export interface RemoteHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  refresh: number;
}

const MINUTE_MS = 60_000;

/** Beijing time as readers write it, whatever the reader's own zone: 2025-06-30 09:05. */
function beijingTime(ms: number): string {
  return new Date(ms + 480 * MINUTE_MS).toISOString().slice(0, 16).replace('T', ' ');
}

/**
 * Data from an address. What came last stays when newer data do not come, and `sentence` says so. The code and the words
 * for this load only when an element has a `src`; nothing is fetched on a server.
 */
export class RemoteSource implements ReactiveController {
  readonly #host: RemoteHost;
  #asked = '';
  #words: Words | undefined;
  #data: unknown;
  #cameAt = 0;
  #fault: Fault | undefined;
  #loading = false;
  #stop: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: RemoteHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The data that came last; `undefined` before any did. */
  get data(): unknown {
    return this.#data;
  }

  /** What there is to say about where the data are: loading, failed, or kept from before; else nothing. */
  sentence(locale: Locale): string {
    if (!this.#words) return '';
    const {loading, faults, kept} = wordsIn(locale, this.#words);
    if (this.#fault) return faults[this.#fault] + (this.#cameAt ? kept(beijingTime(this.#cameAt)) : '');
    return this.#loading && !this.#cameAt ? loading : '';
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#stop?.abort();
    clearTimeout(this.#timer);
    this.#asked = '';
  }

  /** After an update, so that the first picture in a browser is the server's. */
  hostUpdated(): void {
    const {src} = this.#host;
    if (src === this.#asked || !this.#host.isConnected) return;
    this.#asked = src;
    this.#stop?.abort();
    clearTimeout(this.#timer);
    if (src) void this.#load(src);
    else this.#settle({data: undefined});
  }

  async #load(src: string): Promise<void> {
    const stop = (this.#stop = new AbortController());
    this.#loading = true;
    let fetched: Fetched = {fault: 'unreachable'};
    try {
      const [{fetchTable}, words] = await Promise.all([import('./fetch-table.ts'), import('./remote-words.ts')]);
      this.#words = words.REMOTE_WORDS;
      this.#host.requestUpdate();
      fetched = await fetchTable(src, stop.signal);
    } catch {
      // The code itself could not be fetched: for readers that is the same as data that did not come.
    }
    if (stop.signal.aborted) return;
    this.#settle(fetched);
    const minutes = Number(this.#host.refresh);
    if (minutes > 0) this.#timer = setTimeout(() => void this.#load(src), Math.max(1, minutes) * MINUTE_MS);
  }

  #settle(fetched: Fetched): void {
    this.#loading = false;
    this.#fault = 'fault' in fetched ? fetched.fault : undefined;
    if ('data' in fetched) {
      this.#data = fetched.data;
      this.#cameAt = fetched.data === undefined ? 0 : Date.now();
    }
    this.#host.requestUpdate();
  }
}
