import assert from 'node:assert/strict';
import {test} from 'node:test';

import {isSelfTouching} from './crossings.ts';
import type {Position} from './geo-types.ts';
import {closed, doubleArea, isSeenFromMiddle} from './rings.ts';

const around = (angles: readonly number[], far: (at: number) => number = () => 1): Position[] =>
  closed(angles.map((angle, at) => [105 + far(at) * Math.cos(angle), 35 + far(at) * Math.sin(angle)])) as Position[];
const even = (count: number, rounds = 1) => Array.from({length: count}, (_, at) => (at * rounds * 2 * Math.PI) / count);

test('a ring with all corners in sight of its middle is seen from there, whichever way it runs', () => {
  assert.equal(isSeenFromMiddle(around(even(7))), true);
  assert.equal(isSeenFromMiddle([...around(even(7))].reverse()), true);
});

test('a ring that goes round twice, crosses itself, stands still or has no area is not', () => {
  assert.equal(isSeenFromMiddle(around(even(5, 2))), false, 'a star of five points in one stroke');
  const square: Position[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ];
  const [a, b, c, d] = square as [Position, Position, Position, Position];
  assert.equal(isSeenFromMiddle(closed([a, c, b, d])), false, 'a bow');
  assert.equal(isSeenFromMiddle(closed([a, b, b, c, d])), false, 'a corner twice');
  assert.equal(isSeenFromMiddle(closed([a, c, a])), false);
  assert.equal(isSeenFromMiddle([]), false);
});

test('what is seen from its middle never crosses or touches itself: two thousand rings of a repeatable chance', () => {
  let seed = 1;
  const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  let seen = 0;
  for (let at = 0; at < 2000; at += 1) {
    const ring = around(
      even(4 + (at % 9)).map((angle) => angle + chance() * (at % 3)),
      () => 0.2 + chance(),
    );
    if (!isSeenFromMiddle(ring)) continue;
    seen += 1;
    assert.equal(isSelfTouching(ring, {left: Infinity}), false);
    assert.notEqual(doubleArea(ring), 0);
  }
  assert.ok(seen > 200 && seen < 1800, `${seen} were seen: the test judges both`);
});
