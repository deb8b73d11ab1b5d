import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {type Box, neighbourOf} from './grid-neighbours.ts';

const box = (id: string, x: number, y: number, width = 10, height = 10): Box => ({id, x, y, width, height});

describe('neighbourOf', () => {
  // a b . c
  // d d . e      (d is wide)
  //       f
  const boxes = [
    box('a', 0, 0),
    box('b', 12, 0),
    box('c', 36, 0),
    box('d', 0, 12, 22),
    box('e', 36, 12),
    box('f', 37, 24),
  ];

  for (const [from, key, to] of [
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowRight', 'c'],
    ['c', 'ArrowLeft', 'b'],
    ['a', 'ArrowDown', 'd'],
    ['b', 'ArrowDown', 'd'],
    ['d', 'ArrowUp', 'a'],
    ['d', 'ArrowRight', 'e'],
    ['e', 'ArrowDown', 'f'],
    ['f', 'ArrowUp', 'e'],
    ['f', 'ArrowLeft', 'd'],
    ['c', 'ArrowRight', undefined],
    ['f', 'ArrowDown', undefined],
    ['nobody', 'ArrowDown', undefined],
  ] as const) {
    test(`from ${from}, ${key} reaches ${to}`, () => {
      assert.equal(neighbourOf(boxes, from, key), to);
    });
  }

  test('reaches every grid of a town from its first', () => {
    const town = Array.from({length: 40}, (_, index) =>
      box(String(index), (index % 7) * 12 + (index % 3), Math.floor(index / 7) * 12),
    );
    const seen = new Set(['0']);
    for (const id of seen) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
        const to = neighbourOf(town, id, key);
        if (to) seen.add(to);
      }
    }
    assert.equal(seen.size, town.length);
  });
});
