import assert from 'node:assert/strict';
import {test} from 'node:test';

import {chineseNumber} from './chinese-number.ts';

test('sections are numbered as Chinese documents do', () => {
  assert.deepEqual([1, 9, 10, 12, 20, 21, 99].map(chineseNumber), [
    '一',
    '九',
    '十',
    '十二',
    '二十',
    '二十一',
    '九十九',
  ]);
});
