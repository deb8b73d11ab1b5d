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

/** Faults of one opened picture: text beyond the paper, or over other text. */
function textFaults(): string[] {
  const svg = document.querySelector('svg')!;
  const paper = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].map((node) => ({node, box: node.getBoundingClientRect()}));
  const beyond = texts.filter(({box}) => box.left < paper.left || box.right > paper.right || box.bottom > paper.bottom);
  const over = texts.filter(({box: a}, at) =>
    texts.slice(at + 1).some(({box: b}) => {
      const [across, down] = [
        Math.min(a.right, b.right) - Math.max(a.left, b.left),
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      ];
      // Boxes of glyphs are taller than the glyphs: lines may touch.
      return across > 2 && down > Math.min(a.height, b.height) * 0.5;
    }),
  );
  return [
    ...beyond.map(({node}) => `beyond the paper: ${node.textContent}`),
    ...over.map(({node}) => `over another: ${node.textContent}`),
  ];
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

  test('opens by itself, asks for nothing, and no text leaves its paper or covers another', async () => {
    const page = await browser.newPage({viewport: {width: 820, height: 600}});
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const faults: string[] = [];
    for (const name of pictures) {
      const svg = readFileSync(join(DIST, name));
      await page.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`);
      assert.equal(await page.evaluate(() => document.documentElement.localName), 'svg', name);
      faults.push(...(await page.evaluate(textFaults)).map((fault) => `${name} ${fault}`));
    }
    assert.deepEqual(faults, []);
    assert.deepEqual(
      asked.filter((address) => !address.startsWith('data:')),
      [],
    );
    await page.close();
  });
});
