import assert from 'node:assert/strict';
import {test} from 'node:test';

import {findPersonalData} from './find.ts';

/** Repeated, each drives one pattern through as many attempts as there are places. */
const HOSTILE = [
  ...['1', '1 ', '1-', '13812345678 ', '138 0', '0937-', '3-2-501', '１', '一', '一三', '(+', '\u200b', '1\u200b'],
  ...['王', '王桂', '林海', '居民王', '王姨', '王姨癌', '王桂兰，', '欧阳', '高血压', '张浩宇三班', '小学', '残疾人'],
  ...['一栋', '2单元', '3栋2单元', '东户', '住址', '家住一', '地址', '中心在', '樓'],
  ...['护照', 'E0', '甘F', '甘F00A12', '微信号', 'wxid_', 'weixin.qq.com/g/', '两名', '低保 ', 'x', ' '],
];

/** Processor time of the best of several tries, in microseconds. */
function cost(text: string): number {
  let best = Infinity;
  for (let turn = 0; turn < 4; turn++) {
    const before = process.cpuUsage();
    findPersonalData(text);
    const {user, system} = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

for (const unit of HOSTILE) {
  test(`twice as much of ${JSON.stringify(unit)} takes about twice as long`, () => {
    const half = unit.repeat(Math.ceil(25_000 / unit.length));
    // Below two milliseconds the clock and the collector are all that is measured.
    const grows = () => cost(half + half) / Math.max(cost(half), 2000);
    const growth = [grows, grows, grows].reduce(
      (least, measure) => (least <= 2.5 ? least : Math.min(least, measure())),
      Infinity,
    );
    assert.ok(growth <= 2.5, `${growth.toFixed(1)} times as long`);
  });
}
