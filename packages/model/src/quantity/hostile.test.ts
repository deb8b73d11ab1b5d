import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {EVEN_GROWTH, growth, leastCost} from '../testing/cost.ts';
import {formatChange} from './format-change.ts';
import {formatQuantity} from './format.ts';
import {parseChange} from './parse-change.ts';
import {parseQuantity} from './parse.ts';
import {isProblem} from './problem.ts';
import {sameUnit} from './units.ts';

const SEEDS = [
  '1',
  '九',
  '1,',
  '1.',
  '万',
  '余',
  '近',
  '第',
  '—',
  ' ',
  '\u3000',
  '1 ',
  '%',
  '个',
  '较',
  '同比',
  '增',
  '1-',
  'a',
  '\ud800',
  '＋',
  '(',
  '𠮷',
];

test('refuses 100 kB of anything, in less than 50 ms each', () => {
  for (const seed of SEEDS) {
    const text = seed.repeat(Math.ceil(100_000 / seed.length));
    for (const wording of [text, `1${text}`, `${text}个`, `近${text}万`]) {
      assert.ok(isProblem(parseQuantity(wording)) || wording.trim().length < 64, seed);
      assert.ok(leastCost(() => parseQuantity(wording), 50) < 50, seed);
      assert.ok(leastCost(() => parseChange(wording), 50) < 50, seed);
    }
  }
});

test('the longest texts it looks at cost little, however they repeat', () => {
  for (const seed of SEEDS) {
    const text = seed.repeat(64).slice(0, 64);
    const change = `较${text}`.slice(0, 64);
    const often = (): void => {
      for (let count = 0; count < 20; count += 1) {
        parseQuantity(text);
        parseChange(change);
      }
    };
    assert.ok(leastCost(often, 100) < 100, seed);
  }
});

test('work grows no faster than the text', () => {
  const ratio = growth((size) => {
    const text = `${' '.repeat(size)}9`;
    return () => Array.from({length: 50}, () => parseQuantity(text));
  }, 25_000);
  assert.ok(ratio <= EVEN_GROWTH, `${ratio.toFixed(1)} times as long`);
});

test('answers every string with a quantity or a problem, and never throws', () => {
  const letters = fc.constantFrom(
    ...'0129.,-—~ 余多近约第年月元万亿个人次百分点%一二十〇半年较去同比提升至了增长降overup ',
  );
  const wordings = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(letters, {maxLength: 20}).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(wordings, (wording) => {
      const quantity = parseQuantity(wording);
      if (!isProblem(quantity)) assert.ok(quantity.value === null || Number.isFinite(quantity.value));
      parseChange(wording);
    }),
    {numRuns: 1500},
  );
});

test('words that objects inherit are words like any other, as unit and as base', () => {
  for (const word of ['constructor', '__proto__', 'toString', 'valueOf']) {
    const amount = {value: 1, qualifier: 'exact', unit: word} as const;
    assert.equal(formatQuantity(amount, 'zh-Hans'), `1${word}`);
    assert.equal(formatQuantity(amount, 'en'), '1');
    assert.equal(formatChange({kind: 'increase', amount, base: word}, 'zh-Hans'), `较${word}增加1${word}`);
    assert.equal(formatChange({kind: 'increase', amount, base: word}, 'en'), `up 1 from ${word}`);
    assert.equal(sameUnit(word, '人'), false);
  }
});
