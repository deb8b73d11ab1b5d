import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Wish} from '@linli/model/record/wish';

import {toIndex} from './wish-wall.index.ts';
import {summaryOf, type Telling, toCard, toWall} from './wish-wall.layout.ts';
import {timingOf} from './wish-wall.timing.ts';
import {words as en} from './wish-wall.en.ts';
import {words} from './wish-wall.zh.ts';
import {words as zhHant} from './wish-wall.zh-hant.ts';

const telling: Telling = {words, preset: 'wishes', locale: 'zh-Hans'};
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

const newestFirst = (wishes: readonly Wish[]) => toIndex(wishes).entries.map((entry) => entry.wish);

describe('toIndex', () => {
  test('puts the latest progress first, not the latest beginning', () => {
    assert.equal(ids(newestFirst([dated('a', '2025-01-02', '2025-01-05'), dated('b', '2025-01-01', '2025-03')])), 'ba');
  });

  test('puts wishes without a day last and keeps the order of the table among equals', () => {
    assert.equal(ids(newestFirst([wish('a'), dated('b', '2025-01-01'), wish('c'), dated('d', '2025-01-01')])), 'bdac');
  });
});

describe('toWall', () => {
  const wishes = [
    wish('a', {category: '出行'}),
    wish('b', {status: 'claimed', category: '助老'}),
    wish('c', {status: 'fulfilled', category: '助老', result: '已装好扶手'}),
    wish('d', {status: 'rated', sample: true}),
  ];
  const wall = (filter: Partial<Parameters<typeof toWall>[1]> = {}) =>
    toWall(toIndex(wishes), {status: '', ...filter}, telling);

  test('counts each status that occurs, in the order of a wish’s way, after 全部', () => {
    assert.deepEqual(
      wall().statuses.map(({label, count}) => label + count),
      ['全部4', '征集1', '认领1', '已实现1', '已评1'],
    );
  });

  test('shows only the chosen status and keeps its button, even at zero', () => {
    assert.equal(ids(wall({status: 'claimed'}).cards), 'b');
    const chosen = wall({status: 'claimed', category: '出行'}).statuses.find(({pressed}) => pressed);
    assert.deepEqual([chosen?.label, chosen?.count], ['认领', 0]);
  });

  test('counts on each button what pressing it would show', () => {
    assert.deepEqual(
      wall({category: '助老'}).statuses.map(({count}) => count),
      [2, 1, 1],
    );
    assert.deepEqual(
      wall({status: 'claimed'}).categories.map(({label, count}) => label + count),
      ['全部1', '出行0', '助老1'],
    );
  });

  test('finds words in the wish, its category and its result', () => {
    assert.equal(ids(wall({query: '扶手'}).cards), 'c');
    assert.equal(ids(wall({query: ' 出行 '}).cards), 'a');
    assert.equal(ids(wall({query: '无此词'}).cards), '');
  });

  test('is sample data as soon as one card is', () => {
    assert.equal(wall().sample, true);
  });
});

describe('summaryOf', () => {
  const two = [wish('a'), wish('b', {status: 'fulfilled'})];

  test('says how many there are and how they stand, without a rate', () => {
    assert.equal(summaryOf(toIndex(two), telling), '墙上有2件心愿：征集1件，已实现1件。');
    assert.equal(summaryOf(toIndex(two), {...telling, preset: 'opinions'}), '墙上有2条意见：征集1条，已落实1条。');
    assert.equal(
      summaryOf(toIndex(two), {words: en, preset: 'wishes', locale: 'en'}),
      '2 wishes on the wall: 1 collected, 1 fulfilled.',
    );
    assert.equal(
      summaryOf(toIndex(two), {words: zhHant, preset: 'visions', locale: 'zh-Hant'}),
      '牆上有2個願景：徵集1個，已實現1個。',
    );
  });

  test('tells a rate only when every wish that was collected is on the wall', () => {
    assert.match(summaryOf(toIndex(two), telling, 2), /实现率50%。$/);
    assert.match(summaryOf(toIndex(two), telling, 219), /共征集219件心愿，墙上列出2件。$/);
    assert.doesNotMatch(summaryOf(toIndex(two), telling, 1), /率/);
  });

  test('says that an empty wall is empty', () => {
    assert.equal(summaryOf(toIndex([]), telling), '墙上还没有心愿。');
  });
});

describe('toCard', () => {
  test('says 未填报 where a wish was put off without a reason', () => {
    const {lines} = toCard(wish('a', {status: 'deferred'}), telling);
    assert.deepEqual(lines, [{term: '原因', text: '未填报'}]);
  });

  test('keeps the promised day of an open wish and drops it once fulfilled', () => {
    const due = '2025-04-01';
    assert.equal(toCard(wish('a', {status: 'claimed', due}), telling).lines[0]?.text, '2025年4月1日');
    assert.deepEqual(toCard(wish('a', {status: 'fulfilled', due}), telling).lines, []);
  });

  test('writes a month where only the month is known', () => {
    assert.equal(toCard(dated('a', '2025-03'), telling).day?.text, '2025年3月');
    assert.equal(toCard(dated('a', '2025-03-09'), {words: en, preset: 'wishes', locale: 'en'}).day?.text, '9 Mar 2025');
  });
});

describe('pictures', () => {
  test('shows before and after, and no address that could run code', () => {
    const {pictures} = toCard(wish('a', {before: 'javascript:alert(1)', after: '/img/a.jpg'}), telling);
    assert.deepEqual(pictures, [{src: '/img/a.jpg', caption: '办理后'}]);
  });
});

describe('timingOf', () => {
  const claimed = wish('a', {status: 'claimed', due: '2025-05-10'});
  const at = (iso: string, which = claimed) => timingOf(which, new Date(iso), words)?.text ?? null;

  for (const [now, text] of [
    ['2025-05-07T08:00:00+08:00', '还有3天'],
    ['2025-05-10T23:59:00+08:00', '今天到期'],
    ['2025-05-10T16:01:00Z', '已超期1天'],
    ['2025-05-09T15:59:00Z', '还有1天'],
  ] as const) {
    test(`says ${text} at ${now}, by the clock in Beijing`, () => assert.equal(at(now), text));
  }

  test('is silent about wishes that are fulfilled, and about months', () => {
    assert.equal(at('2026-01-01T00:00:00Z', {...claimed, status: 'fulfilled'}), null);
    assert.equal(at('2026-01-01T00:00:00Z', {...claimed, due: '2025-05'}), null);
  });

  test('says how long nobody has taken a wish, from the 91st day on', () => {
    const waiting = dated('b', '2025-01-01');
    assert.equal(at('2025-04-01T12:00:00+08:00', waiting), null);
    assert.equal(at('2025-04-02T12:00:00+08:00', waiting), '已等待91天');
  });
});
