import assert from 'node:assert/strict';
import {test} from 'node:test';

import {explain} from '../problem/explain.ts';
import {words} from '../problem/read.zh.ts';
import type {ReadFixture} from './read-problems.fixtures.ts';
import {READ_FIXTURES} from './read-problems.fixtures.ts';

for (const [code, {read, says}] of Object.entries(READ_FIXTURES) as readonly [string, ReadFixture][]) {
  test(`a file shows ${code}, where and what to do`, () => {
    const found = read().problems.filter((problem) => problem.code === code);
    const said = found.map((problem) => explain(problem, 'zh-Hans'));
    assert.ok(
      said.includes(says),
      `found ${
        said.join() ||
        read()
          .problems.map((problem) => problem.code)
          .join()
      }`,
    );
  });
}

test('every code of the area has a fixture', () => {
  assert.deepEqual(Object.keys(READ_FIXTURES).sort(), Object.keys(words).sort());
});
