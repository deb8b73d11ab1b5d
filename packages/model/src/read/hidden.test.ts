import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {explain} from '../problem/explain.ts';
import {gridRecord} from '../record/grid.ts';
import {readHtmlTable} from './html-table.ts';
import {readMatrix} from './cells.ts';
import type {Cell} from './table.ts';

const definitions = [gridRecord];
const cells = (...texts: (string | Cell)[]): Cell[] =>
  texts.map((one) => (typeof one === 'string' ? {text: one} : one));
const hide = (text: string): Cell => ({text, hidden: true});

/** Columns, values and sentences of rows as a page (no sheet) or a workbook gives them. */
function readRows(rows: readonly (readonly (string | Cell)[])[], hiddenRows: readonly number[] = [], sheet?: string) {
  const matrix = {
    ...{name: '表', ...(sheet !== undefined && {sheet})},
    rows: rows.map((texts, at) => ({
      row: at + 1,
      cells: cells(...texts),
      ...(hiddenRows.includes(at + 1) && {hidden: true}),
    })),
  };
  const {tables, problems} = readMatrix(matrix, definitions);
  return {
    columns: tables[0]?.keys.map((key, at) => `${tables[0]!.letters[at]} ${key}`),
    values: tables[0]?.rows.map(({values}) => values.join('|')),
    says: problems.map((problem) => explain(problem, 'zh-Hans')),
  };
}

const HEAD = ['编号', '网格', '社区'];

describe('what a page or a sheet hides', () => {
  test('rows are left out and counted, with the first of them; rows without a word are not worth one', () => {
    const read = readRows(
      [HEAD, ['1', '一格', '甲'], ['2', '二格', '甲'], ['', '', ''], ['3', '三格', '甲']],
      [3, 4, 5],
    );
    assert.deepEqual(read.values, ['1|一格|甲']);
    assert.deepEqual(read.says, ['表!3：有 2 行被隐藏或筛选，没有读；如要使用，请取消隐藏']);
  });

  test('a column is left out and told by its letter; in a sheet the others keep theirs', () => {
    const rows = [
      ['编号', hide('网格长电话'), '网格', '社区'],
      ['1', hide('0000-0000001'), '一格', '甲'],
    ];
    for (const sheet of [undefined, '网格']) {
      const read = readRows(rows, [], sheet);
      assert.deepEqual(read.values, ['1|一格|甲']);
      assert.match(read.says[0]!, /!B：有 1 列被隐藏，没有读；如要使用，请取消隐藏$/);
      assert.deepEqual(read.columns, sheet ? ['A id', 'C name', 'D community'] : ['A id', 'B name', 'C community']);
    }
  });

  test('columns for programs are read all the same: hiding 图形 and 拼音 spares readers the sight of them', () => {
    const rows = [
      ['编号', hide('图形'), '网格', '社区', hide('拼音'), hide('备忘')],
      ['1', hide('1,1 9,1 9,9'), '一格', '甲', hide('yg'), hide('内部')],
    ];
    for (const sheet of [undefined, '网格']) {
      const read = readRows(rows, [], sheet);
      assert.deepEqual(read.values, ['1|1,1 9,1 9,9|一格|甲|yg']);
      assert.deepEqual(read.says.length, 1);
      assert.match(read.says[0]!, /!F：有 1 列被隐藏/);
    }
  });

  test('the same table as HTML reads the same', () => {
    const html = `<table><tr><th>编号<th hidden>边界<th>网格<th>社区
      <tr><td>1<td hidden>1,1 9,1 9,9<td>一格<td>甲<tr style="display:none"><td>2<td>2,2<td>二格<td>甲</table>`;
    const {tables, problems} = readHtmlTable(html, {name: '表', definitions});
    assert.deepEqual(
      tables[0]?.rows.map(({values}) => values.join('|')),
      ['1|1,1 9,1 9,9|一格|甲'],
    );
    assert.deepEqual(
      problems.map(({code}) => code),
      ['hidden-rows-left-out'],
    );
  });
});
