import assert from 'node:assert/strict';
import {test} from 'node:test';

import {EVEN_GROWTH, growth} from '../testing/cost.ts';
import {readMatrix} from './cells.ts';
import {matrixOf} from './testing/definitions.ts';

/** The cells of totals that are told of, in a table headed `月份,场次,人次` unless it brings its own headings. */
function told(rows: readonly string[], headings = '月份,场次,人次'): string[] {
  const matrix = matrixOf([headings, ...rows].map((line) => line.split(',')));
  const {problems} = readMatrix(matrix, []);
  return problems.filter(({code}) => code === 'total-differs').map(({place}) => `${place?.column}${place?.row}`);
}

for (const [label, rows, cells] of [
  ['a total that is its rows added up', ['1月,1,10', '2月,2,20', '合计,3,30'], []],
  ['a total that is not', ['1月,1,10', '2月,2,20', '合计,3,31'], ['C4']],
  ['full-width digits, thousands and units', ['1月,１场,900人次', '2月,2场,200人次', '合计,4场,1100人次'], ['B4']],
  ['wordings that leave the sum open', ['1月,10余,近3万', '2月,2,20', '合计,90,40000'], []],
  ['another unit than its rows', ['1月,1,1万', '2月,2,2万', '合计,3,30000'], []],
  ['an empty cell that may be what is missing', ['1月,1,', '2月,2,20', '合计,3,31'], []],
  ['an empty cell, and a total below what is there', ['1月,1,', '2月,2,20', '合计,3,19'], ['C4']],
  ['decimals that were rounded', ['1月,1.04,1', '2月,1.04,2', '合计,2.1,3'], []],
  ['an average', ['1月,1,95', '2月,2,97', '合计,3,96'], []],
  ['subtotals and a total', ['1月,1,1', '小计,1,1', '2月,2,2', '3月,3,3', '小计,5,6', '合计,6,7'], ['C6', 'C7']],
  ['a total above its rows', ['合计,3,31', '1月,1,10', '2月,2,20'], ['C2']],
  ['subtotals above their rows', ['小计,1,10', '1月,1,10', '小计,5,50', '2月,2,20', '3月,3,30'], []],
  ['a total of each of two blocks', ['1月,1,10', '合计,1,10', '2月,2,20', '合计,2,20'], []],
  ['a total without rows', ['合计,3,30'], []],
] as const) {
  test(`a notice for ${label}: ${cells.length === 0 ? 'none' : cells.join(', ')}`, () => {
    assert.deepEqual(told(rows), cells);
  });
}

test('shares, ranks and years are not added up', () => {
  assert.deepEqual(told(['甲,50,1,2023,3', '乙,60,2,2024,4', '合计,900,900,900,8'], '名称,办结率,排名,年份,件数'), [
    'E4',
  ]);
});

test('a total is told of, and left out as it always was', () => {
  const {tables, problems} = readMatrix(
    matrixOf([
      ['月份', '场次'],
      ['1月', '1'],
      ['合计', '2'],
    ]),
    [],
  );
  assert.deepEqual(
    problems.map(({code, severity}) => [code, severity]),
    [
      ['total-row-left-out', 'notice'],
      ['total-differs', 'notice'],
    ],
  );
  assert.equal(tables[0]?.rows.length, 1);
});

test('many subtotals take even time', () => {
  const matrix = (size: number) =>
    matrixOf([
      ['月份', '场次'],
      ...Array.from({length: size}, (_, at) => (at % 2 === 0 ? ['1月', '1'] : [at % 4 === 1 ? '小计' : '合计', '7'])),
    ]);
  const make = (size: number) => {
    const rows = matrix(size);
    return () => readMatrix(rows, []);
  };
  assert.ok(growth(make, 4000) <= EVEN_GROWTH);
});
