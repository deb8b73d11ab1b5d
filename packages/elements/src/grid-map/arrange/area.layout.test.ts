import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Grid} from '@linli/model/record/grid';

import {layoutGrids} from '../cells.layout.ts';
import {words} from '../grid-map.zh.ts';
import {EVEN_GROWTH, growth} from '../../../../model/src/testing/cost.ts';
import {layoutArea, type Placed} from './area.layout.ts';
import {housesOf} from './houses.ts';

const grid = (id: number, households: number | null, community = `社区${id % 5}`): Grid => ({
  id: String(id),
  name: `第${id}网格`,
  community,
  households: households === null ? null : {value: households, qualifier: 'exact', unit: '户'},
  population: null,
  leader: {role: '网格长', name: '党员网格长'},
  workers: [],
  sample: false,
});

const COUNTS = [312, 455, 388, null, 420, 498, 900, 366, 151, 470, null, 433, 402, 329, 481, 60];
const town = COUNTS.map((count, at) => grid(at + 1, count));
const lay = (grids: readonly Grid[], width = 50) =>
  layoutArea(
    layoutGrids(grids, ({value}) => `${value}户`, words),
    width,
  );

const areaOf = ({width, height}: Placed) => width * height;
const overlap = (a: Placed, b: Placed) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

describe('areas by households', () => {
  for (const width of [15, 30, 50]) {
    test(`lie beside each other and inside ${width} em`, () => {
      const {cells, blocks, height} = lay(town, width);
      const all: Placed[] = [...cells, ...blocks];
      all.forEach((a, at) => {
        assert.ok(a.x >= -1e-6 && a.x + a.width <= width + 1e-6 && a.y + a.height <= height + 1e-6);
        all.slice(at + 1).forEach((b) => assert.ok(overlap(a, b) < 1e-6));
      });
    });
  }

  test('are as large as the numbers, but for the lanes between them', () => {
    const {cells} = lay(town);
    const density = cells
      .filter(({cell}) => cell.grid.households && cell.grid.households.value! > 150)
      .map((one) => areaOf(one) / one.cell.grid.households!.value!);
    assert.ok(Math.max(...density) / Math.min(...density) < 1.35, `${density}`);
  });

  test('a grid that did not report is drawn small, not left out', () => {
    const {cells} = lay(town);
    assert.equal(cells.length, town.length);
    assert.ok(cells.every((one) => areaOf(one) > 1));
  });

  test('a row added at the end moves no other grid before or after another', () => {
    const orderOf = (grids: readonly Grid[]) =>
      lay(grids)
        .cells.map(({cell}) => cell.id)
        .filter((id) => id !== '99');
    for (const community of ['社区1', '新社区']) {
      assert.deepEqual(orderOf([...town, grid(99, 400, community)]), orderOf(town));
    }
  });

  test('where a name does not fit a figure stands for it, and the key says what it means', () => {
    const many = Array.from({length: 60}, (_, at) => ({
      ...grid(at, at === 0 ? 90_000 : 20 + at),
      name: `幸福家园${at}片区`,
    }));
    const keys = lay(many, 20).cells.flatMap(({writing, key}) => (writing === 'key' ? [key] : []));
    assert.ok(keys.length > 0);
    assert.deepEqual(
      keys,
      keys.map((_, at) => at + 1),
    );
  });

  test('work grows evenly with the grids', () => {
    const laying = (count: number) => {
      const grids = Array.from({length: count}, (_, at) => grid(at, 100 + ((at * 37) % 400), `社区${at % 40}`));
      const layout = layoutGrids(grids, ({value}) => `${value}户`, words);
      return () => layoutArea(layout, 50);
    };
    assert.ok(growth(laying, 1000) <= EVEN_GROWTH);
  });
});

describe('houses of a grid', () => {
  const levels = (parts: readonly Grid[]) => ({levels: {partsOf: () => parts, get: () => undefined}});
  const cell = layoutGrids([{...grid(1, 3), buildings: ['1号楼', '阳光里2期']}], () => '', words).blocks[0]!.cells[0]!;

  test('are the column 小区楼栋, short where a number says it all', () => {
    assert.deepEqual(housesOf(cell, levels([])), ['1', '阳光里2期']);
  });

  test('are the rows below it where there are any', () => {
    assert.deepEqual(housesOf(cell, levels([{...grid(7, 3), name: '十二栋'}])), ['12']);
  });
});
