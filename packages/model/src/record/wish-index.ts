import {lastDayOf} from './wish-days.ts';
import type {Wish, WishStatus} from './wish.ts';

/** What a wall of wishes is filtered by: status, category, for whom, grid, the year in which it began. */
export const WISH_FACETS = ['status', 'category', 'audience', 'grid', 'year'] as const;
export type WishFacet = (typeof WISH_FACETS)[number];

/** One column of an index: the names that occur, and for each row the place of its name, counted from 1 (0: none). */
export interface FacetColumn {
  readonly names: readonly string[];
  readonly of: Uint16Array;
}

/** What filtering and sorting read of many wishes: numbers in columns, so that 100 000 rows take less than a frame. */
export interface WishIndex {
  readonly size: number;
  readonly facets: Readonly<Record<WishFacet, FacetColumn>>;
  /** The first day known of each wish as 20250301; 20250300 where only the month is known, 0 where nothing is. */
  readonly begun: Int32Array;
  /** The promised day, written likewise. */
  readonly due: Int32Array;
  /** How many residents want the same; 0 where nobody counted. */
  readonly support: Int32Array;
  readonly sample: boolean;
}

/** Statuses in which something is still owed to the resident. */
export const OPEN_WISHES: readonly WishStatus[] = ['collected', 'reviewed', 'announced', 'claimed', 'in-progress'];

/** Statuses in which nobody has taken the wish yet. */
export const UNANSWERED_WISHES: readonly WishStatus[] = ['collected', 'reviewed', 'announced'];

const knownDays = new Map<string, number>();
const MOST_DAYS = 50_000;

/** An ISO day, month or year as a number that sorts: 2025-03 is 20250300; anything else 0. */
export function dayNumber(iso: string | undefined): number {
  if (!iso) return 0;
  // Many wishes share few days: looking one up is ten times as fast as reading it.
  const known = knownDays.get(iso);
  if (known !== undefined) return known;
  const [, year, month = '00', day = '00'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  const number = year === undefined ? 0 : Number(year + month + day);
  if (knownDays.size < MOST_DAYS) knownDays.set(iso, number);
  return number;
}

/** Latest progress first; wishes without any day come last, and among equals the order of the table stays. */
export function inProgressOrder(wishes: readonly Wish[]): readonly Wish[] {
  // Many wishes share few days: putting them beside each other takes no sorting of all.
  const byDay = new Map<number, Wish[]>();
  for (const wish of wishes) {
    const day = dayNumber(lastDayOf(wish));
    const same = byDay.get(day);
    if (same) same.push(wish);
    else byDay.set(day, [wish]);
  }
  const days = Array.from(byDay.keys()).sort((a, b) => b - a);
  return days.flatMap((day) => byDay.get(day)!);
}

/** More names than a column can count are no filter: the rest counts as having none. */
const MOST_NAMES = 65_535;

function facetColumn<Name>(size: number, nameOf: (row: number) => Name | undefined): FacetColumn {
  const places = new Map<Name, number>();
  const of = new Uint16Array(size);
  for (let row = 0; row < size; row += 1) {
    const name = nameOf(row);
    if (!name) continue;
    let place = places.get(name);
    if (place === undefined && places.size < MOST_NAMES) places.set(name, (place = places.size + 1));
    of[row] = place ?? 0;
  }
  return {names: Array.from(places.keys(), String), of};
}

function numbers(wishes: readonly Wish[], read: (wish: Wish) => number): Int32Array {
  const column = new Int32Array(wishes.length);
  wishes.forEach((wish, row) => (column[row] = read(wish)));
  return column;
}

/** Puts what is filtered and sorted by into columns; rows stand in the order of `wishes`. */
export function indexWishes(wishes: readonly Wish[]): WishIndex {
  const size = wishes.length;
  const column = (facet: Exclude<WishFacet, 'year'>) => facetColumn(size, (row) => wishes[row]![facet]);
  const begun = numbers(wishes, ({steps}) => dayNumber(steps[0]?.date));
  return {
    ...{size, begun},
    facets: {
      status: column('status'),
      category: column('category'),
      audience: column('audience'),
      grid: column('grid'),
      year: facetColumn(size, (row) => Math.floor(begun[row]! / 10_000)),
    },
    due: numbers(wishes, ({due}) => dayNumber(due)),
    support: numbers(wishes, ({support = 0}) => support),
    sample: wishes.some(({sample}) => sample),
  };
}
