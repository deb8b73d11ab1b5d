import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {strToU8, zipSync} from 'fflate';
import type {Page} from 'playwright-core';

import {KINDS} from '@linli/model/kinds';
import {chartTable} from '@linli/model/record/chart-table';
import {readHtmlTable} from '@linli/model/read/html-table';

import {problemsFor} from '../site/builder/check.ts';
import {checksum} from '../site/builder/crc.ts';
import {editCells} from '../site/builder/edit.ts';
import {EXAMPLE} from '../site/builder/example.ts';
import {moveUnit, safeFixes, tidyNumber, unitMoves} from '../site/builder/fix.ts';
import {isBlocked, privacyProblems} from '../site/builder/gate.ts';
import {readFile, readPaste} from '../site/builder/intake.ts';
import {codeOf, csvText, jsonText} from '../site/builder/outputs.ts';
import {proofOf} from '../site/builder/proof.ts';
import {recommend} from '../site/builder/recommend.ts';
import {EMPTY_WORK, push, undo} from '../site/builder/state.ts';
import {survived} from '../site/builder/survive.ts';
import {cutTsv} from '../site/builder/tsv.ts';
import {viewOf} from '../site/builder/view.ts';
import {ROOT, type Stage, stage} from './lib/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EXCEL = readFileSync(join(ROOT, 'packages/model/fixtures/read/excel-clipboard.html'), 'utf8');

