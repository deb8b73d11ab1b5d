import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Wish} from '@linli/model/record/wish';

import {hashOf, readHash} from './reader/address.ts';
import {type Ask, ALL} from './wish-wall.ask.ts';
import {type Telling, toCard} from './wish-wall.card.ts';
import {PAGES, summaryOf, toWall} from './wish-wall.layout.ts';
import {judgeNames, namesFor} from './wish-wall.names.ts';
import {storeOf} from './wish-wall.engine.ts';
import {lateProblems, timingOf} from './wish-wall.timing.ts';
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

describe('toWall', () => {
  const wishes = [
    wish('a', {category: '出行'}),
    wish('b', {status: 'claimed', category: '助老'}),
    wish('c', {status: 'fulfilled', category: '助老', result: '已装好扶手'}),
    wish('d', {status: 'rated', sample: true}),
  ];
  const wall = (ask: Partial<Ask> = {}) => toWall(storeOf(wishes), ask, telling);
  const facetsOf = (name: string, ask: Partial<Ask> = {}) => {
    const {statuses, picks} = wall(ask);
    return [statuses, ...picks].find((filter) => filter.name === name)!.facets;
  };

  test('counts each status that occurs, in the order of a wish’s way, after 全部', () => {
    assert.deepEqual(
      facetsOf('status').map(({label, count}) => label + count),
      ['全部4', '征集1', '认领1', '已实现1', '已评1'],
    );
  });

  test('shows only the chosen status and keeps its button, even at zero', () => {
    assert.equal(ids(wall({status: 'claimed'}).cards), 'b');
    const chosen = facetsOf('status', {status: 'claimed', category: '出行'}).find(({pressed}) => pressed);
    assert.deepEqual([chosen?.label, chosen?.count], ['认领', 0]);
  });

  test('counts on each button what pressing it would show', () => {
    assert.deepEqual(
      facetsOf('status', {category: '助老'}).map(({count}) => count),
      [2, 1, 1],
    );
    assert.deepEqual(
      facetsOf('category', {status: 'claimed'}).map(({label, count}) => label + count),
      ['全部1', '出行0', '助老1'],
    );
  });

  test('offers only the filters and orders that the data has something for', () => {
    assert.deepEqual(
      wall().picks.map(({name, facets}) => [name, facets.map(({key}) => key)]),
      [
        ['sort', ['progress', 'newest', 'waiting']],
        ['category', ['', '出行', '助老']],
      ],
    );
    const more = storeOf([wish('a', {audience: '老人', support: 3}), wish('b', {audience: '儿童', due: '2025-05-01'})]);
    assert.deepEqual(
      toWall(more, {}, telling).picks.map(({name, facets}) => [name, facets.map(({label}) => label).join('，')]),
      [
        ['sort', '最近进展，最新征集，等得最久，快到期，附议最多'],
        ['audience', '全部，老人，儿童'],
      ],
    );
  });

  test('lays out one page, whatever the wall holds, and a page after the last is the last', () => {
    const many = storeOf(Array.from({length: 1000}, (_, at) => wish(String(at))));
    const last = toWall(many, {page: 99}, telling);
    assert.deepEqual([last.page, last.pages, last.cards.length, last.cards[0]?.id], [41, 42, 16, '984']);
    for (const most of Object.values(PAGES)) assert.ok(most <= 60);
  });

  test('tells what is late only once the reader’s day is known, and shows only that when asked', () => {
    const store = storeOf([dated('a', '2025-01-01'), wish('b', {status: 'claimed', due: '2025-04-01'}), wish('c')]);
    assert.equal(toWall(store, {}, telling).late, null);
    const now = new Date('2025-04-02T12:00:00+08:00');
    const {late, mayBeLate} = toWall(store, {}, telling, {now});
    assert.deepEqual(
      [mayBeLate, late?.facets.map(({label, count}) => label + count)],
      [true, ['已超期1', '超过90天无人认领1']],
    );
    const fresh = storeOf([dated('a', '2025-03-30')]);
    assert.equal(toWall(fresh, {}, telling, {now, reserves: true}).mayBeLate, true);
    assert.equal(toWall(fresh, {}, telling, {now, reserves: false}).mayBeLate, false);
    assert.equal(ids(toWall(store, {late: 'unanswered'}, telling, {now}).cards), 'a');
    assert.deepEqual(
      lateProblems(store.wish(0)!, now).map(({code, args}) => [code, args]),
      [['wish-unanswered', {days: 91}]],
    );
  });

  test('is sample data as soon as one card is', () => {
    assert.equal(wall().sample, true);
  });
});

