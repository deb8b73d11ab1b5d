import assert from 'node:assert/strict';
import {test} from 'node:test';

import {anchorOf} from './shape-anchor.ts';
import {groupBorders} from './shape-borders.ts';
import {indexShapes} from './shape-index.ts';
import {layoutLabels, type Wording} from './shape-labels.ts';
import {distance2, neighboursOf, shapeAhead} from './shape-neighbours.ts';
import {tokens} from '../../styles/tokens.styles.ts';
import {pictureInk, picturePaper} from './picture-colours.styles.ts';
import {isInShape, pathOf} from './shape-set.ts';
import {setOf, squares} from './testing.ts';

const ALL = {left: 0, top: 0, right: 10_000, bottom: 10_000};
const ids = (set: {readonly ids: readonly string[]}, found: readonly number[]) => found.map((at) => set.ids[at]).sort();

test('a shape is a path of whole numbers that closes by itself', () => {
  assert.equal(pathOf(setOf(squares(2, 2)), 3), 'M5000,5000l5000,0l0,5000l-5000,0z');
});

test('what is cut out of a shape is outside of it', () => {
  const [one] = squares(1, 1);
  const hole = [
    [40, 40],
    [60, 40],
    [60, 60],
    [40, 60],
    [40, 40],
  ];
  const set = setOf([{id: 'a', parts: [[one!.parts[0]![0]!, hole]]}]);
  assert.equal(isInShape(set, 0, 2000, 2000), true);
  assert.equal(isInShape(set, 0, 5000, 5000), false);
  const {x, y} = anchorOf(set, 0);
  assert.equal(isInShape(set, 0, x, y), true, 'its label stands beside the hole');
});

test('no point of a shape lies deeper than its pole by more than a third of a percent of the drawing', () => {
  const bend = [
    [10, 10],
    [90, 10],
    [90, 30],
    [35, 30],
    [35, 90],
    [10, 90],
  ];
  const hole = [
    [15, 60],
    [30, 60],
    [30, 80],
    [15, 80],
  ];
  const set = setOf([{id: 'a', parts: [[bend, hole]]}]);
  const rings = [bend, hole].map((ring) => ring.map(([x, y]) => [x! * 100, y! * 100] as const));
  const depth = (x: number, y: number) => {
    const far = rings.flatMap((ring) =>
      ring.map(([ax, ay], at) => distance2(x, y, ax, ay, ...ring[(at + 1) % ring.length]!)),
    );
    return isInShape(set, 0, x, y) ? Math.sqrt(Math.min(...far)) : 0;
  };
  let deepest = 0;
  for (let x = 0; x < 10_000; x += 50) for (let y = 0; y < 10_000; y += 50) deepest = Math.max(deepest, depth(x, y));
  const pole = anchorOf(set, 0);
  assert.ok(Math.abs(pole.depth - depth(pole.x, pole.y)) < 0.001);
  assert.ok(pole.depth > deepest - 33);
});

test('the index finds the shape at a point, and none outside', () => {
  const set = setOf(squares(20, 30));
  const index = indexShapes(set);
  assert.equal(set.ids[index.at(10_000 * (4.5 / 30), 10_000 * (7.5 / 20))], '8-5');
  assert.equal(index.at(-5, 10), -1);
  assert.equal(index.at(10, 20_000), -1);
});

test('neighbours share a border; shapes that meet in a corner are none', () => {
  const set = setOf(squares(3, 3));
  const index = indexShapes(set);
  assert.deepEqual(ids(set, neighboursOf(set, index, 4)), ['1-2', '2-1', '2-3', '3-2']);
});

test('a border that meets another in its middle, or was traced a little apart, is still shared', () => {
  const box = (id: string, x: number, y: number, w: number, h: number) => ({
    id,
    parts: [
      [
        [
          [x, y],
          [x + w, y],
          [x + w, y + h],
          [x, y + h],
        ],
      ],
    ],
  });
  const set = setOf([box('a', 0, 0, 50, 100), box('b', 50.2, 0, 49, 30), box('c', 50, 30, 50, 70)]);
  const index = indexShapes(set);
  assert.deepEqual(ids(set, neighboursOf(set, index, 0)), ['b', 'c']);
});

