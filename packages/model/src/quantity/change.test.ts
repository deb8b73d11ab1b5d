import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {formatChange} from './format-change.ts';
import {parseChange} from './parse-change.ts';
import {isProblem} from './problem.ts';
import {quantities} from './testing/quantity.arbitrary.ts';
import type {Change} from './quantity.ts';

const POINTS = {value: 13, qualifier: 'exact', unit: '个百分点'} as const;

test('reads how a figure moved, and against what', () => {
  assert.deepEqual(parseChange('较去年提升13个百分点'), {kind: 'increase', amount: POINTS, base: '去年'});
  assert.deepEqual(parseChange('較去年提升13個百分點'), {kind: 'increase', amount: POINTS, base: '去年'});
  assert.deepEqual(parseChange('提升13个百分点'), {kind: 'increase', amount: POINTS, base: ''});
  assert.deepEqual(parseChange('up 13 percentage points from last year'), {
    kind: 'increase',
    amount: POINTS,
    base: '去年',
  });
  assert.deepEqual(parseChange('较改革前减少近30件'), {
    kind: 'decrease',
    amount: {value: 30, qualifier: 'nearly', unit: '件'},
    base: '改革前',
  });
});

test('takes 同比 for 去年同期 and keeps 半年 in the wording', () => {
  const amount = {value: 50, qualifier: 'exact', unit: '%'};
  assert.deepEqual(parseChange('半年同比下降50%'), {
    kind: 'decrease',
    amount,
    base: '去年同期',
    text: '半年同比下降50%',
  });
  assert.deepEqual(parseChange('同比下降50%'), {kind: 'decrease', amount, base: '去年同期'});
});

test('takes an arrow for what it says, and knows the bases that reports use', () => {
  const amount = {value: 5.2, qualifier: 'exact', unit: '%'};
  assert.deepEqual(parseChange('↓5.2%'), {kind: 'decrease', amount, base: '', text: '↓5.2%'});
  const change = parseChange('较上年同期↑5.2%') as Change;
  assert.deepEqual([change.kind, change.base], ['increase', '上年同期']);
  assert.equal(formatChange(change, 'en'), 'up 5.2% from the same period of the year before');
});

test('writes a change in three languages', () => {
  const change = parseChange('半年同比下降50%') as Change;
  assert.equal(formatChange(change, 'zh-Hans'), '半年同比下降50%');
  assert.equal(formatChange(change, 'zh-Hans', {keepText: false}), '同比下降50%');
  assert.equal(formatChange(change, 'zh-Hant'), '半年同比下降50%');
  assert.equal(formatChange(change, 'en'), 'down 50% from the same period last year');
});

const REFUSED: readonly (readonly [string, string])[] = [
  ['提升13%个百分点', 'points-mixed-with-percent'],
  ['较去年提升13个百分点（5%）', 'points-mixed-with-percent'],
  ['提高到47.5%', 'level-not-change'],
  ['较去年降至20件', 'level-not-change'],
  ['未较去年下降50%', 'not-a-change'],
  ['13个百分点', 'not-a-change'],
  ['翻了一番', 'not-a-change'],
  ['提升—', 'not-a-change'],
  ['提升-3%', 'not-a-change'],
  ['', 'not-a-change'],
  ['较去年提升很多', 'not-a-quantity'],
];

for (const [wording, code] of REFUSED) {
  test(`says ${code} for ${wording || 'an empty text'}`, () => {
    const read = parseChange(wording);
    assert.equal(isProblem(read) && read.code, code);
    assert.deepEqual(isProblem(read) && read.args, {});
  });
}

const BASES = ['', '去年', '去年同期', '上年', '上年同期', '上季度', '年初', '上期', '上月', '改革前', '2023年'];
const changes: fc.Arbitrary<Change> = fc
  .tuple(fc.boolean(), quantities, fc.constantFrom(...BASES))
  .map(([up, amount, base]) => ({kind: up ? 'increase' : 'decrease', amount, base}));

for (const locale of ['zh-Hans', 'zh-Hant'] as const) {
  test(`reads back every change it writes in ${locale}`, () => {
    fc.assert(
      fc.property(changes, (change) => assert.deepEqual(parseChange(formatChange(change, locale)), change)),
      {numRuns: 2000},
    );
  });
}

test('reads back direction, bound and base of every change it writes in English', () => {
  fc.assert(
    fc.property(changes, (change) => {
      const read = parseChange(formatChange(change, 'en')) as Change;
      assert.deepEqual(
        [read.kind, read.base, read.amount.qualifier],
        [change.kind, change.base, change.amount.qualifier],
      );
    }),
  );
});
