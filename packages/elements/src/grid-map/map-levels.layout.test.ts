import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Grid} from '@linli/model/record/grid';

import {valueIn, withValues} from './hash.part.ts';
import {pathOf} from './levels.part.ts';
import {levelsOf} from './map-levels.ts';

const row = (id: string, parent?: string): Grid => ({
  id,
  name: id,
  community: '甲',
  households: null,
  population: null,
  workers: [],
  sample: false,
  ...(parent === undefined ? {} : {parent}),
});

const levels = levelsOf([row('街'), row('社', '街'), row('格1', '社'), row('格2', '社'), row('孤', '没有的')]);
const idsOf = (id: string) => levels.partsOf(id).map((one) => one.id);

test('rows stand under their 上级 in the order of the table', () => {
  assert.deepEqual(idsOf('社'), ['格1', '格2']);
  assert.deepEqual(idsOf('格1'), []);
});

test('a row whose 上级 is not in the table stands on the highest level', () =>
  assert.deepEqual(idsOf(''), ['街', '孤']));

test('the way back names every unit above', () => {
  assert.deepEqual(
    pathOf({levels, within: levels.get('社')}).map(({id}) => id),
    ['街', '社'],
  );
});

test('rows that hold each other in a circle end the way back', () => {
  const circle = levelsOf([row('a', 'b'), row('b', 'a')]);
  assert.equal(pathOf({levels: circle, within: circle.get('a')}).length, 2);
});

test('the address keeps what others wrote, and escapes ids', () => {
  assert.equal(withValues('#top&grid=G1', {grid: '甲&乙', within: ''}), '#top&grid=%E7%94%B2%26%E4%B9%99');
  assert.equal(withValues('#grid=G1', {grid: '', within: ''}), '');
  assert.equal(valueIn('#map-grid=%E7%94%B2%26%E4%B9%99', 'map-grid'), '甲&乙');
  assert.equal(valueIn('#grid=%E7%94', 'grid'), '%E7%94');
  assert.equal(valueIn('#map-grid=x', 'grid'), null);
});
