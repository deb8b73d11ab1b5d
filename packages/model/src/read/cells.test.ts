import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Recognised} from './cells.ts';
import {readMatrix} from './cells.ts';
import {readCsvText} from './csv.ts';
import {GRIDS, WISHES, matrixOf} from './testing/definitions.ts';

const DEFINITIONS: readonly Recognised[] = [WISHES, GRIDS];

function codes(read: ReturnType<typeof readMatrix>): string[] {
  return read.problems.map(({code, place}) => `${code}@${place?.column ?? ''}${place?.row ?? ''}`);
}

test('names known columns by label, alias, language and unit, and keeps unknown ones as null', () => {
  const read = readMatrix(
    matrixOf([
      ['网格编号', '网 格 名 称', '户数（户）', 'Population', '天气'],
      ['1', '甲', '３００', '9', '晴'],
    ]),
    DEFINITIONS,
  );
  const [table] = read.tables;
  assert.equal(table?.kind, 'grid');
  assert.deepEqual(table?.keys, ['id', 'name', 'households', 'population', null]);
  assert.deepEqual(table?.letters, ['A', 'B', 'C', 'D', 'E']);
  assert.deepEqual(table?.rows, [
    {
      row: 2,
      cells: {id: '1', name: '甲', households: '３００', population: '9'},
      values: ['1', '甲', '３００', '9', '晴'],
    },
  ]);
  assert.deepEqual(read.problems, []);
});

test('skips a title and a unit line above the headings', () => {
  const read = readMatrix(
    matrixOf([[{text: '网格一览表', colSpan: 3}], ['单位：户', '', ''], ['编号', '名称', '户数'], ['1', '甲', '300']]),
    DEFINITIONS,
  );
  assert.equal(read.tables[0]?.rows[0]?.cells.households, '300');
  assert.deepEqual(codes(read), ['rows-above-header@3']);
});

test('joins headings that stand in two merged rows', () => {
  const read = readMatrix(
    matrixOf([
      [
        {text: '编号', rowSpan: 2},
        {text: '名称', rowSpan: 2},
        {text: '规模', colSpan: 2},
      ],
      ['户数', '人口'],
      ['1', '甲', '300', '900'],
    ]),
    DEFINITIONS,
  );
  assert.deepEqual(read.tables[0]?.headers, ['编号', '名称', '规模 户数', '规模 人口']);
  assert.deepEqual(read.tables[0]?.rows[0]?.cells, {id: '1', name: '甲', households: '300', population: '900'});
});

for (const [label, row, code] of [
  ['合计', ['合计', '', '600'], 'total-row-left-out'],
  ['合 计 with a space inside', ['合 计', '', '600'], 'total-row-left-out'],
  ['a subtotal of a part', ['甲社区小计', '', '300'], 'total-row-left-out'],
  ['总计 in the second column', ['', '总计：', '600'], 'total-row-left-out'],
  ['a note', ['注：户数为年末数', '', ''], 'notes-row-left-out'],
  ['a numbered note', ['注１：户数为年末数', '', ''], 'notes-row-left-out'],
  ['a source', ['数据来源：街道办', '', ''], 'notes-row-left-out'],
  ['a line of people to sign', ['填表人：', '审核人：', ''], 'notes-row-left-out'],
  ['their names in cells of their own', ['填表人：', '甲', '日期：', '2024.3.5'], 'notes-row-left-out'],
  ['repeated headings', ['编号', '名称', '户数'], 'repeated-header'],
  ['a section heading', [{text: '一、东片', colSpan: 3}], 'section-row-left-out'],
] as const) {
  test(`leaves ${label} out with a notice`, () => {
    const read = readMatrix(
      matrixOf([['编号', '名称', '户数'], ['1', '甲', '300'], [...row], ['2', '乙', '300']]),
      DEFINITIONS,
    );
    assert.deepEqual(codes(read), [`${code}@3`]);
    assert.deepEqual(
      read.tables[0]?.rows.map((each) => each.cells.id),
      ['1', '2'],
    );
  });
}

test('fills merged cells among the data and says so once a column', () => {
  const read = readMatrix(
    matrixOf([
      ['编号', '名称', '社区'],
      ['1', '甲', {text: '东', rowSpan: 2}],
      ['2', '乙'],
      ['3', '丙', {text: '西', rowSpan: 9}],
      ['4', '丁'],
    ]),
    DEFINITIONS,
  );
  assert.deepEqual(
    read.tables[0]?.rows.map((row) => row.cells.community),
    ['东', '东', '西', '西'],
  );
  assert.deepEqual(codes(read), ['merged-cell-in-data@C2']);
  assert.deepEqual(read.problems[0]?.args, {count: 2});
});

test('drops empty columns and rows, and keeps letters and row numbers as Excel shows them', () => {
  const read = readMatrix(
    matrixOf([
      ['', '编号', '', '名称'],
      ['', '', '', ''],
      ['', '1', '', '甲'],
    ]),
    DEFINITIONS,
  );
  assert.deepEqual(read.tables[0]?.letters, ['B', 'D']);
  assert.equal(read.tables[0]?.rows[0]?.row, 3);
});

