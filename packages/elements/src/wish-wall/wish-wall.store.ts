import type {Wish} from '@linli/model/record/wish';
import {indexWishes, inProgressOrder, type WishIndex} from '@linli/model/record/wish-index';
import type {Selection} from '@linli/model/record/wish-query';
import {totalWishes, type WishTotals} from '@linli/model/record/wish-totals';
import type {WishWords} from '@linli/model/record/wish-words';

/** Where a wall takes its wishes from, whether they stand in the page or in files of 500. */
export interface WishStore {
  /** One row a wish, latest progress first. */
  readonly index: WishIndex;
  readonly totals: WishTotals;
  /** The wish of a row; undefined while its file is on its way. */
  readonly wish: (row: number) => Wish | undefined;
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

/** A store of wishes that are all here. */
export function storeOf(wishes: readonly Wish[]): WishStore {
  const sorted = inProgressOrder(wishes);
  let words: Promise<WishWords> | undefined;
  return {
    index: indexWishes(sorted),
    totals: totalWishes(sorted),
    wish: (row) => sorted[row],
    start: null,
    whole: () => undefined,
    failed: false,
    settled: () => Promise.resolve(),
    words: () => (words ??= import('@linli/model/record/wish-words').then(({wordsOfWishes}) => wordsOfWishes(sorted))),
  };
}
