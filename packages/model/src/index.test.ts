import assert from 'node:assert/strict';
import {test} from 'node:test';

import {readCells, readCsv, readHtmlTable} from './index.ts';

const CSV = '编号,网格,社区,总户数\nG1,第一网格,社区一,160余户\n';
const CELLS = {id: 'G1', name: '第一网格', community: '社区一', households: '160余户'};

test('the readers of the package itself know every kind of record by its headings', () => {
  const html = CSV.trim()
    .split('\n')
    .map((line) => `<tr><td>${line.replaceAll(',', '</td><td>')}</td></tr>`)
    .join('');
  const reads = [
    readCsv(new TextEncoder().encode(CSV), {name: '网格'}),
    readHtmlTable(`<table>${html}</table>`),
    readCells({
      name: '网格',
      rows: CSV.trim()
        .split('\n')
        .map((line, at) => ({row: at + 1, cells: line.split(',').map((text) => ({text}))})),
    }),
  ];
  for (const {tables, problems} of reads) {
    assert.deepEqual(problems, []);
    assert.equal(tables[0]?.kind, 'grid');
    assert.deepEqual(
      tables[0]?.rows.map(({row, cells}) => [row, {...cells}]),
      [[2, CELLS]],
    );
  }
});

test('a caller may name fewer kinds, or none: a table of a chart then keeps its own headings without a word', () => {
  const {tables, problems} = readCsv(new TextEncoder().encode(CSV), {definitions: []});
  assert.deepEqual([tables[0]?.kind, problems], [undefined, []]);
});
