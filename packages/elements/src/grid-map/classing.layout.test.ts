import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {leastCost} from '../../../model/src/testing/cost.ts';
import {classesBy, equalBounds, jenksBounds, manualBounds, quantileBounds} from './classing.part.ts';

const VALUES = [300, 310, 312, 320, 400, 405, 410, 900];

describe('classes', () => {
  test('quantile: as many in each class as ties allow', () => {
    assert.deepEqual(quantileBounds(VALUES), [312, 400, 410]);
    assert.deepEqual(quantileBounds([5, 5, 5, 5, 5, 9]), [9]);
  });

  test('equal: steps of one width, whole numbers', () => {
    assert.deepEqual(equalBounds(VALUES), [450, 600, 750]);
  });

  test('jenks: breaks where the gaps are', () => {
    assert.deepEqual(jenksBounds([1, 2, 3, 50, 51, 52, 100, 101, 500, 502]), [50, 100, 500]);
    assert.deepEqual(jenksBounds(VALUES), [310, 400, 900]);
  });

  test('manual: what the editor wrote, in order, at most three', () => {
    assert.deepEqual(manualBounds('400，300、500；600'), [300, 400, 500]);
    assert.deepEqual(manualBounds('many'), []);
    assert.deepEqual(classesBy('', '350')?.(VALUES), [350]);
    assert.equal(classesBy('', ''), undefined);
  });

  for (const values of [[], [7], [7, 7, 7]]) {
    test(`no bound where there is nothing to divide: ${JSON.stringify(values)}`, () => {
      for (const bounds of [quantileBounds, equalBounds, jenksBounds]) assert.deepEqual(bounds(values), []);
    });
  }

  test('natural breaks of 100 000 numbers come within a second', () => {
    const many = Array.from({length: 100_000}, (_, at) => (at * 7919) % 5003);
    assert.equal(jenksBounds(many).length, 3);
    assert.ok(leastCost(() => jenksBounds(many), 1000) < 1000);
  });
});
