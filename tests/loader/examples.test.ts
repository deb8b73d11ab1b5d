import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {selfTestCases} from '../../scripts/lib/kit/cases.ts';
import {elementNames} from '../../scripts/lib/vite-builds.ts';
import {ROOT} from '../lib/site.ts';
import {type Answer, drawn, type Theatre, theatre} from './lib/theatre.ts';

const FOLDER = join(ROOT, 'examples');

/** How many elements each example shows, and in how wide a window it is looked at. */
const EXAMPLES: Readonly<Record<string, {elements: number; width: number}>> = {
  'plain.html': {elements: 3, width: 1000},
  'cms-article.html': {elements: 3, width: 1280},
  'cms-article-gbk.html': {elements: 3, width: 1280},
  'links.html': {elements: 2, width: 1000},
  'wechat.html': {elements: 2, width: 375},
  'toolbar.html': {elements: 5, width: 1000},
};

let stage: Theatre;
before(async () => {
  stage = await theatre();
});
after(() => stage.close());

async function open(name: string, answers: Record<string, Answer> = {}): Promise<{page: Page; said: string[]}> {
  const {elements, width} = EXAMPLES[name]!;
  const {page, said} = await stage.visit(`/examples/${name}`, answers);
  await page.setViewportSize({width, height: 800});
  await drawn(page, elements, 'body');
  return {page, said};
}

/** Elements that are wider than the room they stand in, or whose page has to be moved sideways to read them. */
const tooWide = (page: Page): Promise<string[]> =>
  page.$$eval('body *', (all) =>
    all
      .filter(
        (node) => node.shadowRoot && node.getBoundingClientRect().width > node.parentElement!.clientWidth * 1.51 + 1,
      )
      .concat(document.documentElement.scrollWidth > innerWidth + 1 ? [document.documentElement] : [])
      .map(({localName}) => localName),
  );

/** Elements that cut off the beginning of a table they hold: a host's style sheet may move tables about. */
const cutOff = (page: Page): Promise<string[]> =>
  page.$$eval('body table', (all) =>
    all.flatMap((table) => {
      const host = table.parentElement!;
      const hidden = host.getBoundingClientRect().left - table.getBoundingClientRect().left;
      return host.shadowRoot && table.checkVisibility() && hidden > 0.5 ? [host.localName] : [];
    }),
  );

describe('examples', () => {
  test('every page in examples/ is opened here', () => {
    const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
    assert.deepEqual(pages.sort(), Object.keys(EXAMPLES).sort());
  });

  for (const name of Object.keys(EXAMPLES)) {
    test(`${name} works, says nothing in the console and is not too wide`, async () => {
      const {page, said} = await open(name);
      assert.deepEqual(said, []);
      assert.deepEqual(await tooWide(page), []);
      assert.deepEqual(await cutOff(page), []);
      const labels = await page.$$eval('[label]', (all) => all.map((node) => node.getAttribute('label')));
      assert.ok(labels.length > 0 && labels.every((label) => /^[\u4e00-\u9fff\d（）？]+$/.test(label!)), labels.join());
    });
  }

  test('the page in GBK reads the same whether the server names its encoding or not', async () => {
    const bytes = readFileSync(join(FOLDER, 'cms-article-gbk.html'));
    assert.ok(!bytes.toString('utf8').includes('志愿者'), 'the file is GBK');
    const path = '/examples/cms-article-gbk.html';
    for (const type of ['text/html; charset=gbk', 'text/html']) {
      const {page} = await open('cms-article-gbk.html', {[path]: {body: bytes, type}});
      assert.equal(await page.evaluate(() => document.characterSet), 'GBK');
      const chart = page.locator('linli-indicator-chart');
      assert.equal(await chart.getAttribute('label'), '2024年各小区志愿者人数');
      assert.equal(await chart.getAttribute('source'), '示例街道办事处');
    }
  });
});

describe('with an accessibility toolbar', () => {
  for (const name of ['large', 'zoom', 'inverted']) {
    test(`${name} cuts nothing`, async () => {
      const {page, said} = await open('toolbar.html');
      await page.click(`[data-set=${name}]`);
      assert.deepEqual(await tooWide(page), []);
      const sizes = await page.$$eval('linli-indicator-chart, linli-grid-map', (all) =>
        all.map((node) => node.getBoundingClientRect().height),
      );
      assert.ok(sizes.every((height) => height > 200));
      assert.deepEqual(said, []);
    });
  }

  test('hover to hear: the table and the whole element have words of their own', async () => {
    const {page} = await open('toolbar.html');
    await page.locator('linli-indicator-chart td', {hasText: '东苑'}).hover();
    assert.equal(await page.locator('#said').innerText(), '东苑');
    await page.locator('linli-indicator-chart .surface').hover();
    assert.match(await page.locator('#said').innerText(), /各小区志愿者人数[^]*120[^]*80余[^]*示例街道办事处/);
  });

  /** The toolbar's page with every element there is. */
  async function withAll(): Promise<Page> {
    const toolbar = readFileSync(join(FOLDER, 'toolbar.html'), 'utf8');
    const article = `<div class="article">${selfTestCases()}</div>`;
    const body = toolbar.replace(/<div class="article">[^]*<\/div>/, article);
    const {page} = await stage.visit('/examples/all.html', {'/examples/all.html': {body}});
    await page.setViewportSize({width: 1000, height: 800});
    await drawn(page, elementNames().length, 'body');
    return page;
  }

  test('hovering over any element says every cell of its table', async () => {
    const page = await withAll();
    for (const name of elementNames()) {
      const element = page.locator(`linli-${name}`);
      const cells = (await element.locator('td').allInnerTexts()).filter((text) => text.trim() !== '');
      await element.dispatchEvent('mouseover');
      const said = await page.locator('#said').innerText();
      assert.ok(cells.length > 3, name);
      for (const cell of cells) assert.ok(said.includes(cell.trim()), `${name}: ${cell}`);
    }
  });

  /** Sizes of the letters that each element draws itself, in order. */
  const sizes = (page: Page): Promise<[string, number[]][]> =>
    page.$$eval('.article *', (all) =>
      all.flatMap((node): [string, number[]][] => {
        if (!node.localName.startsWith('linli-') || !node.shadowRoot) return [];
        const texts = [...node.shadowRoot.querySelectorAll('*')].filter((part) =>
          [...part.childNodes].some((child) => child.nodeType === 3 && /\S/.test(child.textContent ?? '')),
        );
        const seen = texts.filter((part) => part.getClientRects().length > 0 && part.localName !== 'style');
        return [[node.localName, seen.map((part) => parseFloat(getComputedStyle(part).fontSize))]];
      }),
    );

  test('a root of 150 % enlarges all that any element writes', async () => {
    const page = await withAll();
    const before = await sizes(page);
    await page.click('[data-set=large]');
    const after = new Map(await sizes(page));
    assert.equal(before.length, elementNames().length);
    for (const [name, letters] of before) {
      const mean = (all: readonly number[]) => all.reduce((sum, size) => sum + size, 0) / all.length;
      const grown = mean(after.get(name)!) / mean(letters);
      assert.ok(letters.length > 3 && grown > 1.4, `${name}: ${grown}`);
    }
    assert.deepEqual(await tooWide(page), []);
  });
});
