import assert from 'node:assert/strict';
import {performance} from 'node:perf_hooks';
import {test} from 'node:test';

import fc from 'fast-check';

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

const fastest = (work: () => void): number => {
  const times = Array.from({length: 5}, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
};

test('refuses 100 kB of anything, in less than 50 ms each', () => {
  for (const seed of SEEDS) {
    const text = seed.repeat(Math.ceil(100_000 / seed.length));
    for (const wording of [text, `1${text}`, `${text}个`, `近${text}万`]) {
      assert.ok(isProblem(parseQuantity(wording)) || wording.trim().length < 64, seed);
      assert.ok(fastest(() => void parseQuantity(wording)) < 50, seed);
      assert.ok(fastest(() => void parseChange(wording)) < 50, seed);
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
    assert.ok(fastest(often) < 100, seed);
  }
});

test('work grows no faster than the text', () => {
  const cost = (size: number): number =>
    fastest(() => {
      for (let count = 0; count < 50; count += 1) parseQuantity(`${' '.repeat(size)}9`);
    });
  // A busy machine may spoil one measurement, but not all of them.
  assert.ok([1, 2, 3, 4, 5, 6].some(() => cost(100_000) < 2.5 * cost(50_000)));
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
