import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Fact} from '@linli/model/community';

import {answerFacts, answerParts} from './answer.ts';

const fact = {id: 'a.grids', display: '15名'} as Fact;
const facts = new Map([[fact.id, fact]]);

test('words stay words and places become figures, in order', () => {
  assert.deepEqual(answerParts('共有{a.grids}网格员。', facts), [{text: '共有'}, {fact}, {text: '网格员。'}]);
  assert.deepEqual(answerParts('没有数字。', facts), [{text: '没有数字。'}]);
});

test('an id that no fact has stops the page', () => {
  assert.throws(() => answerParts('共{a.gone}', facts), /a\.gone/);
});

test('the ids of an answer are known without its facts', () => {
  assert.deepEqual(answerFacts('{a.b}和{ c.d }'), ['a.b', 'c.d']);
});
