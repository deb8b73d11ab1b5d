import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {readCsvText} from '@linli/model/read/csv';
import {readJson} from '@linli/model/read/json';

import {COMMUNITIES, DIST, html, pages, type Stage, stage, widgetPages} from './lib/site.ts';

const FRAME = '/embed/kaili/meetings/';

let site: Stage;
let host: Server;
let hostUrl: string;
/** What the page around the frame holds, by path. */
const held = new Map<string, string>();

before(async () => {
  site = await stage({port: 5700});
  host = createServer(({url}, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>host</title>${held.get(url ?? '/') ?? ''}`);
  });
  await new Promise<void>((done) => host.listen(5790, '127.0.0.1', done));
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
after(async () => {
  await site.close();
  host.closeAllConnections();
  host.close();
});

async function hosting(path: string, body: string, javaScriptEnabled = true): Promise<Page> {
  held.set(path, body);
  const context = await site.browser.newContext({viewport: {width: 900, height: 800}, javaScriptEnabled});
  const page = await context.newPage();
  await page.goto(`${hostUrl}${path}`, {waitUntil: 'load'});
  return page;
}

const frameCode = () => {
  const code = /<iframe[\s\S]*?<\/iframe>/.exec(
    html('/kaili/meetings/').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
  )![0];
  return code.replaceAll('="/', `="${site.url}`);
};

const heightOf = (page: Page) => page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height);

describe('a widget in a frame on another site', () => {
  test('works without the script of the page around it: it keeps its ratio and shows the widget', async () => {
    const page = await hosting('/plain', frameCode());
    const frame = page.frameLocator('iframe');
    await frame.getByRole('group').first().waitFor();
    assert.ok(Math.abs((await heightOf(page)) - 420) < 60);
    assert.equal(await page.locator('iframe').getAttribute('title'), '项目推动会议（次）');
    await page.context().close();
  });

  test('grows with what it holds once the one line of script is there', async () => {
    const page = await hosting('/grown', `${frameCode()}<script src="${site.url}embed/frame.js"></script>`);
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    const [inside] = page.frames().slice(1);
    await page.waitForFunction(
      (wanted) => Math.abs(document.querySelector('iframe')!.getBoundingClientRect().height - wanted) < 2,
      await inside!.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
    );
    await page.context().close();
  });

  test('is not believed for another window, another origin, or a height beyond 0 to 20000', async () => {
    const page = await hosting('/guarded', `${frameCode()}<script src="${site.url}embed/frame.js"></script>`);
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    const known = await heightOf(page);
    const said = async (message: unknown, from: 'frame' | 'page', origin: string) => {
      await page.evaluate(
        ([data, who, where]) => {
          const {contentWindow: source} = document.querySelector('iframe')!;
          const event = {data, origin: where as string, source: who === 'frame' ? source : window};
          dispatchEvent(new MessageEvent('message', event));
        },
        [message, from, origin],
      );
      return heightOf(page);
    };
    const own = new URL(site.url).origin;
    assert.equal(await said({type: 'linli-height', height: 900}, 'page', own), known);
    assert.equal(await said({type: 'linli-height', height: 900}, 'frame', 'https://elsewhere.example'), known);
    for (const height of [20_001, -1, Number.NaN, '900', null]) {
      assert.equal(await said({type: 'linli-height', height}, 'frame', own), known, String(height));
    }
    assert.equal(await said({type: 'linli-height', height: 900}, 'frame', own), 900);
    await page.context().close();
  });

  test('holds its table and no head or foot of the site when scripts are off', async () => {
    const page = await site.open(FRAME, {javaScriptEnabled: false});
    assert.ok((await page.locator('table').count()) > 0);
    assert.equal(await page.locator('.masthead, .footer').count(), 0);
    await page.context().close();
  });
});

describe('the files of every widget', () => {
  const widgets = widgetPages().filter((path) => !path.startsWith('/embed/'));
  const read = (path: string) => readFileSync(join(DIST, path), 'utf8');

  test('there is a page, a frame, JSON, CSV and oEmbed for each', () => {
    assert.ok(widgets.length > 30);
    for (const path of widgets) {
      const stem = path.slice(0, -1);
      assert.ok(pages().includes(`/embed${path}`), path);
      assert.equal(JSON.parse(read(`/oembed${stem}.json`)).version, '1.0', path);
      assert.ok(html(path).includes(`type="application/json+oembed" href="/oembed${stem}.json"`), path);
    }
  });

  test('JSON and CSV hold the same rows, and read back without an error', () => {
    for (const path of widgets) {
      const stem = path.slice(0, -1);
      const text = read(`${stem}.json`);
      const csv = read(`${stem}.csv`);
      assert.equal(csv.charCodeAt(0), 0xfeff, path);
      const {rows, title, $schema} = JSON.parse(text) as Record<string, string>;
      assert.match($schema!, /^urn:linli:table:[a-z]+:1$/, path);
      assert.ok(title, path);
      assert.equal(readCsvText(csv).tables[0]!.rows.length, rows!.length, path);
      const errors = readJson(text).problems.filter(({severity}) => severity === 'error');
      assert.deepEqual(errors, [], path);
    }
  });

  test('the community page leads to each of them', () => {
    for (const id of COMMUNITIES) {
      const text = html(`/${id}/`);
      for (const path of widgets.filter((one) => one.startsWith(`/${id}/`))) {
        assert.ok(text.includes(`href="${path}"`), path);
      }
    }
  });

  test('the buttons copy the very code that is shown, on plain http', async () => {
    const page = await site.open('/kaili/meetings/');
    const [shown] = await page.locator('.way code').allTextContents();
    await page.locator('.way button').first().click();
    await page.locator('.way [role=status]').first().getByText('已复制').waitFor();
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'pasted';
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.press('Control+V');
    assert.equal(await page.inputValue('#pasted'), shown);
    await page.context().close();
  });
});
