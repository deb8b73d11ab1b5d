import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Grid} from '@linli/model/record/grid';

import {EVEN_GROWTH, growth, leastCost} from '../../../model/src/testing/cost.ts';
import {findGrids, type SearchIndex, searchIndex} from './grid-search.ts';

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

const GRIDS = [
  grid('13', '南坪社区', {buildings: ['阳光里', '南坪花园'], pinyin: 'dsswg npsq ygl nphy'}),
  grid('3', '和平社区', {leader: {role: '网格长', name: '社区党委委员', phone: '0000'}}),
  grid('4', '和平社区', {bounds: '东至幸福家园', workers: [{role: '信息员', name: '李某'}]}),
  grid('b7', '和平社区', {name: '7号楼', parent: '3'}),
  grid('4301', '西关社区', {name: '龙桥网格', buildings: ['東方紅小區'], leader: {role: '网格长', name: '欧阳某'}}),
];
const index = searchIndex(GRIDS);
const idsFor = (query: string) =>
  findGrids(index, query).found.map(({id, label}) => (label === `第${id}网格` ? id : `${id} ${label}`));

describe('findGrids', () => {
  for (const [query, ids] of [
    ['3', ['3', '13']],
    ['３', ['3', '13']],
    ['和平', ['3', '4', '3 7号楼']],
    ['党委委员', ['3']],
    ['李某', ['4']],
    ['李', ['4']],
    ['幸福家园', ['4']],
    ['幸福家園', ['4']],
    ['陽光里', ['13 阳光里']],
    ['东方红', ['4301 東方紅小區']],
    ['東方紅小區3號樓', ['4301 東方紅小區']],
    ['歐陽', ['4301 龙桥网格']],
    ['4301', ['4301 龙桥网格']],
    ['430', ['4301 龙桥网格']],
    ['7号楼', ['3 7号楼']],
    ['nphy', ['13']],
    ['NPSQ', ['13']],
    ['psq', []],
    [' 第 4 网格 ', ['4']],
    ['南坪阳光里', ['13 阳光里']],
    ['南坪社区阳光', ['13 阳光里']],
    ['和平7号', ['3 7号楼']],
    ['和平社区 4', ['4']],
    ['和平阳光里', []],
    ['没有的', []],
    ['', []],
    ['.*', []],
  ] as const) {
    test(`finds ${ids.join(', ') || 'nothing'} for “${query}”`, () => assert.deepEqual(idsFor(query), ids));
  }

  test('offers no initials where the table has none', () => assert.deepEqual(idsFor('hpsq'), []));

  test('says where a building lies, and leads to the grid that answers for it', () => {
    const [{id, label, of} = {id: '', label: '', of: ''}] = findGrids(index, '7号楼').found;
    assert.deepEqual([id, label, of], ['3', '7号楼', '第3网格 · 和平社区']);
  });

  test('shows eight at most, and how many more there are', () => {
    const many = searchIndex(Array.from({length: 50}, (_, at) => grid(String(at), '甲社区')));
    const {found, more} = findGrids(many, '甲');
    assert.deepEqual([found.length, more], [8, 42]);
  });

  test('ends where rows hold each other in a circle', () => {
    const circle = searchIndex([grid('a', '甲', {parent: 'b'}), grid('b', '甲', {parent: 'a'})]);
    assert.equal(findGrids(circle, '甲').found.length, 2);
  });

  test('work grows evenly with the buildings, and 10 000 take at most 100 ms a key', () => {
    const town = (count: number) =>
      searchIndex(
        Array.from({length: count / 100}, (_, at) =>
          grid(String(at), `社区${at % 40}`, {
            buildings: Array.from({length: 100}, (_, nth) => `${'春夏秋冬'[nth % 4]}园${at}区${nth}号楼`),
            pinyin: `d${at}wg cy xy`,
          }),
        ),
      );
    const searching = (some: SearchIndex, queries: readonly string[]) => () => {
      for (const query of queries) findGrids(some, query);
    };
    const queries = ['园', '园9', '园99区', '没有这楼', 'cy'];
    const ten = town(10_000);
    for (const query of queries) assert.ok(leastCost(searching(ten, [query]), 100) <= 100, query);
    assert.ok(growth((count) => searching(town(count), queries), 10_000) <= EVEN_GROWTH);
  });
});
