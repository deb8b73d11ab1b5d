import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import type {Browser, Page} from 'playwright-core';

import {type Kit, makeKit} from '../scripts/lib/kit/make-kit.ts';
import {elementNames} from '../scripts/lib/vite-builds.ts';
import {launch, ROOT} from './lib/site.ts';

let kit: Kit;
let folder: string;
let browser: Browser;

before(async () => {
  kit = await makeKit(ROOT);
  folder = mkdtempSync(join(tmpdir(), 'linli-kit-'));
  for (const [path, bytes] of Object.entries(unzipSync(kit.archive))) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), bytes);
  }
  browser = await launch();
});
after(async () => {
  await browser.close();
  rmSync(folder, {recursive: true, force: true});
});

const text = (path: string): string => Buffer.from(kit.files[path]!).toString('utf8');

interface Opened {
  readonly page: Page;
  readonly said: string[];
  /** Everything asked for that is no file of the kit. */
  readonly asked: string[];
}

/** Opens a page of the kit from the disk, without any server. */
async function opened(path: string): Promise<Opened> {
  const page = await (await browser.newContext({viewport: {width: 1000, height: 800}, locale: 'zh-CN'})).newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, `linli-${kit.version}`, path)).href, {waitUntil: 'load'});
  return {page, said, asked};
}

