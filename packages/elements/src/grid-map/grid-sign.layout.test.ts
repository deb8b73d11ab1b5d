import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {signOf} from './grid-sign.ts';

describe('signOf', () => {
  for (const [name, before, number, after] of [
    ['第3网格', '', '3', '网格'],
    ['第三网格', '', '3', '网格'],
    ['第十网格', '', '10', '网格'],
    ['第十二网格', '', '12', '网格'],
    ['第二十网格', '', '20', '网格'],
    ['第九十九网格', '', '99', '网格'],
    ['第一百零五网格', '', '105', '网格'],
    ['第一百一十网格', '', '110', '网格'],
    ['3号网格', '', '3', '号网格'],
    ['第三網格', '', '3', '網格'],
    ['南坪第三网格', '南坪', '3', '网格'],
    ['第十三隊', '', '13', '隊'],
    ['第三支队伍', '第三支队伍', '', ''],
    ['第二支部', '', '2', '支部'],
    ['Grid 3', 'Grid ', '3', ''],
    ['12号楼', '', '12', '号楼'],
    ['建设2024', '建设2024', '', ''],
    ['幸福家园网格', '幸福家园网格', '', ''],
    ['', '', '', ''],
  ] as const) {
    test(`sets the number of “${name}” apart: “${number}”`, () => {
      assert.deepEqual(signOf(name), {before, number, after});
    });
  }
});
