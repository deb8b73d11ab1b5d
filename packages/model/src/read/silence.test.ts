import assert from 'node:assert/strict';
import {test} from 'node:test';

import {strToU8, zipSync} from 'fflate';

import {words as geoEn} from '../problem/geo.en.ts';
import {words as geoHant} from '../problem/geo.zh-hant.ts';
import {words as geoHans} from '../problem/geo.zh.ts';
import type {Problem} from '../problem/problem.ts';
import {words as readEn} from '../problem/read.en.ts';
import {words as readHant} from '../problem/read.zh-hant.ts';
import {words as readHans} from '../problem/read.zh.ts';
import {readCells, readCsv, readGeoJson, readHtmlTable, readJson, readWorkbook, readYaml} from './index.ts';

/** Stands in every cell, heading, title, note and property below; no problem may carry it. */
const SECRET = '王桂花13900001111';
const POISONED = [
  [`${SECRET}一览表`, '', '', ''],
  ['编号', '名称', `${SECRET}`, '名称'],
  [SECRET, SECRET, SECRET, SECRET, SECRET],
  ['合计', SECRET, SECRET, ''],
  [`注：${SECRET}`, '', '', ''],
  ['编号', '名称', SECRET, '名称'],
];

function html(rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((row) => `<tr>${row.map((text) => `<td rowspan=2>${text}</td>`).join('')}</tr>`).join('')}</table>`;
}

function workbook(): Uint8Array {
  const cell = `<c t="e"><f>${SECRET}</f><v>${SECRET}</v></c><c><f>${SECRET}</f></c><c t="inlineStr"><is><t>${SECRET}</t></is></c>`;
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="网格" r:id="a"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<r><Relationship Id="a" Type="x/worksheet" Target="a.xml"/></r>'),
    'xl/a.xml': strToU8(`<worksheet><sheetData><row>${cell}</row><row>${cell}</row></sheetData></worksheet>`),
  });
}

const feature = {
  type: 'Feature',
  id: SECRET,
  properties: {[SECRET]: SECRET, 名称: SECRET},
  geometry: {type: SECRET, coordinates: [SECRET]},
};

const READS: Readonly<Record<string, () => readonly Problem[]>> = {
  cells: () =>
    readCells({
      name: '表',
      rows: POISONED.map((texts, at) => ({row: at + 1, cells: texts.map((text) => ({text, rowSpan: 2}))})),
    }).problems,
  CSV: () =>
    readCsv(strToU8(`${POISONED.map((row) => row.join(',')).join('\n')}\n"${SECRET}"x,"${SECRET}`), {name: '表'})
      .problems,
  'a full-width delimiter': () => [
    ...readCsv(strToU8(`编号；${SECRET}\n1；${SECRET}`), {name: '表'}).problems,
    ...readCsv(strToU8(`编号；${SECRET}\n1；${SECRET}；2`), {name: '表'}).problems,
  ],
  'another encoding': () =>
    readCsv(Uint8Array.from([...strToU8(`${SECRET}\n`), 0xb0, 0xa1, 0xff]), {name: '表'}).problems,
  HTML: () => readHtmlTable(html(POISONED), {name: '表'}).problems,
  workbook: () => readWorkbook(workbook(), {name: '表'}).problems,
  JSON: () =>
    [
      readJson(`[{"${SECRET}": ${SECRET}}]`),
      readJson(JSON.stringify([{[SECRET]: {[SECRET]: SECRET}}, SECRET])),
    ].flatMap(({problems}) => problems),
  YAML: () =>
    [readYaml(`${SECRET}: 1\n${SECRET}: 2\n "${SECRET}`), readYaml(`${SECRET}: *${SECRET}`)].flatMap(
      ({problems}) => problems,
    ),
  GeoJSON: () =>
    readGeoJson(JSON.stringify({type: 'FeatureCollection', crs: SECRET, features: [feature]})).problems.concat(
      readGeoJson(JSON.stringify({type: 'FeatureCollection', features: [feature, feature]})).problems,
    ),
};

for (const [source, read] of Object.entries(READS)) {
  test(`tells what is wrong with ${source} without a word of its cells`, () => {
    const problems = read();
    assert.ok(problems.length > 0);
    const text = JSON.stringify(problems);
    for (const part of ['王', '桂花', '1390000']) assert.ok(!text.includes(part), text);
  });
}

const LOCALES = {'zh-Hans': {...readHans, ...geoHans}, 'zh-Hant': {...readHant, ...geoHant}, en: {...readEn, ...geoEn}};
const ARGS = {
  count: 2,
  limit: 200,
  expected: '户数',
  first: 'B',
  found: 4,
  megabytes: 20,
  ratio: 100,
  line: 3,
  column: 5,
  encoding: 'GB18030',
  sign: '；',
  crs: 'WGS84',
};

for (const [locale, words] of Object.entries(LOCALES)) {
  test(`has a sentence in ${locale} for every code, with nothing left unsaid in it`, () => {
    assert.ok(Object.keys(words).length >= 60);
    for (const [code, say] of Object.entries(words)) {
      const sentence = (say as (args: typeof ARGS) => string)(ARGS);
      assert.ok(sentence.length > 8 && !/undefined|NaN|\[object/.test(sentence), `${code}: ${sentence}`);
      if (locale !== 'en')
        assert.ok(!/[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(sentence), `${code}: ${sentence}`);
    }
  });
}
