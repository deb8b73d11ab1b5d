import assert from 'node:assert/strict';
import {test} from 'node:test';

import {area, line} from 'd3-shape';

import {pathThrough, type Point, spaceBelow} from './paths.ts';

const POINTS: readonly (readonly Point[])[] = [
  [],
  [[0, null]],
  [[0, 10]],
  [
    [0, 10],
    [50, 20.456],
    [100, 30],
  ],
  [
    [0, 10],
    [20, null],
    [40, 5],
    [60, null],
    [80, 1],
    [100, 2],
  ],
];

const known = ([, y]: Point): boolean => y !== null;

test('lines are those of d3-shape, holes and lone points too', () => {
  for (const points of POINTS) {
    const d3 = line<Point>(
      ([x]) => x,
      ([, y]) => y ?? 0,
    )
      .defined(known)
      .digits(2);
    assert.equal(pathThrough(points), d3(points as Point[]) ?? '');
  }
});

test('the space below a line is that of d3-shape', () => {
  for (const points of POINTS) {
    const d3 = area<Point>(
      ([x]) => x,
      100,
      ([, y]) => y ?? 0,
    )
      .defined(known)
      .digits(2);
    assert.equal(spaceBelow(points), d3(points as Point[]) ?? '');
  }
});
