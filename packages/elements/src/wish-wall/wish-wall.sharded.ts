import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {WishManifest} from '@linli/model/record/wish-shards';

import {type Ask, ALL} from './wish-wall.ask.ts';
import {NOTHING, type ReadWishes} from './wish-wall.data.ts';

/** True for what `linli convert --wall` writes beside the files of 500. */
export const isManifest = (data: unknown): data is WishManifest =>
  (data as Partial<WishManifest> | null | undefined)?.$schema === 'urn:linli:wishes:1';

/** Whether the first page is all that is asked for. */
const isPlain = (ask: Ask): boolean => (Object.keys(ALL) as (keyof Ask)[]).every((key) => ask[key] === ALL[key]);

/** Very many wishes, in files of 500: the code for them, and each file, loads when it is needed. */
export class Sharded implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly src: string};
  #from: unknown;
  #read: ReadWishes = NOTHING;

  constructor(host: ReactiveControllerHost & {readonly src: string}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** True while the code that reads the files is on its way. */
  get opening(): boolean {
    return this.#from !== undefined && this.#read === NOTHING;
  }

  /** What is here of the files that `data` names; null where `data` is no such manifest. */
  read(data: unknown, ask: Ask): ReadWishes | null {
    if (!isManifest(data)) {
      this.#from = undefined;
      return null;
    }
    if (data !== this.#from) void this.#open(data);
    this.#from = data;
    if (this.#read.store.start && !isPlain(ask)) this.#read.store.whole();
    return this.#read;
  }

  /** What is here of an earlier manifest stays until the first file of the new one has come. */
  async #open(manifest: WishManifest): Promise<void> {
    const isFirst = this.#from === undefined;
    if (isFirst) this.#read = NOTHING;
    const {openShards} = await import('./wish-wall.shards.ts');
    const base = new URL(this.#host.src, document.baseURI).href;
    let isShown = isFirst;
    const show = (store: ReadWishes['store'], kept: Pick<ReadWishes, 'problems' | 'blocked'>): void => {
      if (this.#from !== manifest) return;
      isShown ||= !store.failed;
      this.#read = isShown ? {...NOTHING, ...kept, store} : {...this.#read, store: {...this.#read.store, failed: true}};
      this.#host.requestUpdate();
    };
    const store = openShards(manifest, base, show);
    if (isFirst) show(store, NOTHING);
    else store.wish(0);
  }
}
