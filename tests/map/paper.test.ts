import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {type Stage, stage} from '../lib/site.ts';

const POINTS_A_MM = 72 / 25.4;

/** The sheets of a page as the browser prints it, in millimetres. */
async function printed(page: Page): Promise<readonly (readonly [number, number])[]> {
  const pdf = (await page.pdf({preferCSSPageSize: true, printBackground: true})).toString('latin1');
  const boxes = pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g);
  return Array.from(boxes, ([, x, y]) => [Math.round(Number(x) / POINTS_A_MM), Math.round(Number(y) / POINTS_A_MM)]);
}

describe('a map of the site on paper', () => {
  let theatre: Stage;
  let page: Page;

  before(async () => {
    theatre = await stage({port: 5393});
    page = await theatre.open('/yumen-laoshiqu/grid-map/');
    await page.addInitScript(() => (window.print = () => document.documentElement.setAttribute('data-printed', '')));
    await page.reload();
    // A click before the element has woken up is nobody's.
    await page.locator('linli-grid-map').evaluate(async (map) => {
      await customElements.whenDefined('linli-grid-map');
      await (map as HTMLElement & {readonly updateComplete: Promise<boolean>}).updateComplete;
    });
    await page.locator('linli-grid-map .cell').nth(2).click();
  });
  after(() => theatre.close());

  for (const [paper, size] of [
    ['a4', [210, 297]],
    ['a3', [297, 420]],
  ] as const) {
    test(`its notice board stands on one sheet of ${paper}`, async () => {
      await page.locator(`linli-grid-map [data-print=${paper}]`).first().click();
      await page.locator('html[data-printed]').waitFor();
      assert.deepEqual(await printed(page), [size]);
      await page.evaluate(() => {
        document.documentElement.removeAttribute('data-printed');
        dispatchEvent(new Event('afterprint'));
      });
    });
  }

  test('the page itself leaves out what only a screen can use: code to paste, files', async () => {
    await page.emulateMedia({media: 'print'});
    assert.equal(await page.getByRole('button', {name: '复制'}).first().isVisible(), false);
    assert.equal(await page.getByRole('link', {name: /JSON/}).first().isVisible(), false);
    await page.emulateMedia({media: null});
  });
});
