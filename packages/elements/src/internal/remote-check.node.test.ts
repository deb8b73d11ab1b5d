import assert from 'node:assert/strict';
import {test} from 'node:test';

import {faultOfNewer} from './remote-check.ts';

const BEFORE = [
  {项: '甲', 数: 3},
  {项: '乙', 数: 4},
];

for (const [what, now, fault] of [
  ['new rows of the same columns', [{项: '丙', 数: 5}], undefined],
  ['a column more', [{项: '丙', 数: 5, 说明: '新'}], undefined],
  ['the same columns with their description', {title: '数', rows: BEFORE}, undefined],
  ['the same columns as CSV gives them', {columns: ['项', '数'], rows: [['丙', '5']]}, undefined],
  ['no rows', [], 'no-rows'],
  ['no rows below their headings', {columns: ['项', '数'], rows: []}, 'no-rows'],
  ['other columns', [{code: 500, message: 'x'}], 'other-columns'],
  ['only the names', [{项: '甲', 备注: '好'}], 'other-columns'],
  ['rows that are no records', [1, null], 'other-columns'],
] as const)
  test(`${what}: ${fault ?? 'taken'}`, () => assert.equal(faultOfNewer(BEFORE, now), fault));

test('anything is better than an empty table', () => assert.equal(faultOfNewer([], [{a: 1}]), undefined));