describe('the archive', () => {
  test('has the same bytes when it is made again', async () => {
    const hash = (one: Kit) => createHash('sha384').update(one.archive).digest('hex');
    assert.equal(hash(await makeKit(ROOT)), hash(kit));
  });

  test('lists the right hash of every file but the list itself', () => {
    const lines = text('SHA384SUMS').trimEnd().split('\n');
    assert.equal(lines.length, Object.keys(kit.files).length - 1);
    for (const line of lines) {
      const [hash, path] = line.split('  ');
      assert.equal(createHash('sha384').update(kit.files[path!]!).digest('hex'), hash, path);
    }
  });

  test('tells operators the hash that browsers check', () => {
    for (const file of ['linli.js', 'linli.mjs', 'linli-all.js']) {
      const hash = createHash('sha384').update(kit.files[`linli/${file}`]!).digest('base64');
      assert.ok(text('integrity.txt').includes(`/${kit.version}/${file}" integrity="sha384-${hash}"`), file);
    }
  });

  test('names every bundled package with version, licence and hash, and brings the licences along', () => {
    const {bomFormat, specVersion, components} = JSON.parse(text('sbom.cdx.json')) as {
      bomFormat: string;
      specVersion: string;
      components: {name: string; version: string; licenses?: unknown; hashes?: {content: string}[]}[];
    };
    assert.equal(`${bomFormat} ${specVersion}`, 'CycloneDX 1.6');
    const names = components.map(({name}) => name);
    for (const name of ['lit', 'lit-html', 'htmlparser2', 'papaparse', 'fflate', 'd3-geo'])
      assert.ok(names.includes(name), name);
    assert.ok(!names.includes('astro') && !names.includes('vite'));
    for (const {name, version, licenses, hashes} of components) {
      assert.ok(licenses, `${name} has no licence`);
      assert.match(hashes?.[0]?.content ?? '', /^[0-9a-f]{128}$/, name);
      assert.ok(text('LICENSES.txt').includes(`${name} ${version}: `), name);
    }
  });

  test('carries classic scripts in ASCII, for pages of any encoding, and no module in its own pages', () => {
    for (const path of ['linli/linli-all.js', 'builder/builder.js', 'self-test.js']) {
      assert.ok(!/[^\u0000-\u007f]|^import /m.test(text(path)), path);
      // The loader can fetch what reads linked files; the kit's own pages fetch nothing.
      if (!path.startsWith('linli/')) assert.ok(!/\bimport\(/.test(text(path)), path);
    }
    for (const path of ['index.html', 'self-test.html', 'builder/index.html']) {
      assert.doesNotMatch(text(path), /type="module"|https?:\/\//, path);
    }
  });

  test('has example pages that open as they are, and no sources that ask for a build', () => {
    const names = Object.keys(kit.files).filter((path) => path.startsWith('examples/'));
    assert.ok(names.includes('examples/plain.html') && names.includes('examples/data/grids.csv'));
    assert.deepEqual(
      names.filter((path) => !/^examples\/([^/]+\.(html|css|js)|data\/[^/]+)$/.test(path)),
      [],
    );
  });

  test('shows every element on the page that watches them', () => {
    for (const name of elementNames()) assert.ok(text('self-test.html').includes(`data-element="${name}"`), name);
  });

  test('gives the policy that its own pages are under', () => {
    const policy = text('csp.txt').trim().replace('Content-Security-Policy: ', '');
    assert.doesNotMatch(policy, /unsafe/);
    for (const path of ['index.html', 'statement.html', 'self-test.html', 'builder/index.html']) {
      assert.ok(text(path).includes(`content="${policy}"`), path);
    }
  });
});

describe('opened from a disk', () => {
  test('the self-test proves no request, no violation, no storage, and draws every element', async () => {
    const {page, said, asked} = await opened('self-test.html');
    await page.waitForFunction(() => document.body.dataset.outcome !== undefined, undefined, {timeout: 15_000});
    const rows = await page.locator('#outcomes tr').allInnerTexts();
    assert.equal(await page.evaluate(() => document.body.dataset.outcome), 'passed', rows.join('\n'));
    assert.equal(rows.length, 5);
    assert.deepEqual(said, []);
    assert.deepEqual(asked, []);
    await page.context().close();
  });

  test('the self-test would notice a request, a violation and something stored', async () => {
    const {page} = await opened('self-test.html');
    await page.evaluate(() => {
      void fetch('nothing.json').catch(() => undefined);
      document.body.setAttribute('style', 'color: red');
      localStorage.setItem('x', '1');
    });
    await page.waitForFunction(() => document.body.dataset.outcome !== undefined, undefined, {timeout: 15_000});
    const rows = (await page.locator('#outcomes tr').allInnerTexts()).join('\n');
    for (const name of ['网络请求', '违反内容安全策略', '写入存储', '留在浏览器里的数据']) {
      assert.match(rows, new RegExp(`${name}\\s.*不通过`), rows);
    }
    await page.context().close();
  });

  test('the builder goes all the way from a table to the copied article', async () => {
    const {page, said, asked} = await opened('builder/index.html');
    await page.getByRole('button', {name: '用示例试一试'}).click();
    await page.getByRole('button', {name: '复制到编辑器'}).click();
    await page.getByRole('status').filter({hasText: '已复制段落和表格。'}).waitFor();
    await page.getByLabel('粘贴编辑器还给你的内容').click();
    await page.keyboard.press('Control+V');
    await page.getByText('留住了：普通段落和表格').waitFor();
    assert.deepEqual(said, []);
    assert.deepEqual(asked, []);
    await page.context().close();
  });

  test('the builder draws pictures there too', async () => {
    const {page, said, asked} = await opened('builder/index.html');
    await page.getByRole('button', {name: '用示例试一试'}).click();
    for (const ending of ['SVG', 'PNG']) {
      const button = page.getByRole('button', {name: `下载 ${ending}`});
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
      assert.equal(file.suggestedFilename(), `示例小区志愿者人数（样例）.${ending.toLowerCase()}`);
    }
    assert.deepEqual(said, []);
    assert.deepEqual(asked, []);
    await page.context().close();
  });

  test('the statement is one page of A4', async () => {
    const {page, said} = await opened('statement.html');
    const pdf = (
      await page.pdf({format: 'A4', margin: {top: '15mm', bottom: '15mm', left: '18mm', right: '18mm'}})
    ).toString('latin1');
    assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  test('an example article becomes charts with the one script of the kit', async () => {
    const {page, said, asked} = await opened('examples/cms-article.html');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('*')].some(
        ({localName, shadowRoot}) => localName.startsWith('linli-') && shadowRoot,
      ),
    );
    assert.deepEqual(said, []);
    assert.deepEqual(asked, []);
    await page.context().close();
  });
});
