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

/** The latest day on which anything happened to a wish; empty where no day is known. */
export const lastDayOf = ({steps}: Wish): string =>
  steps.reduce((latest, {date}) => (date > latest ? date : latest), '');

/** An ISO day, month or year as a number that sorts: 2025-03 is 20250300; anything else 0. */
export function dayNumber(iso: string | undefined): number {
  const [, year, month = '00', day = '00'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso ?? '') ?? [];
  return year === undefined ? 0 : Number(year + month + day);
}

/** Latest progress first; wishes without any day come last, and among equals the order of the table stays. */
export function inProgressOrder(wishes: readonly Wish[]): readonly Wish[] {
  const dated = wishes.map((wish) => ({wish, day: lastDayOf(wish)}));
  dated.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  return dated.map(({wish}) => wish);
}

const facetOf = (wish: Wish, facet: WishFacet): string =>
  facet === 'year' ? (wish.steps[0]?.date.slice(0, 4) ?? '') : (wish[facet] ?? '');

/** More names than a column can count are no filter: the rest counts as having none. */
const MOST_NAMES = 65_535;

function facetColumn(wishes: readonly Wish[], facet: WishFacet): FacetColumn {
  const places = new Map<string, number>();
  const of = new Uint16Array(wishes.length);
  wishes.forEach((wish, row) => {
    const name = facetOf(wish, facet);
    if (name === '') return;
    if (!places.has(name) && places.size < MOST_NAMES) places.set(name, places.size + 1);
    of[row] = places.get(name) ?? 0;
  });
  return {names: Array.from(places.keys()), of};
}

/** Puts what is filtered and sorted by into columns; rows stand in the order of `wishes`. */
export function indexWishes(wishes: readonly Wish[]): WishIndex {
  const numbers = (read: (wish: Wish) => number) => Int32Array.from(wishes, read);
  const column = (facet: WishFacet) => facetColumn(wishes, facet);
  return {
    size: wishes.length,
    facets: {
      status: column('status'),
      category: column('category'),
      audience: column('audience'),
      grid: column('grid'),
      year: column('year'),
    },
    begun: numbers(({steps}) => dayNumber(steps[0]?.date)),
    due: numbers(({due}) => dayNumber(due)),
    support: numbers(({support = 0}) => support),
    sample: wishes.some(({sample}) => sample),
  };
}
