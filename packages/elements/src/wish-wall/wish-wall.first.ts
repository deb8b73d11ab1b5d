import type {Wish} from '@linli/model/record/wish';
import {lastDayOf} from '@linli/model/record/wish-days';
import type {WishFacet} from '@linli/model/record/wish-index';
import type {WishAsk} from '@linli/model/record/wish-query';
import {totalWishes} from '@linli/model/record/wish-totals';

import {AT_HAND, type WishStore} from './wish-wall.store.ts';
import {isLate} from './wish-wall.timing.ts';

type ByFacet<Value> = Record<WishFacet, Value>;

const VALUES: ByFacet<(wish: Wish) => string> = {
  status: ({status}) => status,
  category: ({category = ''}) => category,
  audience: ({audience = ''}) => audience,
  grid: ({grid = ''}) => grid,
  year: ({steps: [first]}) => first?.date.slice(0, 4) ?? '',
};
const FACETS = Object.keys(VALUES) as WishFacet[];

const byFacet = <Value>(make: (facet: WishFacet) => Value): ByFacet<Value> =>
  Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as ByFacet<Value>;

/** Pages of all, or of one status, with what each filter would leave: one look at each wish. */
function selectFirst(sorted: readonly Wish[], names: WishStore['names']): WishStore['select'] {
  return ({status}: WishAsk, from, most) => {
    const counts = byFacet((facet) => new Uint32Array(names[facet].length + 1));
    const rows = sorted.flatMap((wish, row) => {
      const isIn = !status || wish.status === status;
      for (const facet of FACETS) {
        if (!isIn && facet !== 'status') continue;
        const place = names[facet].indexOf(VALUES[facet](wish)) + 1;
        counts[facet][0]! += 1;
        if (place > 0) counts[facet][place]! += 1;
      }
      return isIn ? [row] : [];
    });
    return {rows: rows.slice(from, from + most), matches: rows.length, counts};
  };
}

/**
 * A store for the first picture of wishes that are all here: nothing is searched, sorted or filtered but by status before
 * the reader does something, and what can do that comes then.
 */
export function firstStore(wishes: readonly Wish[]): WishStore {
  const sorted = wishes
    .map((wish) => ({wish, last: lastDayOf(wish)}))
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
    .map(({wish}) => wish);
  const names = byFacet((facet) => [...new Set(sorted.map(VALUES[facet]))].filter(Boolean));
  const [due, support] = [sorted.some((wish) => wish.due), sorted.some((wish) => wish.support)];
  return {
    ...{...AT_HAND, names, size: sorted.length, index: null, sample: sorted.some(({sample}) => sample)},
    sorts: [
      'progress',
      'newest',
      'waiting',
      ...(due ? (['due'] as const) : []),
      ...(support ? (['support'] as const) : []),
    ],
    totals: totalWishes(sorted),
    wish: (row) => sorted[row],
    select: selectFirst(sorted, names),
    late(late, now) {
      const rows = Uint8Array.from(sorted, (wish) => Number(isLate(late, wish, now)));
      return {rows, count: rows.filter(Boolean).length};
    },
    words: () => Promise.reject(new Error('not yet')),
  };
}
