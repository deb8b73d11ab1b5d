import type {ReactiveController} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {type Fetched, fetchTable} from './fetch-table.ts';
import {wordsIn} from './locale.ts';
import {faultOfNewer} from './remote-check.ts';
import type {RemoteHost} from './remote-source.ts';
import {type Fault, REMOTE_WORDS} from './remote-words.ts';

const MINUTE_MS = 60_000;

/** Beijing time as readers write it, whatever the reader's own zone: 2025-06-30 09:05. */
function beijingTime(ms: number): string {
  return new Date(ms + 480 * MINUTE_MS).toISOString().slice(0, 16).replace('T', ' ');
}

/** Fetches a table, again after every so many minutes. What came last stays when newer data do not come. */
export class RemoteLoader implements ReactiveController {
  readonly #host: RemoteHost;
  #asked = '';
  #cameAt = 0;
  #cameFrom = '';
  #fault: Fault | undefined;
  #loading = false;
  #stop: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The data that came last; `undefined` before any did. */
  data: unknown;

  constructor(host: RemoteHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const {src, isConnected} = this.#host;
    if (src === this.#asked || !isConnected) return;
    this.#asked = src;
    this.#ask(src);
  }

  /** Stops what is on its way. */
  hostDisconnected(): void {
    this.#asked = '';
    this.#halt();
  }

  /** What there is to say about where the data are: loading, failed, or kept from before; else nothing. */
  sentence(locale: Locale): string {
    const {loading, faults, kept} = wordsIn(locale, REMOTE_WORDS);
    if (this.#fault) return faults[this.#fault] + (this.#cameAt ? kept(beijingTime(this.#cameAt)) : '');
    return this.#loading && !this.#cameAt ? loading : '';
  }

  #halt(): void {
    this.#stop?.abort();
    clearTimeout(this.#timer);
  }

  /** Fetches from an address; from none nothing is left. */
  #ask(src: string): void {
    this.#halt();
    if (src) void this.#load(src);
    else this.#settle({data: undefined});
  }

  async #load(src: string): Promise<void> {
    const stop = (this.#stop = new AbortController());
    this.#loading = true;
    this.#host.requestUpdate();
    const fetched = await fetchTable(src, stop.signal);
    if (stop.signal.aborted) return;
    this.#settle(this.#checked(src, fetched));
    const minutes = Number(this.#host.refresh);
    if (minutes > 0) this.#timer = setTimeout(() => void this.#load(src), Math.max(1, minutes) * MINUTE_MS);
  }

  /** Data of another address may be of any shape; newer ones of the same address should look like those before. */
  #checked(src: string, fetched: Fetched): Fetched {
    const fault = src === this.#cameFrom && 'data' in fetched ? faultOfNewer(this.data, fetched.data) : undefined;
    if (fault) return {fault};
    if ('data' in fetched) this.#cameFrom = src;
    return fetched;
  }

  #settle(fetched: Fetched): void {
    this.#loading = false;
    this.#fault = 'fault' in fetched ? fetched.fault : undefined;
    if ('data' in fetched) {
      this.data = fetched.data;
      this.#cameAt = fetched.data === undefined ? 0 : Date.now();
    }
    this.#host.requestUpdate();
  }
}
