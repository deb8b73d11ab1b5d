import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {main} from '../packages/cli/src/main.ts';
import {ROOT, type Stage, stage} from './lib/site.ts';

const COUNT = 1300;

/** Invented wishes; one of them, far down, wishes for a chess table. */
const TABLE = [
  '编号,心愿,类别,状态,征集日期,示例',
  ...Array.from({length: COUNT}, (_, at) => {
    const text = at === 40 ? '想添一张棋桌' : `第${at}件想换一盏灯`;
    const day = new Date(Date.UTC(2022, 0, 1 + at)).toISOString().slice(0, 10);
    return `W${at},${text},${at % 2 ? '环境设施' : '助老服务'},${at % 3 ? '征集' : '办理'},${day},是`;
  }),
].join('\n');

const PAGE = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>心愿墙</title>
<linli-wish-wall label="心愿墙" src="wall/wishes.json"></linli-wish-wall>
<script type="module" src="linli/wish-wall.js"></script></html>`;

describe('a wall of files that linli convert wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-wall-'));
  const asked: string[] = [];
  let theatre: Stage;
  let page: Page;
  const cards = () => page.locator('linli-wish-wall .card').evaluateAll((all) => all.map((card) => card.textContent));
  const shown = (text: string) => page.locator('linli-wish-wall').getByText(text).first().waitFor();

  before(async () => {
    writeFileSync(join(folder, 'wishes.csv'), TABLE);
    const io = {env: {}, cwd: folder, isTTY: false, input: async () => null, now: () => 0};
    const silent = {out: () => undefined, err: () => undefined};
    assert.equal(await main(['convert', 'wishes.csv', 'wall', '--wall'], {...io, ...silent}), 0);
    cpSync(join(ROOT, 'packages/loader/dist/elements'), join(folder, 'linli'), {recursive: true});
    writeFileSync(join(folder, 'index.html'), PAGE);
    theatre = await stage({folder, port: 5380});
    page = await (await theatre.browser.newContext()).newPage();
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${theatre.url}index.html`);
    await page.locator('linli-wish-wall .card').first().waitFor();
  });
  after(() => theatre.close());

  const files = () => asked.filter((path) => path.startsWith('/wall/')).map((path) => path.slice(6));

  test('writes 500 wishes a file, one search file and a manifest', () => {
    const written = readdirSync(join(folder, 'wall')).sort();
    assert.equal(written.filter((name) => /^wishes-\d{4}\.json$/.test(name)).length, 3, written.join());
    assert.ok(written.includes('wishes.json'));
    assert.equal(written.length, 5, written.join());
  });

  test('draws one page of the newest from one file of three, and no search file', async () => {
    assert.equal((await cards()).length, 24);
    await shown(`共${Math.ceil(COUNT / 24)}页`);
    assert.deepEqual(files(), ['wishes.json', 'wishes-0001.json']);
  });

  test('fetches the search file with the first search, finds by words and by initials in pinyin', async () => {
    const field = page.locator('linli-wish-wall input[type=search]');
    await field.fill('棋桌');
    await shown('显示1件心愿');
    await shown('想添一张棋桌');
    assert.equal(files().filter((name) => name.includes('search')).length, 1);
    await field.fill('qz');
    await shown('显示1件心愿');
    await shown('想添一张棋桌');
    await field.fill('');
    await shown(`显示${COUNT}件心愿`);
    assert.equal(files().filter((name) => name.includes('search')).length, 1);
  });

  test('turns to the last page, whose file comes only then', async () => {
    const before = files().length;
    for (let turn = 0; turn < 25; turn += 1) await page.locator('linli-wish-wall [data-page]').last().click();
    await shown(`第26页`);
    assert.ok(files().length >= before);
    assert.equal((await cards()).length, 24);
    assert.ok(new Set(files()).size === files().length, 'no file is asked for twice');
  });

  test('counts and filters all of them without their files', async () => {
    await page.locator('linli-wish-wall select[name=category]').selectOption('助老服务');
    await shown(`显示${COUNT / 2}件心愿`);
  });
});
