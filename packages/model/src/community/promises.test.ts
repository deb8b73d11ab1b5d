import assert from 'node:assert/strict';
import {test} from 'node:test';

import {promisedBy} from './promises.ts';

const NAMES: readonly (readonly [string, number | null])[] = [
  ['“6共”参与式工作方法', 6],
  ['13处创意空间', 13],
  ['五微', 5],
  ['三事分流', 3],
  ['两化', 2],
  ['十二项服务', 12],
  ['二十四个工作法', 24],
  ['一核四微', 4],
  ['三社四化', null],
  ['微网格', null],
  ['五步议事法', 5],
  ['2025年服务', null],
];

for (const [name, promised] of NAMES) {
  test(`${name} promises ${promised ?? 'no single number'}`, () => {
    assert.equal(promisedBy(name), promised);
  });
}
