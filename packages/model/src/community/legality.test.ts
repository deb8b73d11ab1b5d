import assert from 'node:assert/strict';
import {test} from 'node:test';

import {explain} from '../problem/explain.ts';
import {filesOf, GOOD} from './fixtures.ts';
import {loadCommunity} from './load-community.ts';

const CONVENTIONS = '编号,名称,种类,文体\nC1,示范公约,居民公约,条文';
const load = (...articles: string[]) =>
  loadCommunity(
    filesOf({
      ...GOOD,
      'conventions.csv': CONVENTIONS,
      'articles.csv': ['编号,条号,条文,白话', ...articles].join('\n'),
    }),
  );
const doubts = (...articles: string[]) => load(...articles).problems.filter(({code}) => code === 'legal-doubt');

test('an article that sets a fine is a warning with its cell, and the community still loads', () => {
  const articles = ['A1,1,遛狗牵绳。,', 'A2,2,违者罚款五十元。,乱扔就罚钱。'] as const;
  assert.notEqual(load(...articles).community, null);
  assert.deepEqual(
    doubts(...articles).map(({severity, args}) => ({severity, args})),
    [
      {severity: 'warning', args: {flag: 'fine'}},
      {severity: 'warning', args: {flag: 'fine'}},
    ],
  );
  const [first, second] = doubts(...articles).map((problem) => explain(problem, 'zh-Hans'));
  assert.match(first ?? '', /^articles!C3：.*以公约设定罚款/);
  assert.match(second ?? '', /^articles!D3：/);
});

test('kind wording, and a fine that is ruled out, call for nothing', () => {
  assert.deepEqual(doubts('A1,1,本公约不设罚款，做得不够的互相提醒。,', 'A2,2,楼道不堆杂物。,大家轮着扫。'), []);
});
