import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Fact} from '@linli/model/community';

import {plainProse, proseParts} from './prose.ts';

const fact = {id: 'a.grids', display: '15名'} as Fact;
const facts = new Map([[fact.id, fact]]);

test('words stay words and places become figures, in order', () => {
  assert.deepEqual(proseParts('共有{a.grids}网格员。', facts), [{text: '共有'}, {fact}, {text: '网格员。'}]);
  assert.deepEqual(proseParts('没有数字。', facts), [{text: '没有数字。'}]);
});

test('an id that no fact has stops the page', () => {
  assert.throws(() => proseParts('共{a.gone}', facts), /a\.gone/);
});

test('without links the official wording stands in its place', () => {
  assert.equal(plainProse('共有{a.grids}网格员。', facts), '共有15名网格员。');
});