test('uses the first of two columns with one meaning', () => {
  const read = readMatrix(
    matrixOf([
      ['编号', '名称', '户数', '总户数'],
      ['1', '甲', '1', '2'],
    ]),
    DEFINITIONS,
  );
  assert.equal(read.tables[0]?.rows[0]?.cells.households, '1');
  assert.deepEqual(read.tables[0]?.keys, ['id', 'name', 'households', null]);
  assert.deepEqual(codes(read), ['duplicate-column@D']);
});

test('a running number gives way to the number of the thing itself, and counts where it stands alone', () => {
  const GRID = {
    ...GRIDS,
    columns: GRIDS.columns.map((each) => (each.key === 'id' ? {...each, aliases: ['网格编号', '序号']} : each)),
  };
  const read = (headings: string[]) => readMatrix(matrixOf([headings, headings.map((_, at) => `${at}`)]), [GRID]);
  assert.deepEqual(read(['序号', '网格编号', '名称']).tables[0]?.keys, [null, 'id', 'name']);
  assert.deepEqual(codes(read(['序号', '网格编号', '名称'])), []);
  assert.deepEqual(read(['序号', '名称']).tables[0]?.keys, ['id', 'name']);
});

test('leaves headings in two rows out where a printed table repeats them', () => {
  const headings = [
    [
      {text: '编号', rowSpan: 2},
      {text: '名称', rowSpan: 2},
      {text: '住户情况', colSpan: 2},
    ],
    ['户数', '人口'],
  ];
  const read = readMatrix(
    matrixOf([...headings, ['1', '甲', '300', '900'], ...headings, ['2', '乙', '200', '600']]),
    DEFINITIONS,
  );
  assert.deepEqual(codes(read), ['repeated-header@4', 'repeated-header@5']);
  assert.deepEqual(
    read.tables[0]?.rows.map(({row}) => row),
    [3, 6],
  );
});

test('does not count merged cells of totals as merged data', () => {
  const read = readMatrix(
    matrixOf([
      ['编号', '名称', '户数'],
      ['1', '甲', '300'],
      [{text: '合计', colSpan: 2}, '300'],
    ]),
    DEFINITIONS,
  );
  assert.deepEqual(codes(read), ['total-row-left-out@3']);
});

test('spare columns without any text are no columns too many', () => {
  const spare = ','.repeat(1_000_000);
  const {problems} = readCsvText(`编号,名称${spare}\n1,甲${spare}`, {definitions: DEFINITIONS});
  assert.deepEqual(problems, []);
  const far = readCsvText(`编号,名称\n1,甲${spare}乙`, {definitions: DEFINITIONS});
  assert.ok(far.problems.some(({code}) => code === 'too-many-columns'));
});

test('tells a row that is longer than the headings', () => {
  const read = readMatrix(
    matrixOf([
      ['编号', '名称'],
      ['1', '甲', '多'],
    ]),
    DEFINITIONS,
  );
  assert.deepEqual(codes(read), ['ragged-row@2']);
  assert.deepEqual(read.problems[0]?.args, {expected: 2, found: 3});
});

test('reads a wide table for a chart without asking for known columns', () => {
  const read = readMatrix(
    matrixOf([
      ['小区', '2023年', '2024年'],
      ['甲', '1', '2'],
      ['乙', '', '3'],
    ]),
    [],
  );
  assert.deepEqual(read.problems, []);
  assert.equal(read.tables[0]?.kind, undefined);
  assert.deepEqual(read.tables[0]?.keys, [null, null, null]);
  assert.deepEqual(
    read.tables[0]?.rows.map((row) => row.values),
    [
      ['甲', '1', '2'],
      ['乙', '', '3'],
    ],
  );
});

test('says that headings are missing when the first row is numbers', () => {
  assert.deepEqual(
    codes(
      readMatrix(
        matrixOf([
          ['1', '2'],
          ['3', '4'],
        ]),
        [],
      ),
    ),
    ['no-header-row@1'],
  );
  assert.deepEqual(
    codes(
      readMatrix(
        matrixOf([
          ['2023', '2024'],
          ['3', '4'],
        ]),
        [],
      ),
    ),
    [],
  );
});

test('says that a table is empty', () => {
  assert.deepEqual(codes(readMatrix(matrixOf([]), DEFINITIONS)), ['empty-table@']);
  assert.deepEqual(codes(readMatrix(matrixOf([['', ' ']]), DEFINITIONS)), ['empty-table@']);
  assert.deepEqual(codes(readMatrix(matrixOf([['编号', '名称']]), DEFINITIONS)), ['empty-table@']);
});

test('stops at 200 000 cells, also when merged cells make them', () => {
  const read = readMatrix(matrixOf(Array.from({length: 1000}, () => [{text: '甲', colSpan: 1e9, rowSpan: 1e9}])), []);
  assert.ok(read.problems.some(({code}) => code === 'too-many-cells'));
});

test('stops at 1 000 columns', () => {
  const wide = Array.from({length: 1200}, (_, at) => `列${at}`);
  const read = readMatrix(matrixOf([wide, wide.map(String)]), []);
  assert.equal(read.tables[0]?.headers.length, 1000);
  assert.ok(read.problems.some(({code}) => code === 'too-many-columns'));
});
