import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Grid} from '@linli/model/record/grid';

import {layoutGrids} from './cells.layout.ts';
import {words} from './grid-map.zh.ts';
import {findGrids} from './grid-search.ts';

const grid = (id: string, community: string, more: Partial<Grid> = {}): Grid => ({
  id,
  name: `第${id}网格`,
  community,
  households: null,
  population: null,
  workers: [],
  sample: false,
  ...more,
});

const cells = layoutGrids(
  [
    grid('13', '南坪社区'),
    grid('3', '和平社区', {leader: {role: '网格长', name: '社区党委委员'}}),
    grid('4', '和平社区', {bounds: '东至幸福家园', workers: [{role: '信息员', name: '李某'}]}),
  ],
  () => '',
  words,
).blocks.flatMap((block) => block.cells);

describe('findGrids', () => {
  for (const [query, ids] of [
    ['3', ['3', '13']],
    ['３', ['3', '13']],
    ['和平', ['3', '4']],
    ['党委委员', ['3']],
    ['李某', ['4']],
    ['幸福家园', ['4']],
    [' 第 4 网格 ', ['4']],
    ['没有的', []],
    ['', []],
    ['.*', []],
  ] as const) {
    test(`finds ${ids.join(', ') || 'nothing'} for “${query}”`, () => {
      assert.deepEqual(
        findGrids(cells, query).map(({id}) => id),
        ids,
      );
    });
  }

  test('shows eight at most', () => {
    const many = Array.from({length: 50}, (_, index) => grid(String(index), '甲社区'));
    const laid = layoutGrids(many, () => '', words).blocks.flatMap((block) => block.cells);
    assert.equal(findGrids(laid, '甲').length, 8);
  });
});