test('arrows follow the neighbours, cross a gap, and stop at the edge', () => {
  const areas = squares(3, 3).filter(({id}) => id !== '2-2');
  const set = setOf(areas);
  const index = indexShapes(set);
  const go = (from: string, key: Parameters<typeof shapeAhead>[3]) =>
    set.ids[shapeAhead(set, index, set.indexOf.get(from)!, key)];
  assert.equal(go('1-1', 'ArrowRight'), '1-2');
  assert.equal(go('1-2', 'ArrowDown'), '3-2', 'over the open ground');
  assert.equal(go('2-1', 'ArrowRight'), '2-3');
  assert.equal(go('1-1', 'ArrowUp'), undefined);
});

test('an arrow in every direction leads back from where it led, in a regular map', () => {
  const set = setOf(squares(6, 6));
  const index = indexShapes(set);
  for (let at = 0; at < 36; at += 1) {
    const next = shapeAhead(set, index, at, 'ArrowRight');
    if (next >= 0) assert.equal(shapeAhead(set, index, next, 'ArrowLeft'), at);
  }
});

test('the borders of communities are drawn once; those between grids of one community are not', () => {
  const set = setOf(squares(2, 2));
  const index = indexShapes(set);
  const drawn = (groups: readonly string[]) => (groupBorders(set, groups, index).match(/M/g) ?? []).length;
  assert.equal(drawn(['甲', '甲', '甲', '甲']), 8, 'the outside only');
  assert.equal(drawn(['甲', '甲', '乙', '乙']), 10);
});

const wordings = (count: number): Wording[] =>
  Array.from({length: count}, (_, at) => ({
    name: `第${at + 1}网格`,
    of: '',
    more: () => '412户',
    number: String(at + 1),
  }));

const layout = (set: ReturnType<typeof setOf>, list: readonly Wording[], em: number) =>
  layoutLabels(set, (shape) => list[shape]!, {em, seen: ALL});

for (const [side, em] of [
  [2, 160],
  [4, 160],
  [4, 420],
  [8, 160],
  [8, 420],
  [16, 160],
  [24, 160],
  [40, 160],
] as const) {
  test(`no label covers another or leaves its shape: ${side * side} shapes, an em of ${em} units`, () => {
    const set = setOf(squares(side, side));
    const {labels} = layout(set, wordings(side * side), em);
    for (const {shape, box} of labels) {
      assert.ok(isInShape(set, shape, box.left, box.top) && isInShape(set, shape, box.right, box.bottom));
    }
    labels.forEach(({box: a}, at) => {
      for (const {box: b} of labels.slice(at + 1)) {
        assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top);
      }
    });
  });
}

test('names that do not fit give way to their numbers, or all of them to numbers of the key where two bear one number', () => {
  const set = setOf(squares(8, 8));
  const names = wordings(64).map((one) => ({...one, name: `很长的名字${one.name}很长`}));
  const byNumber = layout(set, names, 400);
  assert.deepEqual(new Set(byNumber.labels.map(({kind}) => kind)), new Set(['number']));
  const some = names.map((one, at) => (at < 2 ? {...one, number: '7'} : {...one, number: String(at + 10)}));
  const few = {...set, ids: set.ids.slice(0, 30)};
  const byKey = layout(few, some, 400);
  assert.deepEqual(new Set(byKey.labels.map(({kind}) => kind)), new Set(['key']));
  assert.deepEqual(byKey.key.slice(0, 2), [
    {number: '1', name: names[0]!.name},
    {number: '2', name: names[1]!.name},
  ]);
});

test('ink and paper on a picture are those of the tokens in the light', () => {
  assert.ok(tokens.cssText.includes(`--linli-color-ink,${pictureInk})`));
  assert.ok(tokens.cssText.includes(`--linli-color-raised,${picturePaper})`));
});
