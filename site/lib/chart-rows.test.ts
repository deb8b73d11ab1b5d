import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Indicator} from '@linli/model/record/indicator';

import {chartRows} from './chart-rows.ts';
import {wordsFor} from './words.ts';

const proof = (fact: string) => `/sources/#${fact}`;

const wishes = {
  id: 'w',
  fact: 'a.wishes',
  label: '实现的心愿',
  sample: false,
  quantity: {value: 160, qualifier: 'over', unit: '个', text: '160余个'},
  change: {kind: 'increase', amount: {value: 12, qualifier: 'exact', unit: '个'}, base: '去年'},
} as unknown as Indicator;

test('a figure goes to the element in its official wording, its change without the arrow', () => {
  assert.deepEqual(chartRows([wishes], wordsFor('zh-Hans'), proof), [
    {指标: '实现的心愿', 数值: '160余个', 变化: '较去年增加12个', 链接: '/sources/#a.wishes'},
  ]);
});

test('what was not reported is said, not counted as nought', () => {
  const unknown = {...wishes, change: undefined, quantity: {value: null, qualifier: 'exact', unit: ''}} as Indicator;
  assert.equal(chartRows([unknown], wordsFor('zh-Hans'), proof)[0]?.数值, '未填报');
});

test('a wording that names the thing again is drawn as number and unit, its 余 kept', () => {
  const quantity = {value: 80, qualifier: 'over', unit: '人次', text: '眼科检查80余人次'};
  const eyes = {...wishes, change: undefined, quantity} as unknown as Indicator;
  assert.equal(chartRows([eyes], wordsFor('zh-Hans'), proof)[0]?.数值, '80余人次');
});
