import assert from 'node:assert/strict';
import {test} from 'node:test';

import {strToU8, zipSync} from 'fflate';

import {EVEN_GROWTH, growth} from '../testing/cost.ts';
import {parseDate} from './dates.ts';
import {readCells, readCsv, readGeoJson, readHtmlTable, readJson, readWorkbook, readYaml} from './index.ts';
import {neighboursOf} from './neighbours.ts';

function lines(size: number, end = '\n'): string {
  return Array.from({length: size}, (_, at) => `${at},第${at}网格,"东，片",${at * 3}`).join(end);
}

function workbook(size: number): Uint8Array {
  const row = (at: number): string =>
    `<row><c><v>${at}</v></c><c t="inlineStr"><is><t>第${at}网格</t></is></c><c><v>${at * 3}</v></c></row>`;
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="网格" r:id="a"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<r><Relationship Id="a" Type="x/worksheet" Target="a.xml"/></r>'),
    'xl/a.xml': strToU8(
      `<worksheet><sheetData>${Array.from({length: size}, (_, at) => row(at)).join('')}</sheetData></worksheet>`,
    ),
  });
}

function map(size: number): string {
  const side = Math.ceil(Math.sqrt(size));
  const features = Array.from({length: size}, (_, at) => {
    const [x, y] = [108 + (at % side) / 100, 34 + Math.floor(at / side) / 100];
    const ring = [
      [x, y],
      [x + 0.01, y],
      [x + 0.01, y + 0.01],
      [x, y + 0.01],
      [x, y],
    ];
    return {type: 'Feature', id: at, properties: {}, geometry: {type: 'Polygon', coordinates: [ring]}};
  });
  return JSON.stringify({type: 'FeatureCollection', crs: 'WGS84', features});
}

/** Edges that all lie above each other and never cross: each must be compared with every other, or the search given up. */
function zigzag(size: number): string {
  const ring = Array.from({length: size + 1}, (_, at) => [108 + (at % 2), 34 + at / size]);
  return JSON.stringify({type: 'Polygon', coordinates: [[...ring, ring[0]]]});
}

const HEAD = '编号,名称,社区,户数\n';

/** A reader with its input already made: making it is not measured. */
const on =
  <T>(input: (size: number) => T, read: (input: T) => unknown) =>
  (size: number) => {
    const made = input(size);
    return () => read(made);
  };
const csv = (text: (size: number) => string) => on((size) => strToU8(HEAD + text(size)), readCsv);
const html = (text: (size: number) => string) => on(text, (made) => readHtmlTable(made));
const twoRows = (text: string) =>
  readCells({
    name: '',
    rows: [
      {row: 1, cells: [{text}, {text}]},
      {row: 2, cells: [{text}]},
    ],
  });

const CASES: readonly (readonly [string, number, (size: number) => () => unknown])[] = [
  ['CSV', 2_000, csv((size) => lines(size))],
  ['CSV of stray quotes', 4_000, csv((size) => '"a"b,'.repeat(size))],
  ['CSV of quotes that never close', 25_000, csv((size) => `"${'""'.repeat(size)}`)],
  ['CSV of line ends', 25_000, csv((size) => '\r'.repeat(size))],
  [
    'CSV of mixed encodings',
    1_500,
    on((size) => Uint8Array.from([...strToU8(HEAD + lines(size)), 10, 0xb0, 0xa1]), readCsv),
  ],
  ['a workbook', 750, on(workbook, (bytes) => readWorkbook(bytes))],
  ['HTML', 1_500, html((size) => `<table>${`<tr><td>1<td>甲<td>3`.repeat(size)}</table>`)],
  ['HTML of open tags and foreign ends', 10_000, html((size) => '<i>'.repeat(size) + '</b>'.repeat(size))],
  ['HTML of tables in tables', 2_000, html((size) => '<table><tr><td>'.repeat(size))],
  ['HTML of white space', 50_000, html((size) => `<table><tr><td>${' \n'.repeat(size)}x`)],
  ['HTML of spans', 20, html((size) => `<table>${'<tr><td rowspan=9 colspan=50>x'.repeat(size)}</table>`)],
  [
    'JSON',
    2_000,
    on(
      (size) => JSON.stringify(Array.from({length: size}, (_, at) => ({编号: at, 名称: '甲', 户数: 3}))),
      (text) => readJson(text),
    ),
  ],
  [
    'broken JSON',
    20_000,
    on(
      (size) => `[${'"甲\\n",'.repeat(size)}`,
      (text) => readJson(text),
    ),
  ],
  [
    'YAML',
    200,
    on(
      (size) => '- 编号: 1\n  名称: 甲\n'.repeat(size),
      (text) => readYaml(text),
    ),
  ],
  ['a map and its neighbours', 400, on(map, (text) => neighboursOf(readGeoJson(text).features))],
  ['a boundary of edges side by side', 10_000, on(zigzag, (text) => readGeoJson(text))],
  ['a title of 100 kB', 25_000, on((size) => '(合计：'.repeat(size / 4), twoRows)],
  ['dates of 100 kB', 25_000, on((size) => `2025${' '.repeat(size)}1`, parseDate)],
];

for (const [label, size, make] of CASES) {
  test(`grows evenly with ${label}`, () => {
    const ratio = growth(make, size);
    assert.ok(ratio <= EVEN_GROWTH, `four times the input took ${ratio.toFixed(2)} times as long`);
  });
}
