import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Quantity} from '@linli/model/quantity';

import {boundsOf, shadeOf} from './grid-scale.ts';

const of = (value: number | null, upper?: number): Quantity => ({value, upper, qualifier: 'exact', unit: '户'});

describe('boundsOf', () => {
  for (const [values, bounds] of [
    [[], []],
    [[null], []],
    [[400, 400], []],
    [
      [310, 455],
      [350, 400, 450],
    ],
    [[0, 1], [1]],
    [
      [1, 100000],
      [50000, 100000],
    ],
    [
      [299, 300, 301],
      [300, 301],
    ],
  ] as const) {
    test(`bounds ${JSON.stringify(values)} by ${JSON.stringify(bounds)}`, () => {
      assert.deepEqual(boundsOf(values.map((value) => of(value))), bounds);
    });
  }

  test('never gives more than three bounds', () => {
    for (let most = 1; most < 3000; most += 7) assert.ok(boundsOf([of(0), of(most)]).length <= 3, String(most));
  });
});

describe('shadeOf', () => {
  for (const [quantity, shade] of [
    [of(299), 0],
    [of(300), 1],
    [of(400), 2],
    [of(0), 0],
    [of(null), 'none'],
    [null, 'none'],
    [of(300, 399), 1],
    [of(300, 500), 'mixed'],
  ] as const) {
    test(`puts ${quantity?.value ?? null}${quantity?.upper ? `–${quantity.upper}` : ''} in shade ${shade} of [300, 400]`, () => {
      assert.equal(shadeOf(quantity, [300, 400]), shade);
    });
  }
});
