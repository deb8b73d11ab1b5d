import {
  type FacetColumn,
  indexWishes,
  inProgressOrder,
  WISH_FACETS,
  type WishFacet,
  type WishIndex,
} from './wish-index.ts';
import {totalWishes, type WishTotals} from './wish-totals.ts';
import {linesOfWords, type WishWords, wordsOfWish} from './wish-words.ts';
import type {Wish} from './wish.ts';

/** How many wishes one file holds. */
export const SHARD_SIZE = 500;

/** What a wall loads first of very many wishes: the newest as a table, and where the others are. */
export interface WishManifest {
  readonly $schema: 'urn:linli:wishes:1';
  /** The newest as rows of the documented table: a reader that knows no shards shows these. */
  readonly rows: readonly object[];
  readonly shards: {
    readonly total: number;
    readonly size: number;
    /** Addresses of the files, relative to this one; the rows stand in them latest progress first. */
    readonly files: readonly string[];
    readonly search: string;
    readonly totals: WishTotals;
    /** For each facet its names and how many wishes each has. */
    readonly facets: Readonly<Record<WishFacet, readonly (readonly [string, number])[]>>;
    readonly has: {readonly due: boolean; readonly support: boolean};
    readonly sample: boolean;
  };
}

/** True for what `shardWishes` wrote as its first file. */
export function isManifest(data: unknown): data is WishManifest {
  const {$schema, shards} = (data ?? {}) as Partial<WishManifest>;
  return $schema === 'urn:linli:wishes:1' && typeof shards === 'object' && Array.isArray(shards?.files);
}

const base36 = (numbers: ArrayLike<number>): string => Array.from(numbers, (number) => number.toString(36)).join();

/** The one compact file that a search loads: names, columns of numbers, and a line of words for each wish. */
export function searchFileOf(wishes: readonly Wish[], index: WishIndex): string {
  const names = Object.fromEntries(WISH_FACETS.map((facet) => [facet, index.facets[facet].names]));
  const columns = [...WISH_FACETS.map((facet) => index.facets[facet].of), index.begun, index.due, index.support];
  const head = JSON.stringify({size: index.size, sample: index.sample, names});
  return [head, ...columns.map(base36), ...wishes.map(wordsOfWish)].join('\n');
}

function countsOf({names, of}: FacetColumn): (readonly [string, number])[] {
  const counts = new Uint32Array(names.length + 1);
  of.forEach((place) => (counts[place]! += 1));
  return names.map((name, at) => [name, counts[at + 1]!]);
}

/** Files of a wall by name: the manifest, the shards and the search file. `rowsOf` gives the documented rows of wishes. */
export function shardWishes(
  wishes: readonly Wish[],
  name: string,
  rowsOf: (first: readonly Wish[]) => readonly object[],
): ReadonlyMap<string, string> {
  const sorted = inProgressOrder(wishes);
  const index = indexWishes(sorted);
  const count = Math.ceil(sorted.length / SHARD_SIZE);
  const files = Array.from({length: count}, (_, at) => `${name}-${String(at + 1).padStart(4, '0')}.json`);
  const search = `${name}-search.txt`;
  const facets = Object.fromEntries(WISH_FACETS.map((facet) => [facet, countsOf(index.facets[facet])]));
  const shards = {
    ...{total: sorted.length, size: SHARD_SIZE, files, search, totals: totalWishes(sorted), sample: index.sample},
    facets: facets as unknown as WishManifest['shards']['facets'],
    has: {due: index.due.some(Boolean), support: index.support.some(Boolean)},
  };
  const manifest: WishManifest = {$schema: 'urn:linli:wishes:1', rows: rowsOf(sorted.slice(0, 24)), shards};
  const shardOf = (at: number) => JSON.stringify(sorted.slice(at * SHARD_SIZE, (at + 1) * SHARD_SIZE));
  return new Map([
    [`${name}.json`, JSON.stringify(manifest)],
    ...files.map((file, at) => [file, shardOf(at)] as const),
    [search, searchFileOf(sorted, index)],
  ]);
}

/** Reads numbers of base 36 between commas, without an array of strings. */
function numbersOf<T extends Uint16Array | Int32Array>(line: string, into: T): T {
  let [value, at] = [0, 0];
  for (let place = 0; place <= line.length; place += 1) {
    const code = place < line.length ? line.charCodeAt(place) : 44;
    if (code === 44) {
      into[at] = value;
      at += 1;
      value = 0;
    } else value = value * 36 + (code < 58 ? code - 48 : code - 87);
  }
  return into;
}

/** Reads a search file: what is filtered and sorted by, and what is searched. Throws where it is not one. */
export function readSearchFile(text: string): {readonly index: WishIndex; readonly words: WishWords} {
  let from = 0;
  const line = (): string => {
    const end = text.indexOf('\n', from);
    const found = text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? text.length : end + 1;
    return found;
  };
  const {size, sample, names} = JSON.parse(line()) as {
    size: number;
    sample: boolean;
    names: Record<WishFacet, readonly string[]>;
  };
  if (!Number.isInteger(size) || size < 0 || size > 10_000_000) throw new RangeError('not a search file');
  const column = (facet: WishFacet): FacetColumn => ({
    names: names[facet],
    of: numbersOf(line(), new Uint16Array(size)),
  });
  const facets = {
    status: column('status'),
    category: column('category'),
    audience: column('audience'),
    grid: column('grid'),
    year: column('year'),
  };
  const [begun, due, support] = [0, 0, 0].map(() => numbersOf(line(), new Int32Array(size))) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return {index: {size, facets, begun, due, support, sample}, words: linesOfWords(text.slice(from), size)};
}
