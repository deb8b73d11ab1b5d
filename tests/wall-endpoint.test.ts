import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, writeFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';

import {wishServer} from '../examples/wish-endpoint/server.ts';
import {openStore} from '../examples/wish-endpoint/store.ts';
import {serve} from '../scripts/serve.ts';
import {launch, ROOT} from './lib/site.ts';

const PAGE = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>心愿墙</title>
<linli-wish-wall label="微心愿墙" endpoint="/api/wall"></linli-wish-wall>
<script type="module">import './linli/wish-wall.js';
document.querySelector('linli-wish-wall').data = [{编号: 'W1', 心愿: '想换一盏灯', 状态: '公示', 示例: '是'}];
</script></html>`;

const MODERATOR = 'a-secret-for-tests-only';

/** The page and, behind its own address as a proxy would put it, the reference server; `broken` answers in its stead. */
async function town() {
  const folder = mkdtempSync(join(tmpdir(), 'linli-wall-endpoint-'));
  cpSync(join(ROOT, 'packages/loader/dist/elements'), join(folder, 'linli'), {recursive: true});
  writeFileSync(join(folder, 'index.html'), PAGE);
  const pages = await serve(folder, {host: '127.0.0.1', port: 5389});
  const store = openStore(join(folder, 'wishes.sqlite'));
  const api = wishServer({store, moderator: MODERATOR});
  const state: {broken: ((request: IncomingMessage, response: ServerResponse) => void) | null} = {broken: null};
  const front: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith('/api/wall')) return void pages.server.emit('request', request, response);
    if (state.broken) return state.broken(request, response);
    request.url = path.slice('/api/wall'.length);
    api.emit('request', request, response);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const {port} = front.address() as {port: number};
  const close = (): void => {
    for (const server of [front, pages.server]) {
      server.closeAllConnections();
      server.close();
    }
    store.close();
  };
  return {url: `http://127.0.0.1:${port}/`, store, state, close};
}

describe('taking part, from the form to the file of the reference server', () => {
  let place: Awaited<ReturnType<typeof town>>;
  let browser: Awaited<ReturnType<typeof launch>>;
  let context: BrowserContext;

  before(async () => {
    place = await town();
    browser = await launch();
    context = await browser.newContext();
  });
  after(async () => {
    await browser.close();
    place.close();
  });

  const pending = (kind: 'wishes' | 'claims') => place.store.list(kind, 'pending').map(({body}) => body);
  const said = (page: Page, words: string) => page.locator('.panel').getByText(words).first().waitFor();

  async function open(): Promise<Page> {
    const page = await context.newPage();
    await page.goto(place.url);
    await page.locator('details.tools > summary').click();
    await page.locator('.panel form').waitFor();
    return page;
  }

  test('a wish pressed twice is one, is not published before review, and its contact never', async () => {
    const page = await open();
    await page.locator('[name=text]').fill('想添一条长椅');
    await page.locator('[name=contact]').fill('000-0000000');
    await page.locator('.panel [type=submit]').dblclick();
    await said(page, '已提交，审核后公布');
    assert.deepEqual(pending('wishes'), [{text: '想添一条长椅', contact: '000-0000000'}]);
    const list = () => fetch(`${place.url}api/wall/wishes`).then((response) => response.json());
    assert.deepEqual(await list(), []);
    place.store.decide(place.store.list('wishes', 'pending')[0]!.id, 'published');
    assert.deepEqual(
      ((await list()) as {text: string}[]).map(({text, ...rest}) => [text, Object.keys(rest)]),
      [['想添一条长椅', ['id']]],
    );
    await page.close();
  });

  test('a server that fails, and a page that is closed while it sends, lose nothing and send nothing by themselves', async () => {
    place.state.broken = (_, response) => void response.writeHead(500).end();
    const first = await open();
    await first.locator('[name=text]').fill('想要一张棋桌');
    await first.locator('.panel [type=submit]').click();
    await said(first, '待提交 1');
    // The answer never comes: the page is gone before.
    const heard = new Promise<void>((resolve) => (place.state.broken = () => resolve()));
    await first.locator('[name=text]').fill('想修一修楼道的灯');
    await first.locator('.panel [type=submit]').click();
    await heard;
    await first.close({runBeforeUnload: false});
    place.state.broken = null;
    const second = await open();
    await said(second, '待提交 2');
    await said(second, '想要一张棋桌');
    assert.deepEqual(pending('wishes'), []);
    await second.locator('.queue button').first().click();
    await said(second, '已提交，审核后公布');
    await second.locator('.queue').waitFor({state: 'detached'});
    assert.deepEqual(
      pending('wishes')
        .map(({text}) => text)
        .sort(),
      ['想修一修楼道的灯', '想要一张棋桌'],
    );
    await second.close();
  });

  test('a wish whose answer was lost on the way is not taken twice', async () => {
    const taken = pending('wishes').length;
    const page = await open();
    await page.route('**/api/wall/wishes', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.locator('[name=text]').fill('想有人教用手机挂号');
    await page.locator('.panel [type=submit]').click();
    await said(page, '待提交 1');
    await page.unroute('**/api/wall/wishes');
    await page.locator('.queue button').first().click();
    await page.locator('.queue').waitFor({state: 'detached'});
    assert.equal(pending('wishes').length, taken + 1);
    await page.close();
  });

  test('what waits is thrown away one by one, and only by the reader', async () => {
    const taken = pending('wishes').length;
    place.state.broken = (_, response) =>
      void response.writeHead(200, {'content-type': 'text/html'}).end('<h1>登录</h1>');
    const page = await open();
    for (const [at, text] of ['想学手机拍照', '想学手机缴费'].entries()) {
      await page.locator('[name=text]').fill(text);
      await page.locator('.panel [type=submit]').click();
      await said(page, `待提交 ${at + 1}`);
    }
    const first = page.locator('.queue li', {hasText: '想学手机拍照'});
    await first.locator('button').click();
    await first.waitFor({state: 'detached'});
    place.state.broken = null;
    await page.locator('.queue button').first().click();
    await page.locator('.queue').waitFor({state: 'detached'});
    assert.deepEqual(
      pending('wishes')
        .slice(taken)
        .map(({text}) => text),
      ['想学手机缴费'],
    );
    await page.close();
  });

  test('a wish is taken on by keyboard, with the part and the day', async () => {
    const page = await open();
    await page.locator('[data-claim=W1]').focus();
    await page.keyboard.press('Enter');
    await said(page, '认领：想换一盏灯');
    await page.locator('[name=claimant]').fill('物业服务站');
    await page.locator('[name=share]').fill('2');
    await page.locator('[name=due]').fill('2026-12-31');
    await page.locator('[name=due]').press('Enter');
    await said(page, '已提交，审核后公布');
    assert.deepEqual(pending('claims'), [{wish: 'W1', claimant: '物业服务站', share: 2, due: '2026-12-31'}]);
    await page.close();
  });
});
