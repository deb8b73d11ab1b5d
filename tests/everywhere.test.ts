import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';

import {bundle} from '../scripts/lib/bundle.ts';
import {launch, ROOT} from './lib/site.ts';

const MODEL = join(ROOT, 'packages/model');

/** Asks every part of the model for something, and answers with one text. */
const PROGRAM = `
import {formatQuantity, parseQuantity} from '@linli/model/quantity';
import {findPersonalData, mask} from '@linli/model/privacy';
import {findLegalDoubts} from '@linli/model/legality';
import * as model from '@linli/model';
import {explain} from '@linli/model/explain';
import {strToU8, zipSync} from 'fflate';

const bytes = (text) => new TextEncoder().encode(text);
const told = ({tables, problems}) => [tables.map(({kind, rows}) => [kind, rows.length]), problems.map((one) => explain(one, 'zh-Hans'))];
const CSV = '编号,网格,社区,总户数\\nG1,第一网格,社区一,160余户\\n';
const cell = (ref, text) => '<c r="' + ref + '" t="inlineStr"><is><t>' + text + '</t></is></c>';
const BOOK = zipSync({
  'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="网格" r:id="a"/></sheets></workbook>'),
  'xl/_rels/workbook.xml.rels': strToU8('<r><Relationship Id="a" Type="x/worksheet" Target="a.xml"/></r>'),
  'xl/a.xml': strToU8('<worksheet><sheetData><row r="1">' + cell('A1', '网格') + cell('B1', '户数') + '</row><row r="2">' + cell('A2', '一') + cell('B2', '3') + '</row></sheetData></worksheet>'),
});

globalThis.answers = () => JSON.stringify([
  formatQuantity(parseQuantity('近３萬名'), 'zh-Hans'),
  mask('居民王桂兰，82岁，患有糖尿病，电话154 0000 1234'),
  findPersonalData('家住3栋2单元501室').map(({kind}) => kind),
  told(model.readCsv(bytes(CSV))),
  told(model.readCsv(Uint8Array.of(0xcd, 0xf8, 0xb8, 0xf1, 0x2c, 0xbb, 0xa7, 0xca, 0xfd, 10, 0xd2, 0xbb, 0x2c, 0x33))),
  told(model.readHtmlTable('<table><tr><td>网格<td>户数<tr><td>一<td>3</table>')),
  told(model.readWorkbook(BOOK)),
  model.readGeoJson('{"type":"FeatureCollection","features":[]}').problems.length,
  findLegalDoubts('违者罚款50元').length,
  [typeof document, typeof window, typeof process].filter((type) => type !== 'undefined').length,
]);
`;

const ask = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module'], {
    input: `${code}\nprocess.stdout.write(globalThis.answers());`,
    encoding: 'utf8',
  });

describe('the model runs everywhere', () => {
  let [program, inNode] = ['', ''];
  let [host, browser, page] = [] as unknown as [Server, Browser, Page];

  before(async () => {
    program = (await bundle(PROGRAM)).code;
    host = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'));
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
    browser = await launch();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    inNode = ask(program);
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  const withoutGlobals = (answers: string): string => answers.replace(/,\d\]$/, ']');

  test('in Node, with answers in each place', () => {
    assert.match(
      inNode,
      /近30000名.*王某，82岁.*154\*\*\*\*1234.*home-address.*"grid",1.*"grid",1.*"grid",1.*"grid",1/s,
    );
    assert.match(inNode, /,1\]$/, 'process is there, document and window are not');
  });

  test('in a browser, with the same answers', async () => {
    await page.addScriptTag({type: 'module', content: program});
    await page.waitForFunction('globalThis.answers');
    const answers = await page.evaluate('globalThis.answers()');
    assert.equal(withoutGlobals(answers as string), withoutGlobals(inNode));
  });

  test('in a worker, where there is neither a DOM nor Node, with the same answers', async () => {
    const answers = await page.evaluate(
      (code) =>
        new Promise<string>((done, fail) => {
          const url = URL.createObjectURL(new Blob([code, ';postMessage(answers())'], {type: 'text/javascript'}));
          const worker = new Worker(url, {type: 'module'});
          worker.onmessage = ({data}) => done(String(data));
          worker.onerror = ({message}) => fail(new Error(message));
        }),
      program,
    );
    assert.equal(withoutGlobals(answers), withoutGlobals(inNode));
    assert.match(answers, /,0\]$/, 'no document, no window, no process');
  });
});

describe('a page pays only for what it uses', () => {
  const {sideEffects, exports} = JSON.parse(readFileSync(join(MODEL, 'package.json'), 'utf8'));
  const sourcesOf = async (code: string): Promise<string> => (await bundle(code)).sources.join('\n');

  test('importing the model without using it loads nothing', async () => {
    assert.equal(sideEffects, false);
    const all = Object.keys(exports).filter((path) => !path.includes('*'));
    const code = all.map((path) => `import '${join('@linli/model', path)}';`).join('\n');
    assert.equal((await bundle(code)).code.trim(), '');
  });

  test('quantities alone come without readers, records and the privacy gate, from the package itself too', async () => {
    for (const from of ['@linli/model', '@linli/model/quantity']) {
      const sources = await sourcesOf(`export {parseQuantity, formatQuantity} from '${from}'`);
      assert.match(sources, /quantity\/parse\.ts/);
      assert.doesNotMatch(sources, /model\/src\/(?!quantity\/)|node_modules/);
    }
  });

  test('each reader comes without what only the others need', async () => {
    const [csv, html, workbook] = await Promise.all(
      ['csv', 'html-table', 'workbook'].map((name) => sourcesOf(`export * from '@linli/model/read/${name}'`)),
    );
    assert.match(csv!, /papaparse/);
    assert.match(html!, /htmlparser2/);
    assert.match(workbook!, /fflate/);
    assert.doesNotMatch(csv!, /htmlparser2|fflate|saxen|yaml/);
    assert.doesNotMatch(html!, /papaparse|fflate|saxen|yaml/);
    assert.doesNotMatch(workbook!, /papaparse|htmlparser2|yaml/);
  });
});
