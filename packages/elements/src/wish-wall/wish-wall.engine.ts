import type {Wish} from '@linli/model/record/wish';
import {dayNumber, indexWishes, inProgressOrder, type WishFacet, type WishIndex} from '@linli/model/record/wish-index';
import {countRows, lateRows, type Lateness, selectWishes, WISH_SORTS} from '@linli/model/record/wish-query';
import {totalWishes} from '@linli/model/record/wish-totals';

import {dayBefore} from './day-before.ts';
import {AT_HAND, type LateRows, type WishStore} from './wish-wall.store.ts';
import {PATIENCE} from './wish-wall.timing.ts';

/** Remembers which rows are late today: a lobby screen sees many days, only the last is kept. */
function lateOf(index: WishIndex): WishStore['late'] {
  let day = '';
  const all = new Map<Lateness, LateRows>();
  return (late, now) => {
    const today = dayBefore(now, 0);
    if (today !== day) all.clear();
    day = today;
    const known = all.get(late);
    if (known) return known;
    const rows = lateRows(index, late, dayNumber(today), dayNumber(dayBefore(now, PATIENCE)));
    const made = {rows, count: countRows(rows)};
    all.set(late, made);
    return made;
  };
}

/** What a store can do whose index is here. */
export function ofIndex(
  index: WishIndex,
): Pick<WishStore, 'size' | 'sample' | 'names' | 'sorts' | 'select' | 'late' | 'index'> {
  const {size, sample, facets, due, support} = index;
  const has = {progress: true, newest: true, waiting: true, due: due.some(Boolean), support: support.some(Boolean)};
  const names = Object.fromEntries(
    Object.entries(facets).map(([facet, column]) => [facet, column.names]),
  ) as unknown as Readonly<Record<WishFacet, readonly string[]>>;
  return {
    ...{size, sample, names, index, sorts: WISH_SORTS.filter((sort) => has[sort]), late: lateOf(index)},
    select: (ask, from, most) => selectWishes(index, ask, from, most),
  };
}

/** A store of wishes that are all here, filtered, sorted and searched by an index. */
export function storeOf(wishes: readonly Wish[]): WishStore {
  const sorted = inProgressOrder(wishes);
  let words: ReturnType<WishStore['words']> | undefined;
  return {
    ...AT_HAND,
    ...ofIndex(indexWishes(sorted)),
    totals: totalWishes(sorted),
    wish: (row) => sorted[row],
    words: () => (words ??= import('@linli/model/record/wish-words').then(({wordsOfWishes}) => wordsOfWishes(sorted))),
  };
}
