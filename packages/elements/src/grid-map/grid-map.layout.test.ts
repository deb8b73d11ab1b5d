import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Quantity} from '@linli/model/quantity';
import type {Grid} from '@linli/model/record/grid';

import {words as en} from './grid-map.en.ts';
import {cellsOf, installParts, layoutGrids} from './grid-map.layout.ts';
import {words} from './grid-map.zh.ts';

const households = (value: number | null, upper?: number): Quantity => ({value, upper, qualifier: 'exact', unit: '户'});
const format = ({value, upper, unit}: Quantity) =>
  upper === undefined ? `${value}${unit}` : `${value}至${upper}${unit}`;

const grid = (
  id: string,
  community: string,
  count: Quantity | null = households(400),
  more: Partial<Grid> = {},
): Grid => ({
  id,
  name: `第${id}网格`,
  community,
  households: count,
  population: null,
  workers: [],
  sample: false,
  ...more,
});

const layout = (grids: readonly Grid[]) => layoutGrids(grids, format, words);
const textOf = (one: Grid) => layout([one]).blocks[0]?.cells[0]?.text;

describe('layoutGrids', () => {
  test('says 未填报 and hatches a missing number, and says 0 for zero', () => {
    const {cells} = layout([grid('1', '甲', null), grid('2', '甲')]).blocks[0]!;
    assert.equal(cells[0]!.text, '第1网格，未填报');
    assert.equal(cells[0]!.shade, 'none');
    assert.equal(textOf(grid('1', '甲', households(null))), '第1网格，未填报');
    assert.equal(textOf(grid('1', '甲', households(0))), '第1网格，0户');
  });

  test('speaks the leader by role and post', () => {
    const leader = {role: '网格长', name: '社区党委委员'};
    assert.equal(textOf(grid('1', '甲', households(412), {leader})), '第1网格，412户，网格长：社区党委委员');
    assert.equal(textOf(grid('1', '甲', households(412), {leader: {role: '网格长'}})), '第1网格，412户，网格长');
  });

  test('gathers a community’s grids in one block, though its rows stand apart', () => {
    const {blocks} = layout([grid('1', '甲'), grid('2', '乙'), grid('3', '甲')]);
    assert.deepEqual(
      blocks.map(({name, cells}) => [name, cells.map(({id}) => id)]),
      [
        ['甲', ['1', '3']],
        ['乙', ['2']],
      ],
    );
  });

  test('leaves every other grid where it was when a row is added', () => {
    const rows = [grid('1', '甲'), grid('2', '乙'), grid('3', '丙')];
    const order = (grids: readonly Grid[]) => layout(grids).blocks.flatMap(({cells}) => cells.map(({id}) => id));
    assert.deepEqual(
      order([...rows, grid('4', '乙')]).filter((id) => id !== '4'),
      order(rows),
    );
  });

  for (const [count, across] of [
    [1, 1],
    [3, 3],
    [5, 3],
    [9, 3],
    [16, 4],
    [40, 4],
  ] as const) {
    test(`sets ${count} grids of one community ${across} across`, () => {
      const grids = Array.from({length: count}, (_, index) => grid(String(index + 1), '甲'));
      assert.equal(layout(grids).blocks[0]?.across, across);
    });
  }

  test('keeps a hand arrangement, with open ground between', () => {
    const at = (row: number, column: number) => ({at: {row, column}});
    const {streets} = layout([grid('1', '甲', null, at(1, 1)), grid('2', '甲', null, at(2, 3))]);
    assert.deepEqual(
      streets.map((row) => row.map((stretch) => stretch?.cells.map(({id}) => id).join() ?? null)),
      [
        ['1', null, null],
        [null, null, '2'],
      ],
    );
  });

  test('joins neighbours of one community, and tells where it goes on from the row above', () => {
    const at = (row: number, column: number) => ({at: {row, column}});
    const {streets} = layout([
      grid('1', '甲', null, at(1, 1)),
      grid('2', '甲', null, at(1, 2)),
      grid('3', '乙', null, at(1, 3)),
      grid('4', '乙', null, at(2, 1)),
      grid('5', '乙', null, at(2, 2)),
      grid('6', '乙', null, at(2, 3)),
    ]);
    assert.deepEqual(
      streets.map((row) => row.map((stretch) => stretch && [stretch.name, stretch.across, stretch.goesOn])),
      [
        [
          ['甲', 2, false],
          ['乙', 1, false],
        ],
        [['乙', 3, true]],
      ],
    );
  });

  test('reads a hand arrangement row by row, whatever the table’s order', () => {
    const at = (row: number, column: number) => ({at: {row, column}});
    const laid = layout([
      grid('c', '甲', null, at(2, 1)),
      grid('b', '乙', null, at(1, 2)),
      grid('a', '甲', null, at(1, 1)),
    ]);
    assert.deepEqual(
      cellsOf(laid).map(({id}) => id),
      ['a', 'b', 'c'],
    );
  });

  test('arranges by itself when a grid has no place or two share one', () => {
    const here = {at: {row: 1, column: 1}};
    assert.deepEqual(layout([grid('1', '甲', null, here), grid('2', '甲')]).streets, []);
    assert.deepEqual(layout([grid('1', '甲', null, here), grid('2', '甲', null, here)]).streets, []);
  });

  test('writes the legend’s ranges so that none overlaps and each is used', () => {
    const {legend} = layout([
      grid('1', '甲', households(310)),
      grid('2', '甲', households(455)),
      grid('3', '甲', null),
    ]);
    assert.deepEqual(
      legend.map(({text}) => text),
      ['不足350户', '350至399户', '400至449户', '450户及以上', '未填报'],
    );
  });

  test('writes one value where all are equal, and nothing for no grids', () => {
    assert.deepEqual(
      layout([grid('1', '甲'), grid('2', '乙')]).legend.map(({text}) => text),
      ['400户'],
    );
    assert.deepEqual(layout([]), {
      blocks: [],
      streets: [],
      measure: 'households',
      legend: [],
      summary: '共0个社区。',
      sample: false,
    });
  });

  test('tells in one sentence how many there are and how many did not report', () => {
    const grids = [grid('1', '甲'), grid('2', '乙', null)];
    assert.equal(layout(grids).summary, '共2个社区、2个网格，其中1个未填报户数。');
    assert.equal(layoutGrids(grids, format, en).summary, '2 communities, 2 grids; households not reported for 1.');
  });

  test('tells no numbers where the table has none, and what rows are by their names', () => {
    const {summary, legend, blocks} = layout([
      grid('1', '街道', null, {name: '第一支队伍'}),
      grid('2', '街道', null, {name: '第二支队伍'}),
    ]);
    assert.equal(summary, '共2支队伍。');
    const said = (...names: string[]) =>
      layout(names.map((name, at) => grid(String(at), '街道', null, {name}))).summary;
    assert.equal(said('12号楼', '3栋'), '共2栋楼。');
    assert.equal(said('第一支部', '第二支部'), '共2个支部。');
    assert.equal(said('第一支部', '南片'), '共2个。');
    assert.deepEqual(legend, []);
    assert.deepEqual(
      blocks[0]!.cells.map(({shade, text}) => [shade, text]),
      [
        [0, '第一支队伍'],
        [0, '第二支队伍'],
      ],
    );
  });

  test('is marked as sample when one row is', () => {
    assert.equal(layout([grid('1', '甲'), grid('2', '乙', null, {sample: true})]).sample, true);
  });
});

test('installs every part without a browser: a server draws in one go', () => assert.doesNotThrow(installParts));
