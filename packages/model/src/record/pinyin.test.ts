import assert from 'node:assert/strict';
import {test} from 'node:test';

import {initialsOf} from './pinyin.ts';

for (const [text, initials] of [
  ['想换一盏灯', 'xhyzd'],
  ['社区食堂', 'sqst'],
  ['阿婆要轮椅', 'apyly'],
  ['A座2层', 'az2c'],
  ['，。', ''],
] as const) {
  test(`writes ${text} as ${initials || 'nothing'}`, () => assert.equal(initialsOf(text), initials));
}
