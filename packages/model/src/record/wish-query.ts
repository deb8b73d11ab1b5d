import {OPEN_WISHES, UNANSWERED_WISHES, WISH_FACETS, type WishFacet, type WishIndex} from './wish-index.ts';

/** By latest progress (the index's own order), newest, longest waiting, due soonest, most supported. */
export const WISH_SORTS = ['progress', 'newest', 'waiting', 'due', 'support'] as const;
export type WishSort = (typeof WISH_SORTS)[number];

/** Wishes past their promised day, or taken by nobody for more than the patience of the wall. */
export type Lateness = 'overdue' | 'unanswered';

/** What is asked of the index. An empty string asks for everything. */
export type WishAsk = Readonly<Partial<Record<WishFacet, string>>> & {
  readonly sort?: WishSort;
  /** For each row 1 where a search found it; null where nothing is searched. */
  readonly found?: Uint8Array | null;
  readonly late?: Lateness | '';
  /** For each row 1 where it is late in the way asked; null before the reader's day is known. */
  readonly lateRows?: Uint8Array | null;
};

/** The rows that were asked for, and how many each filter would leave. */
export interface Selection {
  /** Rows of the wanted page, in the wanted order. */
  readonly rows: readonly number[];
  readonly matches: number;
  /** For each facet how many rows each of its names would show, its own filter left out: place 0 is all of them. */
  readonly counts: Readonly<Record<WishFacet, Uint32Array>>;
}

type Ranks = (row: number) => number;

/** Rows without a number sort last. */
const LAST = 1e9;

function rankOf(index: WishIndex, sort: WishSort): Ranks {
  const {begun, due, support, facets} = index;
  const isOpen = isOneOf(facets.status, OPEN_WISHES);
  if (sort === 'newest') return (row) => -(begun[row] ?? 0);
  if (sort === 'waiting') return (row) => (isOpen(row) && begun[row]) || LAST;
  if (sort === 'due') return (row) => (isOpen(row) && due[row]) || LAST;
  return (row) => -(support[row] ?? 0);
}

function isOneOf({names, of}: WishIndex['facets']['status'], wanted: readonly string[]) {
  const places = names.map((name) => wanted.indexOf(name) >= 0);
  return (row: number): boolean => places[(of[row] ?? 0) - 1] ?? false;
}

const orders = new WeakMap<WishIndex, Map<WishSort, Uint32Array>>();

/** All rows in the wanted order, worked out once; null for the index's own order. */
function orderOf(index: WishIndex, sort: WishSort): Uint32Array | null {
  if (sort === 'progress') return null;
  const known = orders.get(index) ?? new Map<WishSort, Uint32Array>();
  orders.set(index, known);
  const there = known.get(sort);
  if (there) return there;
  const rank = rankOf(index, sort);
  const ranks = Float64Array.from({length: index.size}, (_, row) => rank(row));
  const order = Uint32Array.from({length: index.size}, (_, row) => row);
  order.sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  known.set(sort, order);
  return order;
}

/** The rows that are late on a day, both days written as 20250301. Rows of which only the month is known are never late. */
export function lateRows(index: WishIndex, late: Lateness, today: number, longAgo: number): Uint8Array {
  const isWanted = isOneOf(index.facets.status, late === 'overdue' ? OPEN_WISHES : UNANSWERED_WISHES);
  const [days, limit] = late === 'overdue' ? [index.due, today] : [index.begun, longAgo];
  return Uint8Array.from(days, (day, row) => Number(day % 100 > 0 && day < limit && isWanted(row)));
}

/** How many rows are marked. */
export const countRows = (rows: Uint8Array): number => rows.reduce((sum, one) => sum + one, 0);

interface Wanted {
  readonly of: Uint16Array;
  /** The place asked for; -1 for all, and a place that no row has for a name that does not occur. */
  readonly place: number;
  readonly counts: Uint32Array;
}

function wantedOf(index: WishIndex, ask: WishAsk): Wanted[] {
  return WISH_FACETS.map((facet) => {
    const {names, of} = index.facets[facet];
    const name = ask[facet] ?? '';
    const at = names.indexOf(name);
    const place = name === '' ? -1 : at < 0 ? names.length + 1 : at + 1;
    return {of, place, counts: new Uint32Array(names.length + 1)};
  });
}

/** Which facet alone keeps a row out: -1 none, -2 more than one. */
function onlyFault(wanted: readonly Wanted[], row: number): number {
  let fault = -1;
  for (let at = 0; at < wanted.length; at += 1) {
    const {of, place} = wanted[at]!;
    if (place < 0 || of[row] === place) continue;
    if (fault >= 0) return -2;
    fault = at;
  }
  return fault;
}

function count({of, counts}: Wanted, row: number): void {
  const place = of[row]!;
  counts[0]! += 1;
  if (place > 0) counts[place]! += 1;
}

/** One pass with plain counters over the index; gives the rows from `from` on, at most `most`. */
export function selectWishes(index: WishIndex, ask: WishAsk, from: number, most: number): Selection {
  const {sort = 'progress', found = null, lateRows: late = null} = ask;
  const wanted = wantedOf(index, ask);
  const order = orderOf(index, sort);
  const isPlain = wanted.every(({place}) => place < 0);
  const rows: number[] = [];
  let matches = 0;
  for (let at = 0; at < index.size; at += 1) {
    const row = order ? order[at]! : at;
    if ((found && !found[row]) || (late && !late[row])) continue;
    const fault = isPlain ? -1 : onlyFault(wanted, row);
    if (fault >= 0) count(wanted[fault]!, row);
    if (fault !== -1) continue;
    for (let facet = 0; facet < wanted.length; facet += 1) count(wanted[facet]!, row);
    if (matches >= from && rows.length < most) rows.push(row);
    matches += 1;
  }
  const [status, category, audience, grid, year] = wanted.map(({counts}) => counts);
  return {rows, matches, counts: {status, category, audience, grid, year} as Selection['counts']};
}
