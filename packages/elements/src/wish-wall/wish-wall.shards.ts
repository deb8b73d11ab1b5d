import type {Wish} from '@linli/model/record/wish';
import {WISH_FACETS, type WishFacet, type WishIndex} from '@linli/model/record/wish-index';
import type {Selection} from '@linli/model/record/wish-query';
import {readSearchFile, type WishManifest} from '@linli/model/record/wish-shards';

import {WHOLE_GATE} from '../internal/privacy-gate.ts';
import * as wholeGate from '../internal/whole-gate.ts';
import {gate} from './wish-wall.data.ts';
import type {WishStore} from './wish-wall.store.ts';

/** Files in memory at one time: pages that lie near each other stay, the others are asked for again. */
const MOST_FILES = 8;

/** What is known before the search file: names, and how many wishes each has. */
function firstIndex({shards}: WishManifest): WishIndex {
  const column = (facet: WishFacet) => ({names: shards.facets[facet].map(([name]) => name), of: new Uint16Array()});
  return {
    size: shards.total,
    facets: {
      status: column('status'),
      category: column('category'),
      audience: column('audience'),
      grid: column('grid'),
      year: column('year'),
    },
    begun: new Int32Array(),
    due: Int32Array.of(Number(shards.has.due)),
    support: Int32Array.of(Number(shards.has.support)),
    sample: shards.sample,
  };
}

function firstSelection({shards}: WishManifest): Selection {
  const counts = WISH_FACETS.map(
    (facet) => [facet, Uint32Array.of(shards.total, ...shards.facets[facet].map(([, count]) => count))] as const,
  );
  return {
    rows: Array.from({length: Math.min(24, shards.total)}, (_, row) => row),
    matches: shards.total,
    counts: Object.fromEntries(counts) as unknown as Selection['counts'],
  };
}

async function fetchText(name: string, base: string): Promise<string> {
  const url = new URL(name, base);
  if (url.origin !== new URL(base).origin) throw new Error('other origin');
  const response = await fetch(url.href, {credentials: 'same-origin'});
  if (!response.ok) throw new Error('refused');
  return response.text();
}

const isWish = (value: unknown): value is Wish =>
  typeof (value as Wish | null)?.text === 'string' && Array.isArray((value as Wish).steps);

/** Wishes of files of 500: fetched when their page is looked at; every one passes the privacy gate before it is drawn. */
function shardReader({shards}: WishManifest, base: string, changed: (failed: boolean) => void) {
  const here = new Map<number, readonly (Wish | undefined)[]>();
  const coming = new Set<number>();
  const load = async (file: number): Promise<void> => {
    coming.add(file);
    try {
      const wishes = (JSON.parse(await fetchText(shards.files[file] ?? '', base)) as unknown[]).filter(isWish);
      const shown = new Map(gate(wishes, null).shown.map((wish) => [wish.id, wish]));
      if (here.size >= MOST_FILES) here.delete(here.keys().next().value!);
      here.set(
        file,
        wishes.map(({id}) => shown.get(id)),
      );
      changed(false);
    } catch {
      changed(true);
    }
    coming.delete(file);
  };
  return (row: number): Wish | undefined => {
    const file = Math.floor(row / shards.size);
    if (!here.has(file) && !coming.has(file)) void load(file);
    return here.get(file)?.[row % shards.size];
  };
}

/** Opens the files of a wall. `changed` gets the store again whenever more of it is here, or could not be had. */
export function openShards(manifest: WishManifest, base: string, changed: (store: WishStore) => void): WishStore {
  // Among so many some need the whole gate: it came with this file.
  WHOLE_GATE.install('gate', wholeGate);
  let failed = false;
  let asked: Promise<ReturnType<typeof readSearchFile>> | undefined;
  const tell = (isFailed: boolean): void => {
    failed = isFailed;
    store = {...store, failed};
    changed(store);
  };
  const wish = shardReader(manifest, base, tell);
  const fetchSearch = async () => {
    try {
      const search = readSearchFile(await fetchText(manifest.shards.search, base));
      store = {...store, index: search.index, start: null};
      tell(false);
      return search;
    } catch (error) {
      asked = undefined;
      tell(true);
      throw error;
    }
  };
  const search = () => (asked ??= fetchSearch());
  let store: WishStore = {
    ...{index: firstIndex(manifest), totals: manifest.shards.totals, start: firstSelection(manifest), wish, failed},
    words: () => search().then(({words}) => words),
    whole: () => void (failed || search().catch(() => undefined)),
  };
  return store;
}
