import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {PlaceRecord} from '@linli/model/record/place';

import {EVEN_GROWTH, growth} from '../../../../model/src/testing/cost.ts';
import {iconsOf, OUTLINES} from './place-icons.ts';
import {marksOf} from './marks.layout.ts';
import {layoutPlaces} from './places.layout.ts';
import {PLACES_WORDS} from './places.words.ts';

const place = (id: string, kind: string, more: Partial<PlaceRecord> = {}): PlaceRecord => ({
  id,
  name: `${kind}${id}`,
  kind,
  sample: true,
  ...more,
});

const PLACES = [
  place('1', '爱心商家', {grid: 'G2'}),
  place('2', '暖新驿站', {grid: 'G1'}),
  place('3', '爱心商家', {grid: 'G2'}),
  place('4', '暖新驿站'),
  place('5', '暖新驿站', {grid: 'G9'}),
  place('6', '暖新驿站', {count: 47}),
];

test('places stand in their grids, in the order of the grids; the others are loose', () => {
  const {plots, loose} = layoutPlaces(PLACES, ['G1', 'G2', 'G3']);
  assert.deepEqual(
    plots.map(({grid, spots}) => [grid, ...spots.map(({id}) => id)]),
    [
      ['G1', '2'],
      ['G2', '1', '3'],
    ],
  );
  assert.deepEqual(
    loose.map(({id}) => id),
    ['4', '5'],
  );
});

test('a row for the rest counts and is drawn nowhere', () => {
  const {categories, count, listed, plots, loose} = layoutPlaces(PLACES, ['G1', 'G2']);
  assert.deepEqual(
    categories.map((one) => [one.kind, one.listed, one.count]),
    [
      ['爱心商家', 2, 2],
      ['暖新驿站', 3, 50],
    ],
  );
  assert.deepEqual([listed, count], [5, 52]);
  assert.ok(![...plots.flatMap(({spots}) => spots), ...loose].some(({id}) => id === '6'));
});

test('a hidden kind keeps its line and its number, and its places are gone', () => {
  const {categories, plots, loose, count} = layoutPlaces(PLACES, ['G1', 'G2'], new Set(['暖新驿站']));
  assert.equal(categories.length, 2);
  assert.deepEqual([plots.length, loose.length, count], [1, 0, 2]);
});

test('without grids everything is loose', () => {
  assert.equal(layoutPlaces(PLACES, []).loose.length, 5);
});

const telling = {
  words: PLACES_WORDS.zhHans,
  nameOf: (grid: string) => `第${grid.slice(1)}网格`,
  owed: new Map(),
  most: 2,
};

test('a grid with more places than it has room for shows one button with their number', () => {
  const {plots} = layoutPlaces([...PLACES, place('7', '能人', {grid: 'G2'})], ['G1', 'G2']);
  const [one, many] = marksOf(plots, telling);
  assert.deepEqual(
    one!.marks.map(({label}) => label),
    ['暖新驿站2，暖新驿站，第1网格'],
  );
  assert.deepEqual(
    many!.marks.map(({label, isCluster}) => [label, isCluster]),
    [['第2网格：共3个，2处爱心商家、1位能人，按回车展开', true]],
  );
});

test('open wishes are told of every grid that has some, and take the room of a mark', () => {
  const {plots} = layoutPlaces(PLACES, ['G1', 'G2', 'G3']);
  const marked = marksOf(plots, {
    ...telling,
    owed: new Map([
      ['G2', 1],
      ['G3', 4],
    ]),
  });
  assert.deepEqual(
    marked.map(({grid, marks, owed}) => [grid, marks.length, owed]),
    [
      ['G1', 1, 0],
      ['G2', 1, 1],
      ['G3', 0, 4],
    ],
  );
});

test('the kinds of the documents have shapes of their own, and no two kinds share one while there is a free one', () => {
  assert.deepEqual(
    [...iconsOf(['爱心商家', '能人', '暖新驿站', '创意空间', '社区服务中心', '实践基地', '健身广场']).values()],
    ['heart', 'person', 'roof', 'star', 'hall', 'flag', 'square'],
  );
  const eight = ['社区服务中心', '党群服务中心', '卫生中心', '文化中心', '甲', '乙', '丙', '丁'];
  assert.equal(new Set(iconsOf(eight).values()).size, Object.keys(OUTLINES).length);
  assert.equal(iconsOf([...eight, '服务站']).get('服务站'), 'hall');
});

test('the work of sorting places grows evenly with their number', () => {
  const grids = Array.from({length: 500}, (_, index) => `G${index}`);
  const many = (count: number) =>
    Array.from({length: count}, (_, index) => place(`${index}`, `种类${index % 9}`, {grid: grids[index % 500]!}));
  const sorting = (count: number) => {
    const places = many(count);
    return () => layoutPlaces(places, grids);
  };
  assert.ok(growth(sorting, 5_000) <= EVEN_GROWTH);
});
