import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {MARKED_ARTICLE} from './lib/tables.ts';
import {type Answer, LOADER_TAG, pageOf, POLICY, type Theatre, theatre} from './lib/theatre.ts';

const PATH = '/zt/article.html';
const FOLDER = '/static/linli/1.0.0/elements';
const DEBUG = LOADER_TAG.replace('defer', 'defer data-linli-debug');
const LINK = '<p><a class="linli linli-indicator-chart linli-kind-bar" href="/data/zyz">志愿者人数</a></p>';
const JSON_TYPE = 'application/json';

let stage: Theatre;
before(async () => {
  stage = await theatre();
});
after(() => stage.close());

/** Every visible part of the article has some height, and no element stands there without content. */
const blankBoxes = (page: Page): Promise<number> =>
  page.$$eval(
    '.article *',
    (all) =>
      all.filter(
        (node) =>
          node.localName.startsWith('linli-') &&
          !node.shadowRoot?.querySelector('figure,.notice') &&
          !(node as HTMLElement).innerText.trim(),
      ).length,
  );

const uncaught = (said: readonly string[]) => said.filter((line) => line.startsWith('uncaught'));

/** A fault of the data file behind a link: what the server answers, and the words that editors read. */
const LINK_FAULTS: Readonly<Record<string, readonly [Answer, RegExp]>> = {
  'is not there (404)': [{status: 404, body: 'Not Found'}, /没有取到/],
  'is forbidden (403)': [{status: 403, body: '{}', type: JSON_TYPE}, /没有取到/],
  'fails (500)': [{status: 500, body: '[]', type: JSON_TYPE}, /没有取到/],
  'breaks off (truncated transfer)': [{body: '[{"小区":"东苑",', type: JSON_TYPE, missing: 500}, /没有取到/],
  'is half a JSON': [{body: '[{"小区":"东苑",', type: JSON_TYPE}, /不是能读的/],
  'is a login page with status 200': [{body: '<!doctype html><title>登录</title>', type: 'text/html'}, /不是能读的/],
  'is HTML called JSON': [{body: '<html><body>登录</body></html>', type: JSON_TYPE}, /不是能读的/],
  'is a picture': [{body: Buffer.from([137, 80, 78, 71]), type: 'image/png'}, /不是能读的/],
  'is an Excel workbook called CSV': [{body: 'PK\u0003\u0004xxxx', type: 'text/csv'}, /不是能读的/],
  'is empty': [{body: '', type: 'text/csv'}, /没有行/],
  'is an empty list': [{body: '[]', type: JSON_TYPE}, /没有行/],
  'has headings only': [{body: '小区,人数\n', type: 'text/csv'}, /没有行/],
  'is a number': [{body: '42', type: JSON_TYPE}, /没有行|不是能读的/],
  'is null': [{body: 'null', type: JSON_TYPE}, /没有行|不是能读的/],
  'is too long': [{body: `[${'{"a":"b"},'.repeat(600_000)}{}]`, type: JSON_TYPE}, /不是能读的/],
  'leads to another site': [{status: 302, headers: {location: 'http://127.0.0.2:9/x.json'}}, /没有取到/],
  'leads round in circles': [{status: 302, headers: {location: '/data/zyz'}}, /没有取到/],
};

