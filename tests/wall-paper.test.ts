import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {ROOT, type Stage, stage} from './lib/site.ts';

const STATES = ['征集', '公示', '认领', '办理', '已实现', '暂缓'];
const WISHES = Array.from({length: 64}, (_, at) => ({
  编号: `W${at + 1}`,
  心愿: `希望在东门外面加一处可以躲雨、歇脚的地方，老人等车的时候能坐一坐（第${at + 1}处）`,
  为谁: '全体居民',
  状态: STATES[at % 6],
  征集日期: '2026-03-01',
  实现日期: at % 6 === 4 ? '2026-05-01' : '',
  认领方: '社区志愿服务队',
  原因: '等待管线改造完成后再办',
  结果: at % 6 === 4 ? '加了雨棚和长椅' : '',
  办理前图片: at === 4 ? 'before.svg' : '',
  办理后图片: at === 4 ? 'after.svg' : '',
  示例: '是',
}));

const PAGE = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>心愿墙</title>
<style>html body { display: grid; min-height: 150vh; margin: 40px 0 0; padding: 30px; }</style>
<linli-wish-wall label="微心愿墙" contact="tel:12345"></linli-wish-wall>
<script type="module">import './linli/wish-wall.js';
window.print = () => document.documentElement.setAttribute('data-printed', '');
document.querySelector('linli-wish-wall').data = ${JSON.stringify(WISHES)};</script></html>`;

const POINTS_A_MM = 72 / 25.4;

describe('paper of a wall, printed to PDF by the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-wall-paper-'));
  let theatre: Stage;
  let page: Page;

  before(async () => {
    cpSync(join(ROOT, 'packages/loader/dist/elements'), join(folder, 'linli'), {recursive: true});
    writeFileSync(join(folder, 'index.html'), PAGE);
    theatre = await stage({folder, port: 5387});
    page = await theatre.open('/index.html');
    await page.locator('linli-wish-wall details.tools > summary').click();
  });
  after(() => theatre.close());

  /** Presses a button, prints what it laid beside the page, and takes it away as the browser does. */
  async function printed(
    button: string,
  ): Promise<{readonly sizes: readonly (readonly number[])[]; readonly text: string}> {
    await page.locator(button).first().click();
    await page.locator('html[data-printed]').waitFor();
    const text = await page.locator('.linli-sheet').evaluate(({shadowRoot}) => shadowRoot?.textContent ?? '');
    const pdf = (await page.pdf({preferCSSPageSize: true, printBackground: true})).toString('latin1');
    await page.evaluate(() => {
      document.documentElement.removeAttribute('data-printed');
      dispatchEvent(new Event('afterprint'));
    });
    const boxes = pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g);
    return {text, sizes: Array.from(boxes, ([, x, y]) => [Number(x) / POINTS_A_MM, Number(y) / POINTS_A_MM])};
  }

  const isAbout = (size: readonly number[], [width, height]: readonly [number, number]): boolean =>
    Math.abs(size[0]! - width) < 1 && Math.abs(size[1]! - height) < 1;

  test('a poster is one sheet of A3, says how many are not on it, and where they are', async () => {
    const {sizes, text} = await printed('[data-print=poster]');
    assert.equal(sizes.length, 1);
    assert.ok(isAbout(sizes[0]!, [297, 420]), String(sizes[0]));
    const shown = text.match(/（第\d+处）/g)?.length ?? 0;
    assert.ok(shown >= 12, `${shown} notes`);
    assert.ok(text.includes(`另有${64 - shown}件未列出`));
    assert.ok(text.includes('index.html') && text.includes('示例数据'));
  });

  for (const [what, button, paper, notes] of [
    ['the list', '[data-print=list]', [297, 210], 64],
    ['cards to cut out', '[data-print=cards]', [210, 297], 60],
    ['an empty card to collect wishes', '[data-print=collect]', [210, 297], 0],
    ['the card of one wish to take on', '[data-claim]', [210, 297], 1],
  ] as const) {
    test(`${what} comes on A4, with the day and whom to call`, async () => {
      const {sizes, text} = await printed(button);
      assert.ok(sizes.length > 0 && sizes.every((size) => isAbout(size, paper)), String(sizes));
      assert.equal(text.match(/（第\d+处）/g)?.length ?? 0, notes);
      assert.ok(text.includes('打印日期') && text.includes('12345'));
    });
  }

  test('the page itself prints pictures as a pair, also while they are compared, and no folded history', async () => {
    await page.locator('[data-compare]').first().click();
    await page.locator('.compare').waitFor();
    await page.emulateMedia({media: 'print'});
    const isShown = (selector: string) => page.locator(selector).first().isVisible();
    assert.deepEqual(
      await Promise.all(['.pictures[data-compared]', '.compare', '.history', '.controls'].map(isShown)),
      [true, false, false, false],
    );
    await page.emulateMedia({media: 'screen'});
  });
});
