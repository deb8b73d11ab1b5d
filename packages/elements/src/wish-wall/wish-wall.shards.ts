import type {Problem} from '@linli/model/problem';
import type {Wish} from '@linli/model/record/wish';
import {WISH_FACETS, type WishFacet, type WishIndex} from '@linli/model/record/wish-index';
import type {Selection} from '@linli/model/record/wish-query';
import {readSearchFile, type WishManifest} from '@linli/model/record/wish-shards';

import {WHOLE_GATE} from '../internal/privacy-gate.ts';
import * as wholeGate from '../internal/whole-gate.ts';
import {gate} from './wish-wall.data.ts';
import {ofIndex} from './wish-wall.engine.ts';
import type {WishStore} from './wish-wall.store.ts';

type SearchFile = ReturnType<typeof readSearchFile>;

/** Files in memory at one time: more than the longest printed list has rows, so that no drawing lets go what it needs. */
const MOST_FILES = 512;

/** How long what did not come is left alone, in ms: a wall without a network must not ask without end. */
const PAUSE_MS = 5_000;

/** Remembers what did not come: each is asked for again only after a while. */
function pauses<Key>() {
  const failedAt = new Map<Key, number>();
  return {
    failed: (key: Key) => void failedAt.set(key, Date.now()),
    isOver: (key: Key): boolean => Date.now() - (failedAt.get(key) ?? -Infinity) >= PAUSE_MS,
  };
}

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

/** What the privacy gate kept back of the files that are here. */
interface Kept {
  readonly problems: readonly Problem[];
  readonly blocked: number;
}

/** One file, every wish of it judged before it is drawn; a wish that was kept back leaves its place empty. */
async function fetchShard(name: string, base: string): Promise<Kept & {readonly rows: readonly (Wish | undefined)[]}> {
  const wishes = (JSON.parse(await fetchText(name, base)) as unknown[]).filter(isWish);
  const {shown, problems, blocked} = gate(wishes, null);
  const byId = new Map(shown.map((wish) => [wish.id, wish]));
  return {rows: wishes.map(({id}) => byId.get(id)), problems, blocked};
}

/** Wishes of files of 500, each file fetched when one of its wishes is looked at. `changed` is told what came of it. */
function shardReader({shards}: WishManifest, base: string, changed: (kept: Kept | null) => void) {
  const here = new Map<number, readonly (Wish | undefined)[]>();
  const coming = new Map<number, Promise<void>>();
  const pause = pauses<number>();
  const load = async (file: number): Promise<void> => {
    const shard = await fetchShard(shards.files[file] ?? '', base).catch(() => null);
    coming.delete(file);
    if (here.size >= MOST_FILES) here.delete(here.keys().next().value!);
    if (shard) here.set(file, shard.rows);
    else pause.failed(file);
    changed(shard);
  };
  const wish = (row: number): Wish | undefined => {
    const file = Math.floor(row / shards.size);
    if (!here.has(file) && !coming.has(file) && pause.isOver(file)) coming.set(file, load(file));
    return here.get(file)?.[row % shards.size];
  };
  return {wish, settled: () => Promise.all(coming.values())};
}

/** The search file, asked for once it is wanted; one that did not come is asked for again after a while. */
function searchReader({shards}: WishManifest, base: string, changed: (search: SearchFile | null) => void) {
  const pause = pauses<'search'>();
  let asked: Promise<SearchFile> | undefined;
  const load = async (): Promise<SearchFile> => {
    try {
      const search = readSearchFile(await fetchText(shards.search, base));
      changed(search);
      return search;
    } catch (error) {
      asked = undefined;
      pause.failed('search');
      changed(null);
      throw error;
    }
  };
  return (): Promise<SearchFile> => {
    if (!asked && !pause.isOver('search')) return Promise.reject(new Error('not yet'));
    return (asked ??= load());
  };
}

/** Opens the files of a wall. `changed` is told whenever more of it is here, or could not be had. */
export function openShards(
  manifest: WishManifest,
  base: string,
  changed: (store: WishStore, kept: Kept) => void,
): WishStore {
  // Among so many some need the whole gate: it came with this file.
  WHOLE_GATE.install('gate', wholeGate);
  let kept: Kept = {problems: [], blocked: 0};
  const tell = (failed: boolean, change: Partial<WishStore> = {}): void => {
    store = {...store, ...change, failed};
    changed(store, kept);
  };
  const {wish, settled} = shardReader(manifest, base, (shard) => {
    if (shard) kept = {problems: [...kept.problems, ...shard.problems], blocked: kept.blocked + shard.blocked};
    tell(shard === null);
  });
  const search = searchReader(manifest, base, (file) =>
    tell(file === null, file ? {...ofIndex(file.index), start: null} : {}),
  );
  let store: WishStore = {
    ...ofIndex(firstIndex(manifest)),
    ...{totals: manifest.shards.totals, start: firstSelection(manifest), failed: false},
    ...{wish, settled},
    words: () => search().then(({words}) => words),
    whole: () => void search().catch(() => undefined),
  };
  return store;
}
