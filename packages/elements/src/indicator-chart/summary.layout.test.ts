import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {oneSeries, q, ZH} from './chart-fixtures.ts';
import {words as en} from './indicator-chart.en.ts';
import {words as zhHant} from './indicator-chart.zh-hant.ts';
import {installKinds} from './indicator-chart.layout.ts';
import {summaryOf} from './summary.ts';

installKinds();

const CLINIC = oneSeries([
  ['义诊', q(60, 'over', '人次', '60余人次')],
  ['眼科检查', q(80, 'over', '人次', '80余人次')],
  ['电路维修', q(7)],
]);

describe('summaryOf', () => {
  test('names the highest and the lowest as written', () => {
    assert.equal(summaryOf(CLINIC, ZH), '共3项，按所写的数，最高的是眼科检查（80余人次），最低的是电路维修（7人次）。');
  });
  test('speaks traditional Chinese', () => {
    const text = summaryOf(CLINIC, {locale: 'zh-Hant', words: zhHant});
    assert.match(text, /^共3項，按所寫的數，最高的是/);
  });
  test('needs no such word for exact numbers', () => {
    const text = summaryOf(
      oneSeries([
        ['甲', q(3)],
        ['乙', q(5)],
      ]),
      ZH,
    );
    assert.equal(text, '共2项，最高的是乙（5人次），最低的是甲（3人次）。');
  });
  test('speaks English', () => {
    const text = summaryOf(
      oneSeries([
        ['A', q(2)],
        ['B', q(5)],
      ]),
      {locale: 'en', words: en},
    );
    assert.match(text, /^2 items, highest: B \(5/);
  });
  test('says that 85 is higher than 80余 only as written', () => {
    const text = summaryOf(
      oneSeries([
        ['甲', q(80, 'over', '人', '80余人')],
        ['乙', q(85, 'exact', '人')],
      ]),
      ZH,
    );
    assert.equal(text, '共2项，按所写的数，最高的是乙（85人），最低的是甲（80余人）。');
  });
  test('says from where to where over time', () => {
    const text = summaryOf(
      oneSeries([
        ['2019年', q(10)],
        ['2023年', q(40)],
      ]),
      ZH,
    );
    assert.equal(text, '从2019年的10人次到2023年的40人次，最高的是2023年（40人次），最低的是2019年（10人次）。');
  });
  test('counts what was not reported', () => {
    assert.match(
      summaryOf(
        oneSeries([
          ['甲', q(1)],
          ['乙', q(2)],
          ['丙', q(null)],
        ]),
        ZH,
      ),
      /1项未填报。$/,
    );
  });
  test('names a few figures of different units, and compares nothing', () => {
    assert.equal(summaryOf({...CLINIC, unit: null}, ZH), '共3项，义诊60余人次；眼科检查80余人次；电路维修7人次。');
  });
});
