import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {readMatrix} from '../read/cells.ts';
import {chartTable} from './chart-table.ts';
import {INDICATOR_COLUMNS} from './indicator.columns.ts';

const INDICATORS = [{kind: 'indicator', columns: INDICATOR_COLUMNS}] as const;

function chart(rows: readonly (readonly string[])[], unit = '') {
  const cells = rows.map((texts, index) => ({row: index + 1, cells: texts.map((text) => ({text}))}));
  const [table] = readMatrix({name: '表', rows: cells}, INDICATORS).tables;
  return chartTable(table!, unit);
}

const valuesOf = (data: ReturnType<typeof chart>, index = 0) => data.series[index]?.values.map((held) => held?.value);

describe('a long table', () => {
  const data = chart([
    ['指标', '数值', '变化', '链接'],
    ['持证率', '47.5%', '较去年提升13个百分点', '/sources/#a'],
    ['党员', '5400多名', '', ''],
  ]);

  test('has a category a row, with its change and link', () => {
    assert.deepEqual(
      data.categories.map(({name}) => name),
      ['持证率', '党员'],
    );
    assert.equal(data.categories[0]?.link, '/sources/#a');
    assert.equal(data.series[0]?.changes[0]?.amount.unit, '个百分点');
    assert.equal(data.series[0]?.values[1]?.qualifier, 'over');
  });
  test('has no common unit when units differ', () => assert.equal(data.unit, null));
  test('keeps two rows of one name apart', () => {
    assert.deepEqual(
      valuesOf(
        chart([
          ['指标', '数值'],
          ['活动', '3场'],
          ['活动', '5场'],
        ]),
      ),
      [3, 5],
    );
  });
  test('takes series from their column, and 未填报 where a series is silent', () => {
    const two = chart([
      ['指标', '系列', '数值'],
      ['甲', '上年', '1人'],
      ['甲', '今年', '2人'],
      ['乙', '今年', '4人'],
    ]);
    assert.deepEqual(
      two.series.map(({name}) => name),
      ['上年', '今年'],
    );
    assert.deepEqual(valuesOf(two, 0), [1, null]);
  });
  test('makes periods the axis when one indicator is told for several', () => {
    const years = chart([
      ['指标', '时期', '数值'],
      ['社工', '2023年', '1人'],
      ['社工', '2024年', '2人'],
    ]);
    assert.deepEqual(
      years.categories.map(({name}) => name),
      ['2023年', '2024年'],
    );
    assert.equal(years.series[0]?.name, '社工');
  });
});

describe('a wide table', () => {
  const data = chart([
    ['社区', '户数（户）', '负责人', '网格员（人）'],
    ['南山', '1200', '甲', '3'],
    ['上马石', '近900', '乙', ''],
  ]);

  test('names categories in the first column and leaves columns of words out', () => {
    assert.deepEqual(
      data.categories.map(({name}) => name),
      ['南山', '上马石'],
    );
    assert.deepEqual(
      data.series.map(({name}) => name),
      ['户数', '网格员'],
    );
  });
  test('takes the unit from the heading', () => {
    assert.equal(data.series[0]?.values[0]?.unit, '户');
    assert.equal(data.series[0]?.values[1]?.qualifier, 'nearly');
  });
  test('reads an empty cell as not reported, never 0', () => assert.deepEqual(valuesOf(data, 1), [3, null]));
  test('gives bare numbers the unit it is told', () => {
    assert.equal(
      chart(
        [
          ['年份', '人数'],
          ['2023年', '5'],
          ['2024年', '6'],
        ],
        '人',
      ).unit,
      '人',
    );
  });
  test('skips running numbers', () => {
    const numbered = chart([
      ['序号', '社区', '户数'],
      ['1', '甲', '5户'],
      ['2', '乙', '6户'],
    ]);
    assert.deepEqual(
      numbered.categories.map(({name}) => name),
      ['甲', '乙'],
    );
    assert.equal(numbered.series.length, 1);
  });
  test('names the cell that is not a number, without its words', () => {
    const {problems, series} = chart([
      ['社区', '户数'],
      ['甲', '5户'],
      ['乙', '很多很多'],
      ['丙', '7户'],
    ]);
    assert.deepEqual(
      problems.map(({place}) => `${place?.column}${place?.row}`),
      ['B3'],
    );
    assert.equal(JSON.stringify(problems).includes('很多'), false);
    assert.equal(series[0]?.values[1], null);
  });
  test('keeps a column whose heading names a unit, however many of its cells are words', () => {
    const {problems, series} = chart([
      ['社区', '户数（户）'],
      ['甲', '5'],
      ['乙', '很多'],
      ['丙', '不少'],
    ]);
    assert.equal(series.length, 1);
    assert.deepEqual(
      problems.map(({place}) => `${place?.column}${place?.row}`),
      ['B3', 'B4'],
    );
  });
  test('words amounts in the characters of their table', () => {
    const {series} = chart([
      ['地方', '資金'],
      ['甲', '3.2億元'],
      ['乙', '9800萬元'],
      ['丙', '5000元'],
    ]);
    assert.deepEqual(
      series[0]?.values.map((amount) => amount?.text),
      ['3.2億元', '9800萬元', '5000元'],
    );
  });

  test('puts amounts in 元, 万元 and 亿元 on one scale and keeps their wordings', () => {
    const {unit, series} = chart([
      ['项', '数'],
      ['甲', '3.2亿元'],
      ['乙', '9800余万元'],
      ['丙', ''],
      ['丁', '50万元-60万元'],
    ]);
    assert.equal(unit, '元');
    assert.deepEqual(
      series[0]?.values.map((held) => [held?.value, held?.upper]),
      [
        [320_000_000, undefined],
        [98_000_000, undefined],
        [null, undefined],
        [500_000, 600_000],
      ],
    );
    assert.equal(series[0]?.values[1]?.qualifier, 'over');
    assert.deepEqual([series[0]?.values[0]?.text, series[0]?.values[1]?.text], ['3.2亿元', '9800余万元']);
  });
  test('leaves amounts of one unit as they are, and puts no money beside people', () => {
    const one = chart([
      ['项', '数'],
      ['甲', '3万元'],
      ['乙', '5万元'],
    ]);
    assert.deepEqual([one.unit, one.series[0]?.values[0]?.value], ['万元', 3]);
    assert.equal(
      chart([
        ['项', '数'],
        ['甲', '3万元'],
        ['乙', '5亿元'],
        ['丙', '5人'],
      ]).unit,
      null,
    );
  });
  test('counts 名, 位 and 人 as one unit, 人 and 人次 as two', () => {
    assert.equal(
      chart([
        ['项', '数'],
        ['甲', '5名'],
        ['乙', '6人'],
      ]).unit,
      '名',
    );
    assert.equal(
      chart([
        ['项', '数'],
        ['甲', '5人次'],
        ['乙', '6人'],
      ]).unit,
      null,
    );
  });
});

test('one row of numbers under its headings lies on its side', () => {
  const data = chart([
    ['征集', '认领', '办理'],
    ['12件', '8件', '5件'],
  ]);
  assert.deepEqual(
    data.categories.map(({name}) => name),
    ['征集', '认领', '办理'],
  );
  assert.deepEqual(valuesOf(data), [12, 8, 5]);
});

test('a table without numbers has no series', () => {
  assert.equal(
    chart([
      ['社区', '口号'],
      ['甲', '好'],
      ['乙', '很好'],
    ]).series.length,
    0,
  );
});
