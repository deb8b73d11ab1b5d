import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Community, Fact} from '@linli/model/community';

import {plainTable} from './plain-table.ts';
import {wordsFor} from './words.ts';

const words = wordsFor('zh-Hans');
const fact = {id: 'a.posts', display: '26类'} as Fact;
const facts = new Map([[fact.id, fact]]);

const community = {
  indicators: [
    {
      id: 'a',
      label: '岗位',
      chart: 'c',
      fact: 'a.posts',
      sample: false,
      quantity: {value: 26, qualifier: 'exact', unit: '类'},
    },
  ],
  grids: [
    {
      id: '1',
      name: '第1网格',
      community: '社区一',
      households: null,
      population: null,
      workers: [{role: '网格员'}],
      sample: true,
    },
    {
      id: '2',
      name: '第2网格',
      community: '社区一',
      households: {value: 0, qualifier: 'exact', unit: '户'},
      population: null,
      workers: [],
      sample: true,
    },
  ],
  wishes: [
    {id: 'w', text: '换一盏灯', status: 'claimed', steps: [{status: 'claimed', date: '2026-05-01'}], sample: true},
  ],
} as unknown as Community;

test('a chart is a table whose figures lead to their proof', () => {
  const table = plainTable(community, {id: 'c', element: 'indicator-chart', title: ''}, words, facts);
  assert.deepEqual(table, {headers: ['指标', '数字'], rows: [['岗位', {fact}]], sample: false});
});

test('a column that nothing fills is left out, a zero is kept, and example rows are known', () => {
  const table = plainTable(community, {id: 'g', element: 'grid-map', title: ''}, words, facts);
  assert.deepEqual(table?.headers, ['网格', '社区', '户数', '网格员']);
  assert.deepEqual(table?.rows[1], ['第2网格', '社区一', '0户', '']);
  assert.equal(table?.sample, true);
});

test('a number that was not reported is said so beside those that were', () => {
  const table = plainTable(community, {id: 'g', element: 'grid-map', title: ''}, words, facts);
  assert.equal(table?.rows[0]?.[2], '未填报');
});

test('a wish stands with its mark, its word and its last date', () => {
  const table = plainTable(community, {id: 'w', element: 'wish-wall', title: ''}, words, facts);
  assert.deepEqual(table?.rows, [['换一盏灯', '◔ 认领', '2026-05-01']]);
});

test('an element without a table has none', () => {
  assert.equal(plainTable(community, {id: 'b', element: 'brand-diagram', title: ''}, words, facts), null);
});
