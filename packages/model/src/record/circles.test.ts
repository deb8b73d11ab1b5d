import assert from 'node:assert/strict';
import {test} from 'node:test';

import {EVEN_GROWTH, growth} from '../testing/cost.ts';
import {idsInCircles} from './circles.ts';

const circlesOf = (text: string): string =>
  [...idsInCircles(new Map(text.split(' ').map((pair) => [pair[0], pair[1]])))].sort().join('');

for (const [ways, round] of [
  ['ab bc c', ''],
  ['aa', 'a'],
  ['ab ba', 'ab'],
  ['ab bc cd db', 'bcd'],
  ['db ab bc cb', 'bc'],
  ['az', ''],
  ['ab ba cd dc ea', 'abcd'],
] as const) {
  test(`of ${ways} go round: ${round || 'none'}`, () => assert.equal(circlesOf(ways), round));
}

test('long ways and long circles take even time', () => {
  const make = (size: number) => {
    const line = new Map(Array.from({length: size}, (_, at) => [at, at + 1]));
    const ring = new Map(Array.from({length: size}, (_, at) => [at, (at + 1) % size]));
    return () => assert.equal(idsInCircles(line).size + idsInCircles(ring).size, size);
  };
  assert.ok(growth(make, 5_000) <= EVEN_GROWTH);
});
