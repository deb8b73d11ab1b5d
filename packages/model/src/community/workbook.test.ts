import assert from 'node:assert/strict';
import {test} from 'node:test';

import {strToU8, zipSync} from 'fflate';

import {explain} from '../problem/explain.ts';
import {filesOf, GOOD} from './fixtures.ts';
import {loadCommunity} from './load-community.ts';

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function sheetXml(csv: string): string {
  const rows = csv.split('\n').map((line, at) => {
    const cells = line.split(',').map((text, column) => {
      return text === ''
        ? ''
        : `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${xml(text)}</t></is></c>`;
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return `<?xml version="1.0"?><worksheet xmlns="x"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** A workbook with one sheet for each text, by the sheet's name. */
function workbookOf(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" r:id="r${at}"/>`).join('');
  const relations = names.map(
    (_, at) => `<Relationship Id="r${at}" Type="http://x/worksheet" Target="worksheets/s${at}.xml"/>`,
  );
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook><workbookPr/><sheets>${list}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/s${at}.xml`, strToU8(sheetXml(sheets[name] ?? ''))])),
  });
}

const load = (sheets: Readonly<Record<string, string>>) => {
  const all = {品牌: GOOD['brand.csv'] ?? '', 指标: GOOD['indicators.csv'] ?? '', ...sheets};
  const texts = {...GOOD, 'brand.csv': null, 'indicators.csv': null};
  return loadCommunity(new Map([...filesOf(texts), ['community.xlsx', workbookOf(all)]]));
};

test('one workbook with Chinese sheets is the same community as a folder of tables', () => {
  const {community, problems} = load({说明: '怎样填写,随便写写\n甲,乙'});
  assert.deepEqual(problems, []);
  assert.deepEqual(community, loadCommunity(filesOf(GOOD)).community);
});

test('a place in a workbook is the one that Excel shows', () => {
  const {community, problems} = load({
    网格: '编号,网格,社区,户数\nG1,一格,社区,abc',
    心愿: '编号,心愿,状态\nW1,装灯,已飞走',
  });
  const errors = problems.filter(({severity}) => severity === 'error').map((problem) => explain(problem, 'zh-Hans'));
  assert.equal(community, null);
  assert.ok(
    errors.some((sentence) => sentence.startsWith('网格!D2：')),
    errors.join('\n'),
  );
  assert.ok(
    errors.some((sentence) => sentence.startsWith('心愿!C2：“状态”只能填：征集、审核')),
    errors.join('\n'),
  );
});

test('a sheet that nobody knows is told of, and stops nothing', () => {
  const {community, problems} = load({随手记: '甲,乙\n1,2'});
  assert.notEqual(community, null);
  assert.deepEqual(
    problems.filter(({code}) => code === 'unknown-file').map(({place}) => place?.sheet),
    ['随手记'],
  );
});
