import type {Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';
import type {Wish, WishStatus} from '@linli/model/record/wish';
import {lastDayOf} from '@linli/model/record/wish-days';
import {dayNumber} from '@linli/model/record/wish-index';

import {WHOLE_GATE} from '../internal/privacy-gate.ts';
import {gate, type Later, type ReadWishes} from './wish-wall.data.ts';
import {storeOf} from './wish-wall.engine.ts';
import {AT_HAND, type WishStore} from './wish-wall.store.ts';

/** How many cards the first picture holds. */
const FIRST = 24;

/** The rows of the latest progress in their order, by looking at each wish once. */
function latest(wishes: readonly Wish[]): readonly Wish[] {
  const top: {readonly wish: Wish; readonly last: string; readonly day: number}[] = [];
  for (const wish of wishes) {
    const last = lastDayOf(wish);
    // ISO days sort as texts: nearly all of very many are turned away without being read as numbers.
    if (top.length === FIRST && last <= top[FIRST - 1]!.last) continue;
    const day = dayNumber(last);
    if (top.length === FIRST && day <= top[FIRST - 1]!.day) continue;
    const after = top.findIndex((other) => other.day < day);
    top.splice(after < 0 ? top.length : after, 0, {wish, last, day});
    if (top.length > FIRST) top.pop();
  }
  return top.map(({wish}) => wish);
}

/** What the first picture of very many needs: how many stand where, and the first page. The rest is worked out after it. */
function firstStore(wishes: readonly Wish[]): WishStore {
  const byStatus: Partial<Record<WishStatus, number>> = {};
  for (const {status} of wishes) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const first = latest(wishes);
  const matches = wishes.length;
  const all = Uint32Array.of(matches);
  const status = Uint32Array.of(matches, ...Object.values(byStatus));
  const counts = {status, category: all, audience: all, grid: all, year: all};
  const start = {rows: first.map((_, row) => row), matches, counts};
  return {
    ...{...AT_HAND, size: matches, sample: first.some(({sample}) => sample), index: null, start},
    names: {status: Object.keys(byStatus), category: [], audience: [], grid: [], year: []},
    sorts: ['progress', 'newest', 'waiting'],
    totals: {byStatus, took: null, rating: null, lastDay: first[0] ? lastDayOf(first[0]) : ''},
    wish: (row) => first[row],
    select: () => start,
    late: () => ({rows: new Uint8Array(), count: 0}),
    // A letter typed before the whole is there finds nothing yet, and asks again.
    words: () => Promise.reject(new Error('not yet')),
  };
}

/** Judges wishes when they are drawn, each once; one that waits for the whole gate is drawn when that has come. */
function judgeOf(problems: Problem[], later: Later) {
  const seen = new Map<Wish, Wish | undefined>();
  let blocked = 0;
  const judged = (raw: Wish | undefined): Wish | undefined => {
    if (!raw || seen.has(raw)) return raw && seen.get(raw);
    const gated = gate([raw], null);
    if (gated.undecided > 0) {
      void WHOLE_GATE.load('gate')?.then(() => WHOLE_GATE.get('gate') && later?.(() => undefined));
      return undefined;
    }
    problems.push(...gated.problems);
    blocked += gated.blocked;
    seen.set(raw, gated.shown[0]);
    return gated.shown[0];
  };
  return {judged, seen, blocked: () => blocked};
}

/**
 * Very many wishes in one page: what is drawn has passed the gate, what was blocked is told as it is met. The first picture
 * comes before they are all sorted and counted; where it must hold everything, `later` is null.
 */
export function manyWishes(
  wishes: readonly Wish[],
  tables: readonly Table[],
  told: readonly Problem[],
  later: Later,
): ReadWishes {
  const problems = [...told];
  const {judged, seen, blocked} = judgeOf(problems, later);
  const drawn = (store: WishStore): WishStore => ({...store, wish: (row) => judged(store.wish(row))});
  const first = later ? firstStore(wishes) : storeOf(wishes);
  const page = first.select({}, 0, FIRST).rows.flatMap((row) => first.wish(row) ?? []);
  page.forEach(judged);
  let store = drawn(first);
  later?.(() => void (store = drawn(storeOf(wishes))));
  return {
    ...{shown: wishes, tables, problems, unread: false, judgesLater: true},
    get store() {
      return store;
    },
    get undecided() {
      if (WHOLE_GATE.get('gate')) return 0;
      // Over a server's picture nothing can come later.
      return later ? page.filter((wish) => !seen.has(wish)).length : 1;
    },
    get blocked() {
      return blocked();
    },
  };
}
