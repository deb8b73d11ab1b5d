import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {roundValues} from './plot-frame.ts';

describe('the round values of an axis', () => {
  for (const [most, values] of [
    [0.7, [0.2, 0.4, 0.6]],
    [0.3, [0.1, 0.2, 0.3]],
    [1, [0.5, 1]],
    [3, [1, 2, 3]],
    [29, [10, 20]],
    [149, [50, 100]],
    [640, [200, 400, 600]],
    [14_125, [5_000, 10_000]],
    [1.2e8, [5e7, 1e8]],
    [0, []],
    [NaN, []],
  ] as const) {
    test(`up to ${most} are ${values.join(', ') || 'none'}`, () => assert.deepEqual(roundValues(most), values));
  }

  test('are one to four, without binary dust, whatever the largest is', () => {
    for (let most = 1; most < 20_000; most += 7) {
      const values = roundValues(most / 100);
      assert.ok(values.length >= 1 && values.length <= 4, `${most / 100}: ${values.join()}`);
      assert.ok(values.every((value) => String(value).length <= 5));
    }
  });
});
