import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {promisedBy, promisedByBrand} from './label-number.ts';

describe('promisedBy', () => {
  for (const [name, count] of [
    ['三社', 3],
    ['五有效', 5],
    ['“6共”', 6],
    ['十二共', 12],
    ['二十条', 20],
    ['两站', 2],
    ['“四化”', 4],
    ['微网格', null],
    ['三级', null],
    ['十分钟', null],
    ['15分钟生活圈', null],
    ['一核多元', null],
    ['地校社', null],
    ['1+16+n', null],
    ['', null],
  ] as const) {
    test(`reads ${count} in “${name}”`, () => assert.equal(promisedBy(name), count));
  }
});

describe('promisedByBrand', () => {
  for (const [name, count] of [
    ['五微', 5],
    ['一核四微', 4],
    ['三社联动', 3],
    ['“五微”模式', 5],
    ['三社四化', null],
    ['一核三社三维', null],
    ['社工站+社会组织', null],
    ['地校社', null],
    ['一核多元', null],
    ['', null],
  ] as const) {
    test(`reads ${count} in “${name}”`, () => assert.equal(promisedByBrand(name), count));
  }
});
