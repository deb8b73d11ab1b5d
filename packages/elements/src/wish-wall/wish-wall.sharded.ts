import type {ReactiveControllerHost} from 'lit';

import type {WishManifest} from '@linli/model/record/wish-shards';

import {type Ask, ALL} from './wish-wall.ask.ts';
import {NOTHING, type ReadWishes} from './wish-wall.data.ts';
import {openShards} from './wish-wall.shards.ts';

/** Whether the first page is all that is asked for. */
const isPlain = (ask: Ask): boolean => (Object.keys(ALL) as (keyof Ask)[]).every((key) => ask[key] === ALL[key]);

export type FilesHost = ReactiveControllerHost & {readonly src: string};

/** Very many wishes, in files of 500: each file loads when it is needed. */
export class Sharded {
  readonly #host: FilesHost;
  #from: WishManifest | undefined;
  #read: ReadWishes = NOTHING;

  constructor(host: FilesHost) {
    this.#host = host;
  }

  /** What is here of the files that a manifest names. */
  read(manifest: WishManifest, ask: Ask): ReadWishes {
    if (manifest !== this.#from) this.#open(manifest);
    if (this.#read.store.start && !isPlain(ask)) this.#read.store.whole();
    return this.#read;
  }

  /** What is here of an earlier manifest stays until the first file of the new one has come. */
  #open(manifest: WishManifest): void {
    const isFirst = this.#from === undefined;
    const base = new URL(this.#host.src, document.baseURI).href;
    let isShown = isFirst;
    const show = (store: ReadWishes['store'], kept: Pick<ReadWishes, 'problems' | 'blocked'>): void => {
      if (this.#from !== manifest) return;
      isShown ||= !store.failed;
      this.#read = isShown ? {...NOTHING, ...kept, store} : {...this.#read, store: {...this.#read.store, failed: true}};
      this.#host.requestUpdate();
    };
    this.#from = manifest;
    const store = openShards(manifest, base, show);
    if (isFirst) this.#read = {...NOTHING, store};
    else store.wish(0);
  }
}
