import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {placesOf} from './category-places.ts';
import {isTime, timeOf} from './time-names.ts';
import {roomFor, spread} from './label-room.ts';

describe('timeOf', () => {
  for (const [name, time] of [
    ['2024年', 2024],
    ['2024', 2024],
    ['2024年7月', 2024.5],
    ['2024年第3季度', 2024.5],
    ['2024年二季度', 2024.25],
    ['社区', null],
  ] as const) {
    test(`reads ${name} as ${time}`, () => assert.equal(timeOf(name), time));
  }
});

test('years that go back are an order, not a time', () => {
  assert.equal(isTime(['2024', '2023']), false);
  assert.deepEqual(placesOf(['甲', '乙', '丙']), [0, 50, 100]);
});

test('on a phone the heaviest labels stay and no two meet', () => {
  const labels = [0, 25, 50, 75, 100].map((x) => ({x, width: 3.4, weight: x === 0 || x === 100 ? 2 : 0}));
  assert.deepEqual(roomFor(labels), ['always', 'roomy', 'narrow', 'roomy', 'always']);
});

test('moves end labels apart and keeps them inside', () => {
  assert.deepEqual(spread([50, 52, 99], 10), [50, 60, 99]);
  assert.deepEqual(spread([95, 96], 10), [90, 100]);
});
