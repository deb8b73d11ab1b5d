import assert from 'node:assert/strict';
import {test} from 'node:test';

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
  ...['护照', 'E0', '甘F', '甘F00A12', '微信号', 'wxid_', 'weixin.qq.com/g/', '两名', '低保 ', 'x', ' '],
];

const SMALL = 10_000;

/** Processor time, in microseconds: what other programs do meanwhile does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  findPersonalData(text);
  const {user, system} = process.cpuUsage(before);
  return user + system;
}

for (const unit of HOSTILE) {
  test(`four times as much of ${JSON.stringify(unit)} takes about four times as long, not sixteen times`, () => {
    const small = unit.repeat(Math.ceil(SMALL / unit.length));
    const large = small.repeat(4);
    let [one, four] = [Infinity, Infinity];
    for (let turn = 0; turn < 9 && (turn < 2 || four > 8 * one); turn++) {
      four = Math.min(four, cost(large));
      // Below half a millisecond the clock and the collector are all that is measured.
      one = Math.max(500, Math.min(one, cost(small)));
    }
    assert.ok(four <= 8 * one, `${(four / one).toFixed(1)} times as long`);
  });
}
