import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {type Arbitrary, array, assert as check, constantFrom, property, record} from 'fast-check';

import {readMatrix} from '../read/cells.ts';
import {readRecords} from './read-records.ts';
import {plainWishes} from './wish-plain.ts';
import {wishRecord} from './wish.ts';

/** Cells of each kind, good and odd. */
const DAYS = [
  '',
  '2025-03-01',
  '2025年3月31日',
  '2025/4/1',
  '2024.2.29',
  '2025-02-30',
  '2025-03',
  '二〇二五年三月一日',
  '45000',
];
const CELLS = {
  编号: ['W1', '2', 'A03', '', '甲1', '-', '__proto__'],
  心愿: ['想换一盏灯', '想换一盏灯。', '想要棋桌', '', '  ', '！', '两\n行', 'x'.repeat(1200)],
  类别: ['', '环境设施'],
  状态: ['征集', '认领', '已认领', '已实现', '已评', '暂缓', '轉辦', '', '研究', ' 办理 '],
  征集日期: DAYS,
  认领日期: DAYS,
  实现日期: DAYS,
  转出日期: DAYS,
  认领方: ['', '物业服务站'],
  认领进度: ['', '3/5', '5/3', '三成'],
  期限: DAYS,
  原因: ['', '等待管线改造'],
  评分: ['', '5', '9', '４', '4.5'],
  评价人数: ['', '12', '0'],
  附议人数: ['', '8', '八'],
  办理前图片: ['', 'a.jpg', 'https://example.org/a.jpg', 'javascript:x', '//example.org/a', '图.jpg', '/a b'],
  转成: ['', 'M003', 'm-3'],
  转成链接: ['', '/matters/#M003'],
  示例: ['', '是', '否', 'yes', '？'],
};
type Heading = keyof typeof CELLS;
const HEADINGS = Object.keys(CELLS) as Heading[];

const tableOf = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  readMatrix(
    {
      name: '',
      rows: [headings, ...rows].map((cells, at) => ({
        row: at + 1,
        cells: cells.map((text) => ({text, header: at === 0})),
      })),
    },
    [wishRecord],
  ).tables[0];

/** Rows whose cells come from the first `good` of each column, a whole row of them at a time. */
const rowsOf = (most: number) =>
  array(
    record(
      Object.fromEntries(
        HEADINGS.map((heading) => [heading, constantFrom(...CELLS[heading].slice(0, most))]),
      ) as Record<Heading, Arbitrary<string>>,
    ),
    {minLength: 1, maxLength: 4},
  );

/** Checks that the plain reader gives what the whole one gives, or leaves it to that; says whether it read. */
function isPlain(headings: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const table = tableOf(headings, rows);
  const plain = table ? plainWishes(table) : null;
  if (!table || !plain) return false;
  const whole = readRecords(table, wishRecord);
  assert.deepEqual({records: plain, problems: []}, whole);
  return true;
}

describe('plain tables of wishes', () => {
  for (const [what, most] of [
    ['any cells', 9],
    ['mostly good cells', 2],
  ] as const) {
    test(`reads what the whole reader reads without a problem, or leaves it alone: ${what}`, () => {
      check(
        property(rowsOf(most), (rows) => {
          isPlain(
            HEADINGS,
            rows.map((row) => HEADINGS.map((heading) => row[heading])),
          );
        }),
        {numRuns: 2000},
      );
    });
  }

  const GOOD = ['W1', '想换一盏灯', '已评', '2025-03-01', '2025年3月31日', '3/5', '5', 'a.jpg', 'M003', '是'];
  const NAMES = ['编号', '心愿', '状态', '征集日期', '实现日期', '认领进度', '评分', '前图', '转成', '示例'];

  test('reads a table as people make it', () => {
    assert.equal(isPlain(NAMES, [GOOD, ['W2', '想要棋桌', '征集', '2025/4/1', '', '', '', '', '', '否']]), true);
  });

  for (const [why, at, cell] of [
    ['a day that is none', 3, '2025-02-30'],
    ['a day in words', 3, '二〇二五年三月一日'],
    ['days that run backwards', 4, '2025-02-01'],
    ['a status nobody knows', 2, '研究'],
    ['an empty wish', 1, ''],
    ['more parts than there are', 5, '6/5'],
    ['six points of five', 6, '6'],
    ['a link that is a script', 7, 'javascript:x'],
  ] as const) {
    test(`leaves ${why} to the whole reader`, () => {
      assert.equal(isPlain(NAMES, [GOOD.map((text, index) => (index === at ? cell : text))]), false);
    });
  }

  test('leaves a wish or an id said twice, unknown columns and missing ones to the whole reader', () => {
    assert.equal(isPlain(NAMES, [GOOD, ['W2', '想换一盏灯！', ...GOOD.slice(2)]]), false);
    assert.equal(isPlain(NAMES, [GOOD, ['W1', '想要棋桌', ...GOOD.slice(2)]]), false);
    assert.equal(isPlain([...NAMES.slice(0, 9), '负责人的脾气'], [GOOD]), false);
    assert.equal(isPlain(NAMES.slice(1), [GOOD.slice(1)]), false);
  });
});
