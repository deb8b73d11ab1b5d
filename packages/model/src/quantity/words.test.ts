import assert from 'node:assert/strict';
import {test} from 'node:test';

import {words as english} from '../problem/quantity.en.ts';
import {words as hans} from '../problem/quantity.zh.ts';
import {words as hant} from '../problem/quantity.zh-hant.ts';

const CODES = Object.keys(hans) as (keyof typeof hans)[];
const UNITS = {left: '人', right: '人次'};
const say = (words: typeof hans, code: keyof typeof hans): string => words[code](UNITS as never);

test('every problem has its own sentence in each language', () => {
  for (const words of [hans, hant, english]) {
    assert.equal(new Set(CODES.map((code) => say(words, code))).size, CODES.length);
  }
});

test('Chinese sentences use full-width punctuation, and each script keeps to its own quotation marks', () => {
  for (const code of CODES) {
    assert.doesNotMatch(say(hans, code), /[,;:?!()「」]/, code);
    assert.doesNotMatch(say(hant, code), /[,;:?!()“”]/, code);
  }
});

test('names the two units that cannot be put together', () => {
  for (const words of [hans, hant, english]) assert.match(say(words, 'units-differ'), /人.*人次/);
});
