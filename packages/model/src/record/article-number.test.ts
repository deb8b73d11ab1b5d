import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {articleRecord} from './article.ts';
import {articleNumber, chineseNumber, ownNumber} from './article-number.ts';

describe('chineseNumber', () => {
  for (const [number, written] of [
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [999, '九百九十九'],
    [1000, '1000'],
    [0, '0'],
  ] as const) {
    test(`writes ${number} as ${written}`, () => assert.equal(chineseNumber(number), written));
  }
});

const NUMBER = articleRecord.columns.find(({key}) => key === 'number')!;
const read = (cell: string) => {
  const result = articleNumber(cell, NUMBER);
  return 'value' in result ? result.value : result.fault.code;
};

describe('articleNumber', () => {
  for (const cell of ['3', '３', '三', '第三条', '第3條', '（三）', '(3)', '3.', '三、']) {
    test(`reads ${cell} as 3`, () => assert.equal(read(cell), 3));
  }

  test('reads back what chineseNumber writes', () => {
    for (let number = 1; number < 1000; number += 1) assert.equal(read(`第${chineseNumber(number)}条`), number);
  });

  for (const cell of ['第三', '三条', '十十', '百', '甲', '3-1', '1.5', '第条']) {
    test(`does not guess what ${cell} may be`, () => assert.equal(read(cell), 'not-an-integer'));
  }
});

describe('ownNumber', () => {
  test('finds the number that a text carries, and the text after it', () => {
    assert.deepEqual(ownNumber('第十二条　爱护绿地'), {number: 12, rest: '爱护绿地'});
  });

  for (const text of ['三、四号楼共用一部电梯。', '1.5米以下的儿童须有大人陪同。', '三天内清理。', '爱护绿地。']) {
    test(`finds none in ${text}`, () => assert.equal(ownNumber(text), null));
  }
});
