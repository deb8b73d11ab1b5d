import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import type {Wish, WishStatus} from '@linli/model/record/wish';

import {type Ask, VIEWS} from './wish-wall.ask.ts';
import {storeOf} from './wish-wall.engine.ts';
import {firstStore} from './wish-wall.first.ts';
import {toWall} from './wish-wall.layout.ts';
import {ORDER} from './wish-wall.status.ts';
import {words} from './wish-wall.zh.ts';

const DAYS = ['2023', '2024-11', '2025-01-09', '2025-03', '2025-03-02', '2025-06-30', '2025-07-01'];
const telling = {words, preset: 'wishes', locale: 'zh-Hans'} as const;
const now = new Date('2025-07-01T08:00:00+08:00');

const steps = fc.array(fc.record({status: fc.constantFrom(...ORDER), date: fc.constantFrom(...DAYS)}), {maxLength: 3});
const maybe = (...values: readonly string[]) => fc.constantFrom(undefined, ...values);
const fields = fc.record({
  ...{status: fc.constantFrom<WishStatus>(...ORDER), steps, due: maybe(...DAYS), category: maybe('出行', '助老')},
  ...{audience: maybe('老人'), grid: maybe('G01', 'G02', 'G03'), support: fc.constantFrom(undefined, 0, 3)},
});
const wishesOf = (made: readonly object[]) =>
  made.map((each, at) => ({id: `W${at}`, text: `想换第${at}盏灯`, sample: at % 2 === 0, ...each}) as Wish);

/** Everything of a wall that can be compared: its first cards as far as a board and paper ask for them. */
function drawn(store: ReturnType<typeof storeOf>, ask: Partial<Ask>) {
  const {first, settled: _, ...wall} = toWall(store, ask, telling, {now});
  return {...wall, first: [first(60), ...ORDER.map((status) => first(6, status))]};
}

test('the store of the first picture draws what the whole one does, for each status, view and page', () => {
  fc.assert(
    fc.property(
      fc.array(fields, {maxLength: 60}),
      fc.constantFrom('', ...ORDER),
      fc.constantFrom(...VIEWS),
      fc.nat(3),
      (made, status, view, page) => {
        const wishes = wishesOf(made);
        const ask = {status, view, page};
        assert.deepEqual(drawn(firstStore(wishes), ask), drawn(storeOf(wishes), ask));
      },
    ),
  );
});
