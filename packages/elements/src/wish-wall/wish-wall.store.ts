import type {Wish} from '@linli/model/record/wish';
import type {WishFacet, WishIndex} from '@linli/model/record/wish-index';
import type {Lateness, Selection, WishAsk, WishSort} from '@linli/model/record/wish-query';
import type {WishTotals} from '@linli/model/record/wish-totals';
import type {WishWords} from '@linli/model/record/wish-words';

/** For each row 1 where it is late in one way, and how many these are. */
export interface LateRows {
  readonly rows: Uint8Array;
  readonly count: number;
}

/** Where a wall takes its wishes from, whether they stand in the page or in files of 500: one row a wish, latest progress first. */
export interface WishStore {
  readonly size: number;
  readonly sample: boolean;
  /** What each filter offers, in the order in which a selection counts it. */
  readonly names: Readonly<Record<WishFacet, readonly string[]>>;
  /** The orders that the data has something for. */
  readonly sorts: readonly WishSort[];
  readonly totals: WishTotals;
  /** The wish of a row; undefined while its file is on its way. */
  readonly wish: (row: number) => Wish | undefined;
  /** The rows from one on, at most so many, and what each filter would leave. */
  readonly select: (ask: WishAsk, from: number, most: number) => Selection;
  /** What is late today, in Beijing. */
  readonly late: (late: Lateness, now: Date) => LateRows;
  /** What is searched; null until that is here. */
  readonly index: WishIndex | null;
  /** Waits for the files that were asked for: paper must hold what a screen may show later. */
  readonly settled: () => Promise<unknown>;
  /** What a search reads, made or fetched when it is first asked for. */
  readonly words: () => Promise<WishWords>;
  /** The first page while only that is known of very many; null once the whole index is here. */
  readonly start: Selection | null;
  /** Asks for the whole index: the reader wants more than the first page. */
  readonly whole: () => void;
  /** A file that is needed did not come. */
  readonly failed: boolean;
}

/** What all have in common whose wishes are all here. */
export const AT_HAND = {
  start: null,
  whole: (): void => undefined,
  failed: false,
  settled: (): Promise<void> => Promise.resolve(),
} as const;
