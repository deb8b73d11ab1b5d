import assert from 'node:assert/strict';
import {test} from 'node:test';

import {EVEN_GROWTH, growth, leastCost} from './cost.ts';

/** Work of that many steps which no compiler leaves out. */
function steps(count: number): number {
  let sum = 0;
  for (let step = 0; step < count; step += 1) sum = (sum * 31 + step) % 1_000_003;
  return sum;
}

test('tells work that grows with the square from work that grows evenly', () => {
  assert.ok(growth((size) => () => steps(size * 400), 2_000) <= EVEN_GROWTH);
  assert.ok(growth((size) => () => steps(size * size), 700) > 2 * EVEN_GROWTH - 1);
});

test('measures again until the limit is kept, and gives the least where it never is', () => {
  let runs = 0;
  assert.ok(leastCost(() => steps(++runs < 4 ? 20_000_000 : 1_000), 5) <= 5);
  assert.ok(leastCost(() => steps(500_000), 0) > 0);
});
