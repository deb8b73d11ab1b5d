import assert from 'node:assert/strict';
import {test} from 'node:test';

import {EVEN_GROWTH, growth} from '../testing/cost.ts';
import {findPersonalData} from './find.ts';

/** Repeated, each drives one pattern through as many attempts as there are places. */
const HOSTILE = [
  ...[
    '1',
    '1 ',
    '1-',
    '13812345678 ',
    '138 0',
    '13-8 ',
    '0937-',
    '3-2-501',
    '１',
    '一',
    '一三',
    '(+',
    '\u200b',
    '1\u200b',
  ],
  ...['王', '王桂', '林海', '居民王', '王姨', '王姨癌', '王桂兰，', '欧阳', '高血压', '张浩宇三班', '小学', '残疾人'],
  ...['一栋', '2单元', '3栋2单元', '东户', '住址', '家住一', '地址', '中心在', '樓'],
  ...['154、0000、', '154,', '身份证1', '账号6', '合同号', '\u{1d7cf}', '\u00b9', '某', '某强患', '家在一单元', '单元'],
  ...['阿', '阿买·', '阿买·买', '李同学', 'John ', 'J', 'a.', 'a@', 'a@qq.com', '微信ID', '、王桂兰', '爸', '王静抑郁'],
  ...['护照', 'E0', '甘F', '甘F00A12', '微信号', 'wxid_', 'weixin.qq.com/g/', '两名', '低保 ', 'x', ' '],
];

const SMALL = 25_000;

for (const unit of HOSTILE) {
  test(`four times as much of ${JSON.stringify(unit)} takes about four times as long, not sixteen times`, () => {
    const ratio = growth((size) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return () => findPersonalData(text);
    }, SMALL);
    assert.ok(ratio <= EVEN_GROWTH, `${ratio.toFixed(1)} times as long`);
  });
}
