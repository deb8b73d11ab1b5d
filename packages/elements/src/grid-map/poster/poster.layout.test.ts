import assert from 'node:assert/strict';
import {test} from 'node:test';

import {formatQuantity, type Quantity} from '@linli/model/quantity';
import type {Grid} from '@linli/model/record/grid';

import {leastCost} from '../../../../model/src/testing/cost.ts';
import {fourBounds} from './four-bounds.ts';
import {posterOf} from './poster.layout.ts';
import {POSTER_WORDS} from './poster.words.ts';

const BOUNDS: readonly [string, object | null][] = [
  ['东至河堤，南至学校路，西至公园，北至铁路', {east: '河堤', south: '学校路', west: '公园', north: '铁路', rest: ''}],
  [
    '東至河堤、南至學校路、西至公園、北至鐵路。',
    {east: '河堤', south: '學校路', west: '公園', north: '鐵路', rest: ''},
  ],
  [
    '北临铁路；东：河堤；西侧至公园；南到学校路（示例街巷名）',
    {east: '河堤', south: '学校路', west: '公园', north: '铁路', rest: '（示例街巷名）'},
  ],
  ['东至河堤，南至学校路，西至公园', null],
  ['幸福小区全部', null],
  ['', null],
];

for (const [text, bounds] of BOUNDS) test(`四至 “${text}”`, () => assert.deepEqual(fourBounds(text), bounds));

test('bounds made to be slow do not hold up the page', () => {
  for (const part of ['东至', '（', '，', '东 ']) {
    const cost = leastCost(() => fourBounds(part.repeat(100_000 / part.length)), 500);
    assert.ok(cost < 500, part);
  }
});

const households: Quantity = {value: 412, qualifier: 'exact', unit: '户'};

const GRID: Grid = {
  id: 'G1',
  name: '第一网格',
  community: '示例社区',
  households,
  population: null,
  leader: {role: '网格长', name: '社区党委委员', phone: '0000-0000001'},
  workers: [{role: '网格员', name: '王某'}, {role: '信息员'}, {role: '网格员', name: '李某', phone: '0000-0000002'}],
  bounds: '东至河堤，南至学校路，西至公园，北至铁路',
  duties: ['政策宣传', '纠纷调解'],
  sample: true,
};

const words = POSTER_WORDS.zhHans;
const format = (quantity: Quantity) => formatQuantity(quantity, 'zh-Hans');

test('people stand by role in the order of the table; who is not named is not made up', () => {
  assert.deepEqual(posterOf(GRID, format, words).posts, [
    {role: '网格长', people: [{name: '社区党委委员', phone: '0000-0000001'}]},
    {
      role: '网格员',
      people: [
        {name: '王某', phone: undefined},
        {name: '李某', phone: '0000-0000002'},
      ],
    },
    {role: '信息员', people: [{name: '姓名未公开', phone: undefined}]},
  ]);
});

test('households that nobody reported are 未填报, bounds in free words stand among the facts', () => {
  const {facts, bounds} = posterOf({...GRID, households: null, bounds: '幸福小区全部'}, format, words);
  assert.equal(bounds, null);
  assert.deepEqual(facts, [
    {term: '户数', text: '未填报'},
    {term: '四至', text: '幸福小区全部'},
  ]);
});

test('a note with personal data is not printed, and the sheet says so', () => {
  const noteOf = (note: string) => posterOf({...GRID, note}, format, words).note;
  assert.equal(noteOf('含新建小区一期'), '含新建小区一期');
  assert.equal(noteOf('独居老人王桂兰的儿子 13800138000'), words.unfit);
});

test('the more stands on a sheet, the smaller the type', () => {
  const crowd = Array.from({length: 9}, () => ({role: '网格员', name: '王某'}));
  assert.equal(posterOf(GRID, format, words).density, 'few');
  assert.equal(posterOf({...GRID, workers: crowd}, format, words).density, 'some');
  assert.equal(posterOf({...GRID, workers: [...crowd, ...crowd.slice(4)]}, format, words).density, 'many');
  assert.equal(posterOf({...GRID, workers: [...crowd, ...crowd]}, format, words).density, 'dense');
});
