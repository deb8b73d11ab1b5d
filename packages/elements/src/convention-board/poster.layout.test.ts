import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Group} from './convention-board.layout.ts';
import {densityOf, pageRuleOf} from './poster.layout.ts';

const group = (count: number): Group => ({
  heading: '',
  items: Array.from({length: count}, (_, index) => ({
    id: `${index}`,
    marker: '',
    text: '遛狗牵绳，粪便随手清。',
    couplets: null,
    plain: undefined,
    example: undefined,
    parallel: null,
    topic: undefined,
  })),
});

test('the less stands on a poster, the larger it is set', () => {
  const sizes = [4, 10, 14, 20, 26, 36].map((count) => densityOf([group(count)], 'a4'));
  assert.deepEqual(sizes, ['few', 'some', 'many', 'dense', 'tight', 'tiny']);
});

test('a printed page has the size of its paper; an unknown paper changes nothing', () => {
  assert.equal(pageRuleOf('a3-landscape'), '@page { size: 420mm 297mm; margin: 9mm 13mm; }');
  assert.equal(pageRuleOf('A4'), '@page { size: 210mm 297mm; margin: 9mm 6mm; }');
  assert.equal(pageRuleOf('b5'), undefined);
});

test('two columns on a lying sheet hold more short articles, and QR codes leave less room', () => {
  assert.equal(densityOf([group(14)], 'a2'), 'many');
  assert.equal(densityOf([group(14)], 'a2-landscape'), 'some');
  assert.equal(densityOf([group(12)], 'a2'), 'some');
  assert.equal(densityOf([group(12)], 'a2', 'articles'), 'dense');
});
