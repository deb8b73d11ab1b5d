import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {COMMUNITY_FIXTURES} from '../community/fixtures.ts';
import {READ_FIXTURES} from '../read/read-problems.fixtures.ts';
import {RECORD_FIXTURES} from '../record/record-problems.fixtures.ts';
import {explain, WORDS} from './explain.ts';
import type {Problem} from './problem.ts';
import type {Provoke} from './provoked.fixtures.ts';
import {MAPS, QUANTITIES, SHAPES, WORDING} from './provoked.fixtures.ts';

/** Codes that only an element knows of: the test that meets each, and the words it looks for. */
const ELSEWHERE = {
  'wish-overdue': ['wish-wall/wish-wall.test.ts', 'wish-overdue'],
  'wish-unanswered': ['wish-wall/wish-wall.test.ts', 'wish-unanswered'],
  'grid-without-shape': ['grid-map/shapes/shapes.test.ts', '这个网格在图上没有图形'],
  'shape-without-grid': ['grid-map/shapes/geo-read.layout.test.ts', '这个图形的编号不在网格表里'],
} as const;

const HERE: Readonly<Record<string, Provoke>> = {...QUANTITIES, ...MAPS, ...SHAPES, ...WORDING};
const LOCALES = ['zh-Hans', 'zh-Hant', 'en'] as const;

for (const [code, provoke] of Object.entries(HERE)) {
  test(`data show ${code}, in three languages`, () => {
    const found = provoke() as readonly (Problem | {code?: string} | null | string)[];
    const problem = found.find(
      (each) => typeof each === 'object' && each !== null && 'code' in each && each.code === code,
    );
    assert.ok(problem, `found ${JSON.stringify(found).slice(0, 300)}`);
    for (const locale of LOCALES) {
      const sentence = explain(problem as Problem, locale);
      assert.ok(
        sentence.length > 5 && !/这里需要核对|這裡需要核對|needs to be checked|undefined|NaN/.test(sentence),
        sentence,
      );
    }
  });
}

for (const [code, [path, words]] of Object.entries(ELSEWHERE)) {
  test(`the test of the element meets ${code}`, () => {
    const file = new URL(`../../../elements/src/${path}`, import.meta.url);
    assert.ok(readFileSync(file, 'utf8').includes(words));
  });
}

test('every code of every area is met by data, and every met code has its words', () => {
  const met = [HERE, READ_FIXTURES, RECORD_FIXTURES, COMMUNITY_FIXTURES, ELSEWHERE].flatMap((each) =>
    Object.keys(each),
  );
  assert.deepEqual(met.sort(), Object.keys(WORDS['zh-Hans']).sort());
});
