import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {EVEN_GROWTH, growth} from '../testing/cost.ts';
import {indexWishes, inProgressOrder} from './wish-index.ts';
import {countRows, lateRows, selectWishes, type WishAsk} from './wish-query.ts';
import {findWishes, wordsOfWishes} from './wish-words.ts';
import type {Wish} from './wish.ts';

const wish = (id: string, over: Partial<Wish> = {}): Wish => ({
  id,
  text: `心愿${id}`,
  status: 'collected',
  steps: [],
  sample: false,
  ...over,
});
const dated = (id: string, ...dates: string[]) => wish(id, {steps: dates.map((date) => ({status: 'collected', date}))});
const ids = (list: readonly {id: string}[]) => list.map(({id}) => id).join('');

describe('inProgressOrder', () => {
  test('puts the latest progress first, not the latest beginning', () => {
    assert.equal(
      ids(inProgressOrder([dated('a', '2025-01-02', '2025-01-05'), dated('b', '2025-01-01', '2025-03')])),
      'ba',
    );
  });

  test('puts wishes without a day last and keeps the order of the table among equals', () => {
    const mixed = [wish('a'), dated('b', '2025-01-01'), wish('c'), dated('d', '2025-01-01')];
    assert.equal(ids(inProgressOrder(mixed)), 'bdac');
  });
});

describe('selectWishes', () => {
  const wishes = [
    {...dated('a', '2025-01-01'), category: '出行', support: 2},
    {...dated('b', '2024-02-03'), status: 'claimed', category: '助老', due: '2025-05-01'} as Wish,
    {...dated('c', '2024-05-05'), status: 'fulfilled', category: '助老', result: '已裝好扶手'} as Wish,
    wish('d', {category: '助老', support: 9, due: '2025-03'}),
  ];
  const index = indexWishes(wishes);
  const select = (ask: WishAsk = {}, from = 0, most = 9) => selectWishes(index, ask, from, most);
  const found = (ask: WishAsk = {}) =>
    select(ask)
      .rows.map((row) => wishes[row]!.id)
      .join('');

  for (const [ask, expected] of [
    [{}, 'abcd'],
    [{category: '助老'}, 'bcd'],
    [{category: '助老', status: 'claimed'}, 'b'],
    [{category: '没有这一类'}, ''],
    [{year: '2024'}, 'bc'],
    [{sort: 'newest'}, 'acbd'],
    [{sort: 'waiting'}, 'bacd'],
    [{sort: 'due'}, 'dbac'],
    [{sort: 'support'}, 'dabc'],
  ] as const) {
    test(`gives ${expected || 'nothing'} for ${JSON.stringify(ask)}`, () => assert.equal(found(ask), expected));
  }

  test('counts for each name what choosing it would show, its own filter left out', () => {
    const {counts, matches} = select({category: '助老', status: 'claimed'});
    assert.equal(matches, 1);
    assert.deepEqual(Array.from(counts.category), [1, 0, 1]);
    assert.deepEqual(Array.from(counts.status), [3, 1, 1, 1]);
  });

  test('gives one page and counts them all', () => {
    const {rows, matches} = select({}, 2, 1);
    assert.deepEqual([rows, matches], [[2], 4]);
  });

  test('calls late what is open and past its day; a month alone is never late', () => {
    assert.deepEqual(Array.from(lateRows(index, 'overdue', 20250502, 0)), [0, 1, 0, 0]);
    assert.equal(countRows(lateRows(index, 'overdue', 20250501, 0)), 0);
    assert.deepEqual(Array.from(lateRows(index, 'unanswered', 0, 20250102)), [1, 0, 0, 0]);
  });

  test('finds substrings, each word of several, categories, and either script', () => {
    const words = wordsOfWishes(wishes);
    const rows = (query: string) => Array.from(findWishes(words, index, query) ?? []).join('');
    assert.equal(rows('扶手'), '0010');
    assert.equal(rows('裝好'), '0010');
    assert.equal(rows('助老'), '0111');
    assert.equal(rows('助老 心愿B'), '0100');
    assert.equal(rows('願ａ'), '1000');
    assert.equal(rows('无此词'), '0000');
    assert.equal(findWishes(words, index, '  '), null);
  });
});

for (const [typed, stands] of [
  ['認領', '认领'],
  ['充電樁', '充电桩'],
  ['黨員義診', '党员义诊'],
  ['晾曬滲漏', '晾晒渗漏'],
  ['課後託管', '课后托管'],
  ['噪聲異味', '噪声异味'],
  ['檢修維護下水溝蓋', '检修维护下水沟盖'],
] as const) {
  test(`${typed} finds ${stands}`, () => {
    const wishes = [wish('a', {text: `想要${stands}`})];
    assert.deepEqual(Array.from(findWishes(wordsOfWishes(wishes), indexWishes(wishes), typed) ?? []), [1]);
  });
}

test('four times the wishes are about four times the work', () => {
  const many = (count: number) =>
    Array.from({length: count}, (_, at) => wish(String(at), {category: `类${at % 9}`, text: `想要第${at}盏灯`}));
  const ratio = growth((count) => {
    const wishes = many(count);
    const index = indexWishes(wishes);
    const words = wordsOfWishes(wishes);
    return () => selectWishes(index, {found: findWishes(words, index, '灯')}, 0, 24);
  }, 10_000);
  assert.ok(ratio <= EVEN_GROWTH, `${ratio.toFixed(1)} times the work`);
});
