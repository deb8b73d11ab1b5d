import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import fc from 'fast-check';

import {leastCost} from '../testing/cost.ts';
import {GRIDS, WISHES} from './testing/definitions.ts';
import {readHtmlTable} from './html-table.ts';
import type {Read} from './table.ts';

const options = {name: '网格', definitions: [WISHES, GRIDS]};

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/read/${name}`, import.meta.url), 'utf8');
}

function cells(read: Read): unknown[] {
  return read.tables.flatMap((table) => table.rows.map((row) => row.cells));
}

function codes({problems}: Read): string[] {
  return problems.map(({code, place}) => `${code}@${place?.column ?? ''}${place?.row ?? ''}`);
}

test('reads what Excel puts on the clipboard, without its hidden row', () => {
  const read = readHtmlTable(fixture('excel-clipboard.html'), options);
  assert.deepEqual(cells(read), [
    {id: '1', name: '第一\n网格', community: '东片', households: '300'},
    {id: '2', name: '第二网格', community: '西片', households: '４００'},
  ]);
  assert.deepEqual(codes(read), ['hidden-rows-left-out@4', 'rows-above-header@2', 'merged-cell-in-data@C3']);
});

test('reads what WPS puts on the clipboard, with headings in two rows and a total', () => {
  const read = readHtmlTable(fixture('wps-clipboard.html'), options);
  assert.deepEqual(cells(read), [{id: '1', name: '第一网格', households: '300', population: '900'}]);
  assert.deepEqual(codes(read), ['total-row-left-out@4']);
});

const ROWS = '<tr><th>编号<th>名称<tr><td>1<td>甲';

for (const [label, html, name, expected] of [
  ['a caption as name', `<table><caption>网格<b>表</b></caption>${ROWS}</table>`, '网格表', [{id: '1', name: '甲'}]],
  ['no closing tags', `<div><table>${ROWS}`, '网格', [{id: '1', name: '甲'}]],
  ['a table inside a layout', `<table><tr><td>左<td><table>${ROWS}</table></table>`, '网格', [{id: '1', name: '甲'}]],
  [
    'paragraphs, fonts and scripts in cells',
    `<table>${ROWS}<tr><td><p><font>2</font></p><td><script>x</script><p>乙</p><p>丙</p></table>`,
    '网格',
    [
      {id: '1', name: '甲'},
      {id: '2', name: '乙\n丙'},
    ],
  ],
  [
    'a line of source broken inside a word',
    `<table>${ROWS}<tr><td>2<td>网\n   格 A\n B</table>`,
    '网格',
    [
      {id: '1', name: '甲'},
      {id: '2', name: '网格 A B'},
    ],
  ],
  [
    'entities',
    `<table>${ROWS}<tr><td>2<td>&nbsp;A&amp;B&#x4e59;</table>`,
    '网格',
    [
      {id: '1', name: '甲'},
      {id: '2', name: 'A&B乙'},
    ],
  ],
  ['a caption that was never closed', `<table><caption>网格表${ROWS}</table>`, '网格表', [{id: '1', name: '甲'}]],
  [
    'hidden cells',
    `<table>${ROWS}<tr><td hidden>x<td>2<td>乙</table>`,
    '网格',
    [
      {id: '1', name: '甲'},
      {id: '2', name: '乙'},
    ],
  ],
] as const) {
  test(`reads ${label}`, () => {
    const read = readHtmlTable(html, options);
    assert.deepEqual(cells(read), expected);
    assert.equal(read.tables[0]?.name, name);
  });
}

test('tells of rows and cells that the page hides, where they hold anything', () => {
  const rows =
    '<tr style="display:none"><td>2<td>乙<tr hidden><td><td><tr><td>3<td>丙<td style="DISPLAY: none">丁<td hidden>';
  const read = readHtmlTable(`<table>${ROWS}${rows}</table>`, options);
  assert.deepEqual(
    read.problems.map(({code, args}) => [code, args]),
    [
      ['hidden-columns-left-out', {count: 1}],
      ['hidden-rows-left-out', {count: 1}],
    ],
  );
});

test('numbers the tables of one page', () => {
  const read = readHtmlTable(`<table>${ROWS}</table><p>又<table>${ROWS}</table>`, options);
  assert.deepEqual(
    read.tables.map((table) => table.name),
    ['网格1', '网格2'],
  );
});

test('says that nothing was pasted', () => {
  assert.deepEqual(codes(readHtmlTable(' \n', options)), ['empty-file@']);
});

test('says that there is no table, or too many, or too many cells', () => {
  assert.deepEqual(codes(readHtmlTable('<p>编号</p>', options)), ['no-table-in-html@']);
  assert.ok(codes(readHtmlTable(`<table>${ROWS}</table>`.repeat(101), options)).includes('too-many-tables@'));
  const bomb = `<table>${'<tr><td rowspan=65534 colspan=1000>x'.repeat(400)}</table>`;
  assert.ok(codes(readHtmlTable(bomb, options)).includes('too-many-cells@'));
});

test('never throws, whatever the text', () => {
  const tags = [
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '<th colspan=3>',
    '<td rowspan=0>',
    '</td>',
    '<caption>',
    '<script>',
    '</p>',
    '编号',
    '甲',
    '<',
    '&#0;',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...tags), {maxLength: 60}),
      (parts) => void readHtmlTable(parts.join(''), options),
    ),
  );
  fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void readHtmlTable(`<table><tr><td>${text}`, options)));
});

for (const [label, html] of [
  ['open tags and foreign ends', '<i>'.repeat(15_000) + '</b>'.repeat(14_000)],
  ['tables in tables', '<table><tr><td>'.repeat(6_600)],
  ['white space', `<table><tr><td>${' '.repeat(99_000)}x`],
  ['a style without end', `<table><tr><td style="${'display:'.repeat(12_000)}">x`],
  ['headings without end', `<table><tr><td>${'('.repeat(99_000)}`],
  ['entities', `<table><tr><td>${'&'.repeat(99_000)}`],
] as const) {
  test(`takes 100 kB of ${label} in its stride`, () => {
    const best = leastCost(() => readHtmlTable(html, options), 250);
    assert.ok(best < 250, `${best} ms`);
  });
}