describe('faults of a linked data file: the link stays', () => {
  for (const [name, [answer, words]] of Object.entries(LINK_FAULTS)) {
    test(`the file ${name}`, async () => {
      const files = {[PATH]: pageOf(LINK, {head: DEBUG}), '/data/zyz': answer};
      const {page, said} = await stage.visit(PATH, files);
      await page.waitForSelector('.linli-note');
      assert.match(await page.locator('.linli-note').innerText(), words);
      assert.equal(await page.locator('.article > p > a.linli').innerText(), '志愿者人数');
      assert.equal(await page.locator('linli-indicator-chart').count(), 0);
      assert.equal(await blankBoxes(page), 0);
      assert.deepEqual(uncaught(said), []);
    });
  }

  test('the file is on another site: it is not even asked for', async () => {
    const link = LINK.replace('/data/zyz', 'http://127.0.0.2:9/zyz.json');
    const {page, said} = await stage.visit(PATH, {[PATH]: pageOf(link, {head: DEBUG})});
    await page.waitForSelector('.linli-note');
    assert.match(await page.locator('.linli-note').innerText(), /不在本网站/);
    assert.deepEqual(said, []);
  });

  test('a link that is no address of a file is left alone', async () => {
    const link = LINK.replace('/data/zyz', 'javascript:alert(1)');
    const {page, said} = await stage.visit(PATH, {[PATH]: pageOf(link, {head: DEBUG})});
    await page.waitForSelector('.linli-note');
    assert.equal(await page.locator('linli-indicator-chart').count(), 0);
    assert.deepEqual(said, []);
  });

  test('the file never comes: link and page stay usable meanwhile', async () => {
    const files = {[PATH]: pageOf(LINK), '/data/zyz': {wait: Infinity}};
    const {page, said, asked} = await stage.visit(PATH, files);
    await page.waitForFunction(() => customElements.get('linli-indicator-chart'));
    for (let at = 0; at < 200 && !asked.includes('/data/zyz'); at++) await page.waitForTimeout(20);
    assert.ok(asked.includes('/data/zyz'));
    assert.ok(await page.locator('a.linli').isVisible());
    assert.deepEqual(said, []);
  });

  test('the file comes late: then the chart', async () => {
    const late = {body: '小区,人数\n东苑,120\n', type: 'text/csv', wait: 400};
    const {page, said} = await stage.visit(PATH, {[PATH]: pageOf(LINK), '/data/zyz': late});
    await page.waitForFunction(() => document.querySelector('linli-indicator-chart')?.shadowRoot);
    assert.deepEqual(said, []);
  });

  test('the policy forbids connections', async () => {
    const closed = {
      ...pageOf(LINK, {head: DEBUG}),
      headers: {'content-security-policy': POLICY.replace("connect-src 'self'; ", '')},
    };
    const {page, said} = await stage.visit(PATH, {[PATH]: closed, '/data/zyz': {body: 'a,b\n1,2\n', type: 'text/csv'}});
    await page.waitForSelector('.linli-note');
    assert.ok(await page.locator('a.linli').isVisible());
    assert.deepEqual(uncaught(said), []);
  });

  test('the network goes while the file is on its way', async () => {
    const files = {[PATH]: pageOf(`<p>${'正文。<br>'.repeat(200)}</p>${LINK}`, {head: DEBUG})};
    const {page, said} = await stage.visit(PATH, files, {});
    await page.context().setOffline(true);
    await page.locator('a.linli').scrollIntoViewIfNeeded();
    await page.waitForSelector('.linli-note');
    assert.ok(await page.locator('a.linli').isVisible());
    assert.deepEqual(uncaught(said), []);
    await page.context().close();
  });
});

/** What an element with a `src` says of each fault of its file, to readers, in words without the address. */
const SRC_WORDS: Readonly<Record<string, RegExp>> = {
  'is not there (404)': /没有这个文件，或不允许读取/,
  'is forbidden (403)': /没有这个文件，或不允许读取/,
  'fails (500)': /没有这个文件，或不允许读取/,
  'breaks off (truncated transfer)': /连不上/,
  'leads to another site': /连不上/,
  'leads round in circles': /连不上/,
};

const SRC_ELEMENTS: Readonly<Record<string, string>> = {
  'indicator-chart':
    '<tr><th>小区</th><th>人数</th></tr><tr><td>东苑</td><td>120</td></tr><tr><td>西苑</td><td>80</td></tr>',
  'wish-wall':
    '<tr><th>编号</th><th>心愿</th><th>状态</th><th>征集日期</th></tr><tr><td>1</td><td>东苑换灯</td><td>征集</td><td>2026-01-05</td></tr>',
};

for (const [element, rows] of Object.entries(SRC_ELEMENTS)) {
  describe(`faults of the file that \`src\` of linli-${element} names: the table inside stays`, () => {
    const tag = (src: string) =>
      `<linli-${element} src="${src}" label="示例"><table>${rows}</table></linli-${element}>`;
    for (const [name, [answer]] of Object.entries(LINK_FAULTS)) {
      test(`the file ${name}`, async () => {
        const files = {[PATH]: pageOf(tag('/data/zyz')), '/data/zyz': answer};
        const {page, said} = await stage.visit(PATH, files);
        const words = SRC_WORDS[name] ?? /不是 JSON 或 CSV|没有可以|还没有|太大|没有取到|无法画成图/;
        const notice = page.locator(`linli-${element} .notice`).filter({hasText: words});
        // Reading 6 MB takes a busy machine a while.
        await notice.first().waitFor({timeout: 40_000});
        assert.equal(await page.locator(`linli-${element} table`).getByText('东苑').count(), 1);
        assert.equal(await blankBoxes(page), 0);
        assert.deepEqual(uncaught(said), []);
      });
    }

    test('the policy forbids connections', async () => {
      const headers = {'content-security-policy': POLICY.replace("connect-src 'self'; ", '')};
      const {page, said} = await stage.visit(PATH, {[PATH]: {...pageOf(tag('/data/zyz')), headers}});
      await page.locator(`linli-${element} .notice`).filter({hasText: '没有取到'}).first().waitFor();
      assert.deepEqual(uncaught(said), []);
    });

    test('the file never comes: the table is drawn meanwhile', async () => {
      const {page, said} = await stage.visit(PATH, {[PATH]: pageOf(tag('/data/zyz')), '/data/zyz': {wait: Infinity}});
      await page.locator(`linli-${element} figure`).first().waitFor();
      assert.ok(
        (await page.locator(`linli-${element}`).evaluate((node) => node.shadowRoot!.textContent))!.includes('东苑'),
      );
      assert.deepEqual(said, []);
    });
  });
}

