import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';

import {COMMUNITIES, DIST, html, launch, widgetPages} from './lib/site.ts';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Faults of each picture on a page: text beyond the paper, or over other text. */
function textFaults(pictures: Element[]): string[][] {
  return pictures.map((svg) => {
    const paper = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((node) => ({
      text: node.textContent,
      box: node.getBoundingClientRect(),
    }));
    const beyond = texts.filter(({box: {left, right, bottom}}) => {
      return left < paper.left || right > paper.right || bottom > paper.bottom;
    });
    // Boxes of glyphs are taller than the glyphs: lines may touch.
    const over = texts.filter(({box: a}, at) =>
      texts.slice(at + 1).some(({box: b}) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 2 && down > Math.min(a.height, b.height) / 2;
      }),
    );
    return [...beyond.map(({text}) => `beyond: ${text}`), ...over.map(({text}) => `over another: ${text}`)];
  });
}

describe('the picture of every widget', () => {
  const pages = widgetPages().filter((path) => !path.startsWith('/embed/'));
  const pictures = [
    ...pages
      .filter((path) => html(path).includes(`${path.slice(0, -1)}.svg"`))
      .map((path) => `${path.slice(1, -1)}.svg`),
    ...COMMUNITIES.map((id) => `${id}/brand.svg`),
  ];

  test('stands beside its data, and its page leads to it and gives it with a sentence', () => {
    const withData = pages.filter((path) => html(path).includes(`${path.slice(0, -1)}.csv"`));
    assert.equal(pictures.length - COMMUNITIES.length, withData.length);
    for (const path of withData)
      assert.match(html(path), /&lt;img src=&quot;[^&]+\.svg&quot; alt=&quot;[^&]{6,}/, path);
  });

  test('no text leaves its paper or covers another', async () => {
    const page = await browser.newPage({viewport: {width: 820, height: 600}});
    await page.setContent(pictures.map((name) => `<div>${readFileSync(join(DIST, name), 'utf8')}</div>`).join(''));
    const drawn = await page.locator('svg').all();
    assert.equal(drawn.length, pictures.length);
    const faults = await page.$$eval('svg', textFaults);
    assert.deepEqual(
      faults.flatMap((said, at) => said.map((fault) => `${pictures[at]} ${fault}`)),
      [],
    );
    await page.close();
  });

  test('each sort opens by itself and asks for nothing', async () => {
    const page = await browser.newPage({viewport: {width: 820, height: 600}});
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const sort of ['brand', 'grid-map', 'wish-wall', 'convention-board', 'meetings']) {
      const name = pictures.find((path) => path.endsWith(`/${sort}.svg`))!;
      await page.goto(`data:image/svg+xml;base64,${readFileSync(join(DIST, name)).toString('base64')}`);
      assert.equal(await page.evaluate(() => document.documentElement.localName), 'svg', name);
      assert.ok((await page.evaluate(() => document.querySelectorAll('text').length)) > 4, name);
    }
    assert.deepEqual(
      asked.filter((address) => !address.startsWith('data:')),
      [],
    );
    await page.close();
  });
});
