import assert from 'node:assert/strict';
import {test} from 'node:test';

import {orderOf} from './sort-rows.ts';

const sorted = (texts: readonly string[], descending = false) =>
  orderOf(texts, descending).map((place) => texts[place]);

test('figures go by value, 近 before and 余 behind the number itself', () => {
  assert.deepEqual(sorted(['1200户', '近900户', '900户', '900余户', '80余户']), [
    '80余户',
    '近900户',
    '900户',
    '900余户',
    '1200户',
  ]);
  assert.deepEqual(sorted(['3万人', '9000人', '近3万人']), ['9000人', '近3万人', '3万人']);
});

test('what was not reported stands last either way', () => {
  assert.deepEqual(sorted(['', '3人', '未填报', '4人']), ['3人', '4人', '', '未填报']);
  assert.deepEqual(sorted(['', '3人', '未填报', '4人'], true), ['4人', '3人', '', '未填报']);
});

test('words go as in a dictionary, with numbers in them by value', () => {
  assert.deepEqual(sorted(['第10社区', '第2社区', '第1社区']), ['第1社区', '第2社区', '第10社区']);
  assert.deepEqual(sorted(['甲', '乙', '丙'], true).length, 3);
});

test('equal figures keep their order', () => {
  assert.deepEqual(orderOf(['3人', '2人', '3人'], true), [0, 2, 1]);
});