/** A fault of the loader's own files: which file, and what the server answers. */
const FILE_FAULTS: Readonly<Record<string, readonly [string, Answer]>> = {
  'is not there (404)': ['indicator-chart.js', {status: 404, body: '404'}],
  'fails (500)': ['indicator-chart.js', {status: 500, body: '500'}],
  'is served as HTML': ['indicator-chart.js', {body: '<!doctype html>', type: 'text/html'}],
  'is served as plain text': ['indicator-chart.js', {body: 'export {}', type: 'text/plain'}],
  'breaks off': ['indicator-chart.js', {body: 'import', type: 'text/javascript', missing: 900}],
  'is truncated and saved so': ['indicator-chart.js', {body: 'export const a = {b: ', type: 'text/javascript'}],
  'is empty': ['indicator-chart.js', {body: '', type: 'text/javascript'}],
  'throws when it runs': ['indicator-chart.js', {body: 'throw new Error("x")', type: 'text/javascript'}],
  'imports a file that is not there': [
    'indicator-chart.js',
    {body: 'import "./chunks/no.js"', type: 'text/javascript'},
  ],
  'is there, but the notes are not': ['notes.js', {status: 404, body: '404'}],
};

describe("faults of the loader's own files: the table stays as it was", () => {
  for (const [name, [file, answer]] of Object.entries(FILE_FAULTS)) {
    test(`the element's file ${name}`, async () => {
      const article = file === 'notes.js' ? MARKED_ARTICLE.replace('柱状图', '饼状图') : MARKED_ARTICLE;
      const files = {[PATH]: pageOf(article, {head: DEBUG}), [`${FOLDER}/${file}`]: answer};
      const {page, said} = await stage.visit(PATH, files);
      await page.waitForSelector('.linli-note');
      assert.match(await page.locator('.linli-note').innerText(), /按原样显示|组件文件没取到/);
      assert.deepEqual(
        await page.$$eval('.article > :not(.linli-note)', (all) => all.map(({localName}) => localName)),
        ['p', 'table', 'p'],
      );
      assert.match(await page.locator('.article').innerText(), /【.状图】[^]*东苑[^]*数据来源/);
      assert.deepEqual(uncaught(said), []);
    });
  }

  test('no folder beside the loader at all: table and a sentence for editors', async () => {
    const head = DEBUG.replace('linli.js', 'copied.js');
    const gone = {status: 404, body: '404'};
    const loader = await (await fetch(`${stage.url}/static/linli/1.0.0/linli.js`)).text();
    const {page, said} = await stage.visit(PATH, {
      [PATH]: pageOf(MARKED_ARTICLE, {head}),
      '/static/linli/1.0.0/copied.js': {body: loader, type: 'text/javascript'},
      [`${FOLDER}/notes.js`]: gone,
      [`${FOLDER}/indicator-chart.js`]: gone,
    });
    await page.waitForSelector('.linli-note');
    assert.match(await page.locator('.linli-note').innerText(), /组件文件没取到/);
    assert.ok(await page.locator('.article > table').isVisible());
    assert.deepEqual(uncaught(said), []);
  });

  test('the file never comes: the table is there meanwhile', async () => {
    const {page, said} = await stage.visit(PATH, {
      [PATH]: pageOf(MARKED_ARTICLE),
      [`${FOLDER}/indicator-chart.js`]: {wait: Infinity},
    });
    await page.waitForTimeout(150);
    assert.ok(await page.locator('.article > table').isVisible());
    assert.deepEqual(said, []);
  });

  test('the loader itself is missing, blocked or switched off: the article is as it was written', async () => {
    const article = MARKED_ARTICLE + LINK;
    const blocked = {...pageOf(article), headers: {'content-security-policy': "default-src 'none'; style-src 'self'"}};
    const missing = {[PATH]: pageOf(article), '/static/linli/1.0.0/linli.js': {status: 404, body: '404'}};
    for (const files of [missing, {[PATH]: blocked}]) {
      const {page, said} = await stage.visit(PATH, files);
      assert.match(await page.locator('.article').innerText(), /东苑[^]*数据来源[^]*志愿者人数/);
      assert.deepEqual(uncaught(said), []);
    }
    const {page} = await stage.visit(PATH, {[PATH]: pageOf(article)}, {javaScriptEnabled: false});
    assert.ok(await page.locator('.article > table').isVisible());
    await page.context().close();
  });
});