describe('summaryOf', () => {
  const two = [wish('a'), wish('b', {status: 'fulfilled'})];

  test('says how many there are and how they stand, without a rate', () => {
    assert.equal(summaryOf(storeOf(two).totals, telling), '墙上有2件心愿：征集1件，已实现1件。');
    assert.equal(
      summaryOf(storeOf(two).totals, {...telling, preset: 'opinions'}),
      '墙上有2条意见：征集1条，已落实1条。',
    );
    assert.equal(
      summaryOf(storeOf(two).totals, {words: en, preset: 'wishes', locale: 'en'}),
      '2 wishes on the wall: 1 collected, 1 fulfilled.',
    );
    assert.equal(
      summaryOf(storeOf(two).totals, {words: zhHant, preset: 'visions', locale: 'zh-Hant'}),
      '牆上有2個願景：徵集1個，已實現1個。',
    );
  });

  test('tells a rate only when every wish that was collected is on the wall', () => {
    assert.match(summaryOf(storeOf(two).totals, telling, 2), /实现率50%。$/);
    assert.match(summaryOf(storeOf(two).totals, telling, 219), /共征集219件心愿，墙上列出2件。$/);
    assert.doesNotMatch(summaryOf(storeOf(two).totals, telling, 1), /率/);
  });

  test('tells a median with what it is of, and a mean with who gave it, only from three on', () => {
    const done = (id: string, to: string, over: Partial<Wish> = {}) =>
      wish(id, {
        status: 'rated',
        steps: [
          {status: 'collected', date: '2025-01-01'},
          {status: 'fulfilled', date: to},
        ],
        ...over,
      });
    const pair = [done('a', '2025-01-11', {rating: 5}), done('b', '2025-01-21', {rating: 4})];
    assert.doesNotMatch(summaryOf(storeOf(pair).totals, telling), /一半|平均/);
    const three = [...pair, done('c', '2025-03-01', {rating: 4, raters: 10})];
    assert.match(
      summaryOf(storeOf(three).totals, telling),
      /一半在20天以内（按有日期的3件计）。居民评价平均4.1分（12人评）。$/,
    );
  });

  test('says that an empty wall is empty', () => {
    assert.equal(summaryOf(storeOf([]).totals, telling), '墙上还没有心愿。');
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

describe('the way of a wish', () => {
  test('says at each step who took it, what came of it and how it was rated', () => {
    const {steps} = toCard(
      wish('a', {
        status: 'rated',
        claimant: '社工站',
        share: {claimed: 3, of: 5},
        result: '装好了',
        rating: 4,
        raters: 8,
        steps: [
          {status: 'collected', date: '2025-01-01'},
          {status: 'claimed', date: '2025-01-02'},
          {status: 'fulfilled', date: '2025-01-03'},
          {status: 'rated', date: '2025-01-04'},
        ],
      }),
      telling,
    );
    assert.deepEqual(
      steps.map(({note}) => note),
      ['', '社工站（3/5）', '装好了', '4分（满分5分），8人评'],
    );
  });

  test('leads to what it became, by a safe address only', () => {
    const lineOf = (becameLink: string) =>
      toCard(wish('a', {became: 'M003', becameLink}), telling).lines.find(({term}) => term === '转成');
    assert.equal(lineOf('/matters/#M003')?.href, '/matters/#M003');
    assert.equal(lineOf('javascript:alert(1)')?.href, undefined);
  });

  test('says what grids and matters are called, where the page knows it', () => {
    const {names} = judgeNames({G01: '第一网格', M003: '老旧小区加装电梯', G02: `${'138'}${'00138000'}`});
    const said = (over: Partial<Wish>) => toCard(wish('a', over), {...telling, names}).lines.map(({text}) => text);
    assert.deepEqual(said({grid: 'G01', became: 'M003'}), ['第一网格', '老旧小区加装电梯']);
    assert.deepEqual(said({grid: 'G02', became: 'constructor'}), ['G02', 'constructor']);
    const store = storeOf([wish('a', {grid: 'G01'}), wish('b', {grid: 'G03'})]);
    const grids = toWall(store, {}, {...telling, names}).picks.find(({name}) => name === 'grid');
    assert.deepEqual(
      grids?.facets.map(({key, label}) => [key, label]),
      [
        ['', '全部'],
        ['G01', '第一网格'],
        ['G03', 'G03'],
      ],
    );
  });

  test('takes names from its JSON where the page sets none; what is no list of names is none', () => {
    const rows: readonly unknown[] = [];
    assert.deepEqual(namesFor({}, {names: {G01: '第一网格'}, rows}), {G01: '第一网格'});
    assert.deepEqual(namesFor({G01: '一格'}, {names: {G01: '第一网格'}, rows}), {G01: '一格'});
    for (const data of [undefined, null, 'x', rows, {rows}, {names: {G01: 1}, rows}, {names: null, rows}])
      assert.deepEqual(namesFor({}, data), {});
  });

  test('may be claimed while nobody has taken all of it', () => {
    const free = (over: Partial<Wish>) => toCard(wish('a', over), telling).free;
    assert.equal(free({}), true);
    assert.equal(free({status: 'claimed'}), false);
    assert.equal(free({status: 'claimed', share: {claimed: 3, of: 5}}), true);
    assert.equal(free({status: 'fulfilled'}), false);
  });
});

describe('the address', () => {
  test('holds what is asked under the element’s id and leaves other parts alone', () => {
    const hash = hashOf({...ALL, status: 'claimed', query: '灯&=', page: 2}, 'W1', 'wall', '#map-grid=G1&top');
    assert.equal(hash, 'map-grid=G1&top&wall-status=claimed&wall-query=%E7%81%AF%26%3D&wall-page=2&wall-selected=W1');
    const read = readHash(`#${hash}`, 'wall');
    assert.deepEqual([read?.status, read?.query, read?.page, read?.selected], ['claimed', '灯&=', 2, 'W1']);
    assert.equal(readHash('#map-grid=G1', 'wall'), null);
    assert.equal(hashOf(ALL, '', 'wall', hash), 'map-grid=G1&top');
  });

  test('holds nothing that could break the wall', () => {
    const read = readHash('#w-view=evil&w-sort=__proto__&w-page=-1&w-late=x&w-query=%E4%', 'w');
    assert.deepEqual([read?.view, read?.sort, read?.page, read?.late, read?.query], ['wall', 'progress', 0, '', '']);
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
