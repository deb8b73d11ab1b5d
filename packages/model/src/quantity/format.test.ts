import assert from 'node:assert/strict';
import {test} from 'node:test';

import {compact} from './compact.ts';
import {formatQuantity} from './format.ts';
import {parseQuantity} from './parse.ts';
import type {Quantity} from './quantity.ts';

const q = (wording: string): Quantity => parseQuantity(wording) as Quantity;

const WRITTEN: readonly (readonly [string, string, string, string])[] = [
  ['160余个', '160余个', '160餘個', 'over 160'],
  ['近3万名', '近3万名', '近30000名', 'nearly 30,000 people'],
  ['兩年以上', '2年以上', '兩年以上', 'at least 2 years'],
  ['4万余元', '4万余元', '4萬餘元', 'over 40,000 yuan'],
  ['70余万元', '70余万元', '70餘萬元', 'over 700,000 yuan'],
  ['超过47.5%', '超过47.5%', '超過47.5%', 'over 47.5%'],
  ['超过4个', '超过4个', '超過4個', 'over 4'],
  ['13个百分点', '13个百分点', '13個百分點', '13 percentage points'],
  ['1个百分点', '1个百分点', '1個百分點', '1 percentage point'],
  ['1408人次', '1408人次', '1408人次', '1,408 person-times'],
  ['14125间(套)', '14125间(套)', '14125間(套)', '14,125'],
  ['300户-500户', '300户-500户', '300—500戶', '300–500 households'],
  ['15%—30%', '15%—30%', '15%—30%', '15%–30%'],
  ['60多家', '60多家', '60多家', 'over 60'],
  ['五年', '五年', '五年', '5 years'],
  ['1600余個', '1600余个', '1600餘個', 'over 1,600'],
  ['30天以内', '30天以内', '30天以內', 'up to 30 days'],
  ['3倍', '3倍', '3倍', '3×'],
  ['—', '未填报', '未填報', 'not reported'],
];

test('writes the official form in each script, and English', () => {
  for (const [wording, hans, hant, english] of WRITTEN) {
    const quantity = q(wording);
    assert.equal(formatQuantity(quantity, 'zh-Hans'), hans);
    assert.equal(formatQuantity(quantity, 'zh-Hant'), hant);
    assert.equal(formatQuantity(quantity, 'en'), english);
  }
});

test('leaves the official wording aside when asked', () => {
  assert.equal(formatQuantity(q('四个'), 'zh-Hans', {keepText: false}), '4个');
  assert.equal(formatQuantity(q('四个'), 'zh-Hans'), '四个');
});

const COMPACT: readonly (readonly [string, string, string])[] = [
  ['30000名', '3万名', '30 thousand people'],
  ['14125户', '约1.4万户', 'about 14.1 thousand households'],
  ['14125余户', '1.4万余户', 'over 14.1 thousand households'],
  ['14125户以内', '1.5万户以内', 'up to 14.2 thousand households'],
  ['近14125户', '约1.4万户', 'about 14.1 thousand households'],
  ['12000万元', '1.2亿元', '120 million yuan'],
  ['1408人次', '1408人次', '1408 person-times'],
  ['5000—30000人', '5000—30000人', '5,000–30,000 people'],
  ['10000—30000人', '1万—3万人', '10 thousand–30 thousand people'],
  ['10010—10020人', '约1万人', 'about 10 thousand people'],
];

test('writes 万 and 亿 only where asked, and never claims more than it knows', () => {
  for (const [wording, hans, english] of COMPACT) {
    assert.equal(formatQuantity(q(wording), 'zh-Hans', {compact}), hans);
    assert.equal(formatQuantity(q(wording), 'en', {compact}), english);
  }
});