/** The smallest picture: one dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The smallest workbook that Excel would open: one sheet, texts in the cells. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const cells = (row: readonly string[]) => row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const relation = (id: string, type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relation('r1', 'officeDocument', 'xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="人数" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const WORKBOOK = workbook([
  ['小区', '人'],
  ['东', '１２０'],
  ['西', '80余'],
]);

const tableOf = (text: string) => readPaste('', text).table!;

describe('what comes in', () => {
  test('lines around a pasted table fill in title, source and time, and are no rows', () => {
    const {table, about} = readPaste('', EXAMPLE);
    assert.deepEqual(about, {
      title: '示例小区志愿者人数（样例）',
      unit: '',
      source: '示例街道办事处',
      asOf: '2026年6月30日',
      alt: '',
    });
    assert.deepEqual(table!.headers, ['小区', '志愿者（人）']);
    assert.equal(table!.rows.length, 4);
    assert.equal(table!.rows[0]!.row, 3);
  });

  test('a marker line chooses the kind', () => {
    assert.equal(readPaste('', '【折线图】人数\n月份\t人\n1月\t3\n2月\t4').kind?.kind, 'line');
  });

  test('a cell with a line break or a quote stays one cell', () => {
    assert.deepEqual(cutTsv('a\t"b\n""c"""\r\nd\te'), [
      ['a', 'b\n"c"'],
      ['d', 'e'],
    ]);
  });

  test('the table of Excel’s HTML is preferred to its text', () => {
    const {table} = readPaste(EXCEL, 'x\ty');
    assert.deepEqual(table!.headers, readHtmlTable(EXCEL).tables[0]!.headers);
  });

  test('a workbook gives its table with the places that Excel shows', async () => {
    const {table} = await readFile('2026年.xlsx', WORKBOOK);
    assert.deepEqual(table!.headers, ['小区', '人']);
    assert.deepEqual(safeFixes(table!), [{row: 2, at: 1, text: '120'}]);
  });

  test('of several tables the largest is worked on, and the others may be chosen', () => {
    const sheet = (name: string, rows: number) =>
      `<table><caption>${name}</caption><tr><th>小区</th><th>人</th></tr>${`<tr><td>东</td><td>1</td></tr>`.repeat(rows)}</table>`;
    const work = readPaste(sheet('甲', 1) + sheet('乙', 3) + sheet('丙', 2), '');
    assert.equal(work.about.title, '乙');
    assert.deepEqual(
      viewOf(work)!.tables.map(({name, chosen}) => `${name}${chosen ? '*' : ''}`),
      ['甲', '乙*', '丙'],
    );
    assert.equal(work.tables!.all[2]!.about.title, '丙');
    assert.deepEqual(viewOf(readPaste('', EXAMPLE))!.tables, []);
  });

  test('a file that is no table gives a problem and no table', async () => {
    const {table, told} = await readFile('x.xlsx', new Uint8Array([1, 2, 3]));
    assert.equal(table, null);
    assert.equal(told[0]!.code, 'not-a-workbook');
  });
});

describe('what is checked', () => {
  test('full-width digits and spaces are tidied, words and doubts are left', () => {
    assert.equal(tidyNumber('１２０'), '120');
    assert.equal(tidyNumber('1 408 人次'), '1408人次');
    assert.deepEqual(
      safeFixes(tableOf('小区\t人\n东\t１２０\n西\t12 3\n南\t１号楼\n北\t80余')).map(({row, text}) => [row, text]),
      [[2, '120']],
    );
  });

  test('a unit that every exact number repeats can move to the heading; 余 stays with its number', () => {
    const table = tableOf('小区\t户数\n东\t120户\n西\t96户');
    const [move] = unitMoves(table);
    const moved = moveUnit(table, move!);
    assert.deepEqual(moved.headers, ['小区', '户数（户）']);
    assert.equal(chartTable(moved).unit, '户');
    assert.deepEqual(unitMoves(tableOf('小区\t户数\n东\t120余户\n西\t96户')), []);
  });

  test('a phone number or an identity number stops the way, wherever it stands; its value is in no message', () => {
    const table = tableOf('姓名\t电话\n张三\t13912345678');
    const problems = privacyProblems(table);
    assert.ok(isBlocked(problems));
    assert.ok(problems.some(({place}) => place?.row === 2 && place.column === 'B'));
    assert.doesNotMatch(JSON.stringify(problems), /13912345678|张三/);
    assert.ok(!isBlocked(privacyProblems(editCells(table, [{row: 2, at: 1, text: ''}]))));
  });

  test('a cell that is no number is told with its place as Excel shows it', () => {
    const work = readPaste('', '小区\t人\n东\t120\n西\t很多\n南\t5');
    const found = problemsFor(work, null).filter(({severity}) => severity === 'error');
    assert.deepEqual(
      found.map(({place}) => `${place?.column}${place?.row}`),
      ['B3'],
    );
  });

  test('a table of wishes without numbers for its rows is no fault: the wall numbers them', () => {
    const work = readPaste('', '心愿\t状态\t征集日期\n修路灯\t征集\t2026-01-05');
    const kind = KINDS.find(({element}) => element === 'wish-wall')!;
    assert.deepEqual(
      problemsFor(work, kind).filter(({severity}) => severity === 'error'),
      [],
    );
  });

  test('undo goes back one change, and no further than the beginning', () => {
    const work = readPaste('', EXAMPLE);
    const history = push({now: EMPTY_WORK, past: []}, work);
    assert.equal(undo(history).now, EMPTY_WORK);
    assert.equal(undo(undo(history)).now, EMPTY_WORK);
  });
});

describe('what is offered', () => {
  const namesOf = (text: string, unit = '') =>
    recommend(tableOf(text), unit).map(({kind}) => kind.kind ?? kind.element);

  test('the shape of the data decides, each with a reason', () => {
    assert.deepEqual(namesOf('小区\t人\n东\t1\n西\t2'), ['column', 'bar', 'tile']);
    assert.equal(namesOf('年份\t人\n2023\t1\n2024\t2\n2025\t3')[0], 'line');
    assert.equal(namesOf('项目\t占比\n甲\t40%\n乙\t60%')[0], 'share');
    assert.deepEqual(namesOf('项目\t改革前\t改革后\n甲\t4\t5\n乙\t6\t7')[0], 'slope');
    assert.deepEqual(namesOf('项目\t数\n甲\t4人\n乙\t6件'), ['tile']);
    assert.equal(namesOf('心愿\t状态\t征集日期\n修路灯\t征集\t2026-01-05')[0], 'wishes');
    assert.equal(namesOf('网格\t社区\t户数\n一\t东\t300户\n二\t东\t280户')[0], 'grids');
    assert.deepEqual(namesOf('名称\t类别\t开放时间\n一号驿站\t暖新驿站\t全天'), ['places']);
    assert.deepEqual(namesOf('甲\t乙\n丙\t丁'), []);
    assert.deepEqual(namesOf(EXAMPLE), ['bar', 'tile']);
    assert.ok(recommend(tableOf(EXAMPLE), '').every(({reason}) => reason.length > 5));
  });

  test('the sentence for those who do not see the picture is that of the chart', () => {
    const {alt} = viewOf(readPaste('', EXAMPLE))!;
    assert.match(alt, /^示例小区志愿者人数（样例）：共4项，.*最高的是东区（１２０人）/);
    assert.match(alt, /未填报/);
    const grids = viewOf(readPaste('', '各网格户数\n网格\t社区\t户数\n一\t东\t300户\n二\t东\t280户'))!;
    assert.equal(grids.alt, '各网格户数：共2个网格。');
  });

  test('the code of the lowest rung, CSV and JSON carry the wording as it was written', () => {
    const {table, about} = readPaste('', EXAMPLE);
    const kind = recommend(table!, '')[0]!.kind;
    const code = codeOf('E', table!, about, kind, {version: '0.1.0'});
    assert.match(code, /<p>【条形图】示例小区志愿者人数（样例）<\/p>/);
    assert.match(code, /<td>80余<\/td>/);
    assert.match(csvText(table!), /^\ufeff小区,志愿者（人）\r\n/);
    assert.equal(JSON.parse(jsonText(table!, about, kind)).source, '示例街道办事处');
  });

  test('the proof sheet names each number with its cell, adds only what may be added, and changes its checksum with a digit', () => {
    const table = tableOf('小区\t户\t占比\n东\t120\t40%\n西\t80余\t60%');
    const proof = proofOf(table);
    assert.deepEqual(
      proof.lines.map(({cell, text}) => `${cell} ${text}`),
      ['B2 120', 'C2 40%', 'B3 80余', 'C3 60%'],
    );
    assert.deepEqual(
      proof.totals.map(({total}) => total),
      ['200以上', null],
    );
    const gaps = proofOf(tableOf('小区\t户\t人\n东\t120\t很多\n西\t—\t5\n南\t近30\t6')).totals;
    assert.deepEqual(
      gaps.map(({count, empty, unreadable, total}) => [count, empty, unreadable, total]),
      [
        [2, 1, 0, '约150'],
        [2, 0, 1, null],
      ],
    );
    assert.notEqual(proofOf(editCells(table, [{row: 2, at: 1, text: '121'}])).checksum, proof.checksum);
    assert.equal(checksum('123456789'), 'CBF43926');
  });
});

describe('what a CMS gave back', () => {
  const {table, about} = readPaste('', EXAMPLE);
  const kind = recommend(table!, '')[0]!.kind;
  const code = (rung: 'A' | 'B' | 'C' | 'D' | 'E') => codeOf(rung, table!, about, kind, {version: '0.1.0'});

  test('each rung is known again', () => {
    assert.deepEqual(survived(code('A')).rungs, ['A', 'B']);
    assert.deepEqual(survived(code('B')).rungs, ['B']);
    assert.deepEqual(survived(code('C')).rungs, ['C']);
    assert.deepEqual(survived(code('D')).rungs, ['D']);
    assert.deepEqual(survived(code('E')).rungs, ['E']);
  });

  test('tags printed as text, a marker without its table, and a bare table are told apart', () => {
    assert.ok(survived('<p>&lt;linli-indicator-chart kind="bar"&gt;</p><table><tr><td>1</td></tr></table>').printed);
    assert.ok(survived('<p>【柱状图】人数</p><p>正文</p><table><tr><td>1</td></tr></table>').lonely);
    assert.deepEqual(survived('<table><tr><td>1</td></tr></table>'), {
      rungs: [],
      tables: 1,
      printed: false,
      lonely: false,
    });
  });
});

describe('in a browser', () => {
  let site: Stage;
  before(async () => {
    site = await stage({port: 5720});
  });
  after(() => site.close());

  interface Opened {
    readonly page: Page;
    readonly said: string[];
    readonly asked: string[];
  }

  async function opened(): Promise<Opened> {
    const page = await site.open('/404.html');
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(new URL('builder/', site.url).href, {waitUntil: 'load'});
    await page.getByLabel('粘贴表格').waitFor();
    // What comes later is fetched as soon as the page stands; from then on nothing is asked for.
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => asked.push(request.url()));
    return {page, said, asked};
  }

  /** Puts text and HTML on the clipboard as Excel does, by a copy event of a page on plain http. */
  async function onClipboard(page: Page, text: string, html: string): Promise<void> {
    await page.evaluate(
      ([plain, rich]) => {
        const answer = (event: ClipboardEvent) => {
          event.clipboardData!.setData('text/plain', plain!);
          event.clipboardData!.setData('text/html', rich!);
          event.preventDefault();
        };
        document.addEventListener('copy', answer, {once: true});
        document.execCommand('copy');
      },
      [text, html],
    );
  }

  test('from a range of Excel to the copied article in ten actions or fewer, asking nothing of any server', async () => {
    const {page, said, asked} = await opened();
    const rows = EXAMPLE.split('\n').map((line) => line.split('\t'));
    const html = `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    await onClipboard(page, EXAMPLE, html);
    let actions = 0;
    const act = async (done: Promise<unknown>) => {
      await done;
      actions += 1;
    };
    await act(page.getByLabel('粘贴表格').click());
    await act(page.keyboard.press('Control+V'));
    await act(page.getByRole('button', {name: /全角数字和空格/}).click());
    await act(page.getByRole('radio', {name: /条形图/}).check());
    await act(page.getByLabel('来源', {exact: true}).fill('某某街道办事处'));
    await act(page.getByRole('button', {name: '复制到编辑器'}).click());
    await page.getByRole('status').filter({hasText: '已复制段落和表格。'}).waitFor();
    assert.ok(actions <= 10, String(actions));

    await page.getByLabel('粘贴编辑器还给你的内容').click();
    await page.keyboard.press('Control+V');
    await page.getByText('留住了：普通段落和表格').waitFor();
    assert.deepEqual(said, []);
    assert.deepEqual(asked, []);
    await page.context().close();
  });

  /** Tables as offices keep them, without numbers for the rows; and a word that its picture must show. */
  const RECORDS: Readonly<Record<string, readonly [text: string, word: string]>> = {
    'grid-map': ['网格\t社区\t户数\n第1网格\t甲社区\t300户\n第2网格\t甲社区\t280户', '甲社区'],
    'wish-wall': ['心愿\t状态\t征集日期\n想修路灯\t办理\t2024.3.1\n想要图书角\t已实现\t2024年5月', '想修路灯'],
    'convention-board': ['条文\n楼道不堆杂物。\n夜里轻声。', '不堆杂物'],
    'brand-diagram': ['名称\t含义\n微网格\t走到家门口\n微心愿\t解小难题', '微心愿'],
  };

  test('each element is drawn in its preview from a plain table, asking for nothing but parts of this page', async () => {
    const {page, said, asked} = await opened();
    for (const [element, [text, word]] of Object.entries(RECORDS)) {
      await page.getByLabel('粘贴表格').fill(text);
      await page.keyboard.press('Tab');
      await page.locator(`.kind linli-${element}`).first().locator('figure').getByText(word).first().waitFor();
      await page.getByRole('button', {name: '换一张表'}).click();
    }
    assert.ok(
      asked.every((address) => address.startsWith(`${site.url}_astro/`)),
      asked.join(),
    );
    assert.deepEqual(said, []);
    await page.context().close();
  });

  test('personal data keep the later steps shut until they are gone, by keyboard alone', async () => {
    const {page} = await opened();
    await onClipboard(page, '联系\t人数\n13912345678\t5\n乙\t6', '');
    const way = page.getByRole('navigation', {name: '六步'});
    const open = () => way.getByRole('link').allInnerTexts();
    assert.deepEqual(
      (await open()).map((text) => text.replace(/\s/g, '')),
      ['1粘贴', '6试装'],
    );
    await page.getByLabel('粘贴表格').focus();
    await page.keyboard.press('Control+V');
    await page.getByText('不能公布的个人信息').waitFor();
    assert.equal(await page.getByRole('heading', {name: '取用'}).count(), 0);
    assert.equal((await open()).length, 3);
    assert.match((await way.getByRole('listitem').nth(4).textContent())!, /取用（还没有打开）/);
    await page.getByRole('button', {name: '清空 A2'}).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {name: '取用'}).waitFor();
    assert.equal((await open()).length, 6);
    await page.getByRole('button', {name: '撤销'}).focus();
    await page.keyboard.press('Enter');
    await page.getByText('不能公布的个人信息').waitFor();
    await page.context().close();
  });

  test('a chosen file is read in the page, its name the title until one is told', async () => {
    const {page, asked} = await opened();
    await page.setInputFiles('input[type=file]', {
      name: '人数.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('\ufeff小区,人\r\n东,1\r\n西,2\r\n'),
    });
    await page.getByRole('heading', {name: '取用'}).waitFor();
    assert.deepEqual(asked, []);
    assert.equal(await page.getByLabel('标题', {exact: true}).inputValue(), '人数');
    await page.context().close();
  });

  test('a workbook is read in the page', async () => {
    const {page, said, asked} = await opened();
    await page.setInputFiles('input[type=file]', {
      name: '2026年.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(WORKBOOK),
    });
    await page.getByRole('heading', {name: '取用'}).waitFor();
    assert.deepEqual(asked, []);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  test('another table of the same paste is chosen by name, and undo brings the first one back', async () => {
    const {page} = await opened();
    const sheet = (name: string, cell: string) =>
      `<table><caption>${name}</caption><tr><th>小区</th><th>人</th></tr><tr><td>${cell}</td><td>1</td></tr><tr><td>南</td><td>2</td></tr></table>`;
    await onClipboard(page, '', sheet('甲表', '东') + sheet('乙表', '西'));
    await page.getByLabel('粘贴表格').focus();
    await page.keyboard.press('Control+V');
    const title = page.getByLabel('标题', {exact: true});
    await page.getByLabel(/一共读到 2 张表/).selectOption({label: '第2张：乙表'});
    await page.getByRole('status').filter({hasText: '读到 2 行、2 列。'}).waitFor();
    assert.equal(await title.inputValue(), '乙表');
    assert.match(await page.getByRole('region', {name: '表格，行列号同 Excel'}).innerText(), /西/);
    await page.getByRole('button', {name: '撤销', exact: true}).first().click();
    assert.equal(await title.inputValue(), '甲表');
    await page.context().close();
  });

  test('remembers nothing unless asked, then only in this browser, and forgets on demand', async () => {
    const {page} = await opened();
    await page.getByRole('button', {name: '用示例试一试'}).click();
    const kept = () => page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
    assert.deepEqual(await kept(), [0, 0, 0]);
    await page.getByRole('checkbox').check();
    assert.deepEqual(await kept(), [1, 0, 0]);
    await page.getByRole('checkbox').uncheck();
    assert.deepEqual(await kept(), [0, 0, 0]);
    await page.context().close();
  });

  test('downloads the picture as SVG and PNG, its title and source inside, and gives it with its sentence', async () => {
    const {page, said, asked} = await opened();
    await page.getByRole('button', {name: '用示例试一试'}).click();
    const saved = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name}).click()]);
      return {name: file.suggestedFilename(), bytes: readFileSync(await file.path())};
    };
    const svg = await saved('下载 SVG');
    assert.equal(svg.name, '示例小区志愿者人数（样例）.svg');
    assert.match(
      svg.bytes.toString('utf8'),
      /<title>示例小区志愿者人数（样例）<.*80余.*数据来源：示例街道办事处，截至/,
    );
    const png = await saved('下载 PNG');
    assert.equal(png.name, '示例小区志愿者人数（样例）.png');
    assert.equal(png.bytes.readUInt32BE(16), 1600);
    await page.getByRole('button', {name: '复制图片和表格的代码'}).click();
    await page.getByRole('status').filter({hasText: '已复制图片和表格的代码。'}).waitFor();
    assert.deepEqual(said, []);
    assert.ok(
      asked.every((address) => /^(blob|data):/.test(address)),
      asked.join(),
    );
    await page.context().close();
  });

  test('borders traced on a picture by keyboard go into the table, and undo takes them out', async () => {
    const {page, said} = await opened();
    await page
      .getByLabel('粘贴表格')
      .fill('编号\t网格\t社区\t户数\n1\t第1网格\t甲社区\t300户\n2\t第2网格\t甲社区\t280户');
    await page.keyboard.press('Tab');
    await page.locator('summary').filter({hasText: '描图'}).click();
    await page.locator('.trace-place input').setInputFiles({name: '墙.png', mimeType: 'image/png', buffer: PICTURE});
    await page.getByLabel('描边界的图片').focus();
    for (const key of [
      'Enter',
      ...Array(20).fill('ArrowRight'),
      'Enter',
      ...Array(20).fill('ArrowDown'),
      'Enter',
      'c',
    ]) {
      await page.keyboard.press(key as string);
    }
    await page.getByRole('button', {name: '填入表格的“图形”一列'}).click();
    await page.getByRole('status').filter({hasText: '已填入“图形”一列'}).waitFor();
    assert.match(
      await page.getByRole('region', {name: '表格，行列号同 Excel'}).innerText(),
      /图形[^]*50,50 70,50 70,70/,
    );
    // The preview draws what was traced.
    await page.locator('.kind linli-grid-map').getByRole('button', {name: '放大'}).waitFor();
    await page.getByRole('button', {name: '撤销', exact: true}).first().click();
    assert.doesNotMatch(await page.getByRole('region', {name: '表格，行列号同 Excel'}).innerText(), /图形/);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  test('prints the proof sheet alone', async () => {
    const {page} = await opened();
    await page.getByRole('button', {name: '用示例试一试'}).click();
    await page.emulateMedia({media: 'print'});
    assert.ok(await page.getByRole('heading', {name: '校对单'}).isVisible());
    const sheet = await page.locator('.proof').innerText();
    for (const words of [
      'B3',
      '１２０',
      '80余',
      '未填报',
      '合计',
      '校验码',
      '初审',
      '三校',
      '4 行，2 列，4 个数',
      '条形图',
    ]) {
      assert.ok(sheet.includes(words), `${words} in ${sheet}`);
    }
    assert.ok(!(await page.getByRole('button', {name: '复制到编辑器'}).isVisible()));
    await page.context().close();
  });

  /** What the page looks like at each step of the way: how to get there, and what shows that it is there. */
  const STEPS: Readonly<Record<string, readonly [(page: Page) => Promise<unknown>, string]>> = {
    'nothing pasted': [async () => undefined, '粘贴'],
    'personal data found': [(page) => page.getByLabel('粘贴表格').fill('联系\t人数\n13912345678\t5\n乙\t6'), '检查'],
    'something to mend': [(page) => page.getByLabel('粘贴表格').fill('小区\t人\n东\t120\n西\t很多\n南\t5'), '检查'],
    'wishes read': [
      (page) => page.getByLabel('粘贴表格').fill('心愿\t状态\t征集日期\n修路灯\t征集\t2026-01-05'),
      '取用',
    ],
    'a picture to trace': [
      async (page) => {
        await page
          .getByLabel('粘贴表格')
          .fill('编号\t网格\t社区\t户数\n1\t第1网格\t甲社区\t300户\n2\t第2网格\t甲社区\t280户');
        await page.keyboard.press('Tab');
        await page.locator('summary').filter({hasText: '描图'}).click();
        await page
          .locator('.trace-place input')
          .setInputFiles({name: '墙.png', mimeType: 'image/png', buffer: PICTURE});
        await page.getByLabel('描边界的图片').waitFor();
      },
      '取用',
    ],
    'everything open': [(page) => page.getByRole('button', {name: '用示例试一试'}).click(), '取用'],
    judged: [(page) => page.getByLabel('粘贴编辑器还给你的内容').fill('<p>正文</p>'), '试装'],
  };

  test('no step has an axe violation or more than one h1, and each fits 360 px', async () => {
    const page = await site.open('/builder/', {bypassCSP: true, viewport: {width: 360, height: 740}});
    await page.getByLabel('粘贴表格').waitFor();
    await page.evaluate(AXE);
    for (const [name, [go, heading]] of Object.entries(STEPS)) {
      await go(page);
      await page.keyboard.press('Tab');
      await page.getByRole('heading', {name: heading, exact: true}).waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, name);
      assert.equal(await page.getByRole('heading', {level: 1}).count(), 1, name);
      const found = await page.evaluate(async () => {
        type Axe = {run(options: object): Promise<{violations: {id: string; nodes: {target: unknown}[]}[]}>};
        const {violations} = await (globalThis as unknown as {axe: Axe}).axe.run({resultTypes: ['violations']});
        return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => String(target)).join(', ')}`);
      });
      assert.deepEqual(found, [], name);
      const again = page.getByRole('button', {name: '换一张表'});
      if (await again.isEnabled()) await again.click();
    }
    await page.context().close();
  });

  test('the whole way can be gone by keyboard, and each step says what happened', async () => {
    const {page} = await opened();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    /** Tabs to what has this name, as a person without a mouse does. */
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()) === name) return;
      }
      assert.fail(`${name} is not reached by Tab`);
    };
    await page.getByLabel('粘贴表格').focus();
    await tabTo('用示例试一试');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({hasText: '读到 4 行、2 列。'}).waitFor();
    assert.equal(await focused(), '检查');
    await tabTo('复制到编辑器');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({hasText: '已复制段落和表格。'}).waitFor();
    await tabTo('下载 SVG');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({hasText: '已存成 SVG 图片。'}).waitFor();
    await page.context().close();
  });
});
