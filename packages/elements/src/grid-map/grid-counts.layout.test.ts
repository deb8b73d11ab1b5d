import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {formatQuantity, isProblem, parseQuantity, type Quantity} from '@linli/model/quantity';
import type {Grid} from '@linli/model/record/grid';

import {formatBy, needsFormat, plainCount} from './grid-counts.ts';
import {withUnit} from './grid-map.data.ts';

const read = (text: string): Quantity => {
  const quantity = parseQuantity(text);
  assert.ok(!isProblem(quantity), text);
  return quantity;
};

const gridOf = (households: Quantity | null, population: Quantity | null = null): Grid => ({
  ...{id: '1', name: '第1网格', community: '示例社区', workers: [], sample: true},
  ...{households, population},
});

describe('plain counts', () => {
  for (const text of ['412', '412户', '0', '0户', '1200', '12.5'])
    test(`${text} is written as the rules for quantities write it`, () => {
      const quantity = read(text);
      assert.equal(plainCount(quantity, '户'), formatQuantity(withUnit(quantity, '户'), 'zh-Hans'));
      assert.equal(needsFormat('zh-Hans', [gridOf(quantity, read('30人'))]), false);
    });

  for (const text of ['160余户', '近3万户', '约400', '300户-500户', '400户以上', '1,200户', '1.2万户'])
    test(`${text} is left to the rules for quantities`, () => {
      assert.equal(plainCount(read(text), '户'), undefined);
      assert.equal(needsFormat('zh-Hans', [gridOf(null), gridOf(read('3'), read(text))]), true);
      // Without their file the map says nothing, or the table's own words, rather than a number without its 余.
      assert.match(formatBy(undefined, '未填报')(read(text), '户'), new RegExp(`^(${text})?$`));
    });

  test('says 未填报 for a missing number without the rules', () => {
    const missing = read('—');
    assert.equal(missing.value, null);
    assert.equal(formatBy(undefined, '未填报')(missing, '户'), '未填报');
    assert.equal(needsFormat('zh-Hans', [gridOf(missing)]), false);
  });

  test('asks for the rules in other scripts and languages', () => {
    for (const locale of ['zh-Hant', 'en'] as const) assert.equal(needsFormat(locale, [gridOf(read('412'))]), true);
  });
});
