import assert from 'node:assert/strict';
import {test} from 'node:test';

import {strToU8, zipSync} from 'fflate';

import {parseDate} from './dates.ts';
import {readCells, readCsv, readGeoJson, readHtmlTable, readJson, readWorkbook, readYaml} from './index.ts';
import {neighboursOf} from './neighbours.ts';

/** Times below this say nothing about growth. */
const NOISE = 25;

/** Milliseconds of the processor's time: what other programs do meanwhile does not count. */
function once(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times the work twice the input takes, at most 2.5 where it grows evenly. A busy machine disturbs a single run,
 * so the best of some tries counts; the larger input goes first, so that a cold start speaks against the reader.
 */
function growth(make: (size: number) => () => unknown, size: number): number {
  const [single, double] = [make(size), make(size * 2)];
  let [one, two] = [Infinity, Infinity];
  // Once is enough only where the larger input takes hardly more than the smaller.
  for (let turn = 0; turn < 16 && (turn === 0 || two > (turn < 2 ? 1.5 : 2.5) * one); turn += 1) {
    two = Math.min(two, once(double));
    if (two < NOISE) return 1;
    one = Math.min(one, once(single));
  }
  return two / Math.max(one, NOISE / 2.5);
}

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

for (const [label, size, make] of [
  [
    'CSV',
    4_000,
    (size) =>
      (
        (bytes) => () =>
          readCsv(bytes)
      )(strToU8(HEAD + lines(size))),
  ],
  [
    'CSV of stray quotes',
    8_000,
    (size) =>
      (
        (bytes) => () =>
          readCsv(bytes)
      )(strToU8(`${HEAD}${'"a"b,'.repeat(size)}`)),
  ],
  [
    'CSV of quotes that never close',
    50_000,
    (size) =>
      (
        (bytes) => () =>
          readCsv(bytes)
      )(strToU8(`${HEAD}"${'""'.repeat(size)}`)),
  ],
  [
    'CSV of line ends',
    50_000,
    (size) =>
      (
        (bytes) => () =>
          readCsv(bytes)
      )(strToU8(`${HEAD}${'\r'.repeat(size)}`)),
  ],
  [
    'CSV of mixed encodings',
    3_000,
    (size) =>
      (
        (bytes) => () =>
          readCsv(bytes)
      )(Uint8Array.from([...strToU8(HEAD + lines(size)), 10, 0xb0, 0xa1])),
  ],
  [
    'a workbook',
    1_500,
    (size) =>
      (
        (bytes) => () =>
          readWorkbook(bytes)
      )(workbook(size)),
  ],
  [
    'HTML',
    3_000,
    (size) =>
      (
        (text) => () =>
          readHtmlTable(text)
      )(`<table>${`<tr><td>1<td>甲<td>3`.repeat(size)}</table>`),
  ],
  [
    'HTML of open tags and foreign ends',
    20_000,
    (size) =>
      (
        (text) => () =>
          readHtmlTable(text)
      )('<i>'.repeat(size) + '</b>'.repeat(size)),
  ],
  [
    'HTML of tables in tables',
    3_000,
    (size) =>
      (
        (text) => () =>
          readHtmlTable(text)
      )('<table><tr><td>'.repeat(size)),
  ],
  [
    'HTML of white space',
    100_000,
    (size) =>
      (
        (text) => () =>
          readHtmlTable(text)
      )(`<table><tr><td>${' \n'.repeat(size)}x`),
  ],
  [
    'HTML of spans',
    40,
    (size) =>
      (
        (text) => () =>
          readHtmlTable(text)
      )(`<table>${'<tr><td rowspan=9 colspan=50>x'.repeat(size)}</table>`),
  ],
  [
    'JSON',
    4_000,
    (size) =>
      (
        (text) => () =>
          readJson(text)
      )(JSON.stringify(Array.from({length: size}, (_, at) => ({编号: at, 名称: '甲', 户数: 3})))),
  ],
  [
    'broken JSON',
    40_000,
    (size) =>
      (
        (text) => () =>
          readJson(text)
      )(`[${'"甲\\n",'.repeat(size)}`),
  ],
  [
    'YAML',
    400,
    (size) =>
      (
        (text) => () =>
          readYaml(text)
      )('- 编号: 1\n  名称: 甲\n'.repeat(size)),
  ],
  [
    'a map and its neighbours',
    800,
    (size) =>
      (
        (text) => () =>
          neighboursOf(readGeoJson(text).features)
      )(map(size)),
  ],
  [
    'a boundary of edges side by side',
    20_000,
    (size) =>
      (
        (text) => () =>
          readGeoJson(text)
      )(zigzag(size)),
  ],
  [
    'a title of 100 kB',
    100_000,
    (size) =>
      (
        (text) => () =>
          readCells({
            name: '',
            rows: [
              {row: 1, cells: [{text}, {text}]},
              {row: 2, cells: [{text}]},
            ],
          })
      )('(合计：'.repeat(size / 4)),
  ],
  [
    'dates of 100 kB',
    100_000,
    (size) =>
      (
        (text) => () =>
          parseDate(text)
      )(`2025${' '.repeat(size)}1`),
  ],
] as const satisfies readonly (readonly [string, number, (size: number) => () => unknown])[]) {
  test(`grows evenly with ${label}`, () => {
    const ratio = growth(make, size);
    assert.ok(ratio <= 2.5, `twice the input took ${ratio.toFixed(2)} times as long`);
  });
}
