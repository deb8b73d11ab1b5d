import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {array, assert as check, constantFrom, integer, property, record, tuple} from 'fast-check';

import {INDICATOR_COLUMNS} from '../record/indicator.columns.ts';
import {readMatrix} from './cells.ts';
import {readObjects} from './objects.ts';
import {plainRowsOf} from './plain-objects.ts';
import {readPlain} from './plain.ts';

const DEFINITIONS = [{kind: 'indicator', columns: INDICATOR_COLUMNS}] as const;
/** Words that a reader of tables takes for more than words, beside some that it does not. */
const TEXTS = [
  ...[
    '社区',
    '序号',
    '编号',
    '户数（户）',
    '指标',
    '名称',
    '数值',
    '2023年',
    '12',
    '',
    ' 南山 ',
    '大和',
    '设计',
    '一、爱护公物',
  ],
  ...[
    '合计',
    '合 计：',
    '总 计',
    'Total',
    '各项合计',
    '注：见附表',
    '※ 数据来源：年报',
    '单位：户',
    'note. x',
    '填表人：',
    '日期：2024.3.5',
    '说明。',
  ],
];

const matrixOf = (rows: readonly (readonly string[])[], name = '') => ({
  name,
  rows: rows.map((cells, at) => ({row: at + 1, cells: cells.map((text) => ({text, header: at === 0}))})),
});

describe('plain tables', () => {
  test('are read exactly as the whole reader reads them', () => {
    let plain = 0;
    const rows = integer({min: 1, max: 4}).chain((width) =>
      tuple(
        array(constantFrom(...TEXTS), {minLength: width, maxLength: width}),
        array(array(constantFrom(...TEXTS), {minLength: 1, maxLength: width + 1}), {maxLength: 4}),
      ),
    );
    check(
      property(rows, ([head, body]) => {
        const all = [head, ...body];
        const read = readPlain(
          '表',
          all.map((cells, at) => ({row: at + 1, texts: cells})),
          DEFINITIONS,
        );
        if (read === null) return;
        plain += 1;
        assert.deepEqual(read, readMatrix(matrixOf(all, '表'), DEFINITIONS));
      }),
      {numRuns: 3000, seed: 7},
    );
    assert.ok(plain > 200, `${plain} were plain`);
  });

  test('of objects are gathered exactly as the whole reader gathers them', () => {
    const rows = array(record({社区: constantFrom(...TEXTS), 户数: constantFrom('3户', 4, null, true, ['甲', '乙'])}));
    check(
      property(rows, (data) => {
        const written = plainRowsOf({title: '题', rows: data});
        const read = written && readPlain('', written, DEFINITIONS);
        if (!read) return;
        const {tables, problems} = readObjects({title: '题', rows: data}, DEFINITIONS, '');
        assert.deepEqual(read, {tables, problems});
      }),
      {numRuns: 500, seed: 7},
    );
  });

  for (const [what, rows] of [
    [
      'a total',
      [
        ['社区', '户数'],
        ['南山', '3'],
        ['合 计', '3'],
      ],
    ],
    ['a note', [['社区', '户数'], ['南山', '3'], ['注：见附表']]],
    [
      'a row longer than its headings',
      [
        ['社区', '户数'],
        ['南山', '3', '4'],
      ],
    ],
    [
      'two columns of one heading',
      [
        ['社区', '社区'],
        ['南山', '3'],
      ],
    ],
    [
      'two columns of one meaning',
      [
        ['指标', '指标名称'],
        ['户', '3'],
      ],
    ],
    [
      'headings that are numbers',
      [
        ['12', '13'],
        ['1', '2'],
      ],
    ],
    [
      'an empty row',
      [
        ['社区', '户数'],
        ['', ''],
      ],
    ],
    ['no row', [['社区', '户数']]],
  ] as const) {
    test(`leaves a table with ${what} to the whole reader`, () => {
      assert.equal(
        readPlain(
          '',
          rows.map((cells, at) => ({row: at + 1, texts: cells})),
          DEFINITIONS,
        ),
        null,
      );
    });
  }

  for (const [what, data] of [
    ['a nested value', [{社区: {名: '南山'}}]],
    ['a key that could reach a prototype', [JSON.parse('{"__proto__": 1, "社区": "南山"}')]],
    ['rows that are lists', [['社区'], ['南山']]],
    ['no rows', {title: '题'}],
    ['a plain text', '社区'],
  ] as const) {
    test(`leaves objects with ${what} to the whole reader`, () => assert.equal(plainRowsOf(data), null));
  }
});
