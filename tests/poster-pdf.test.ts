import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import type {Page} from 'playwright-core';

import {ROOT, type Stage, stage} from './lib/site.ts';

const ARTICLES = Array.from({length: 12}, (_, at) => ({
  条号: String(at + 1),
  条文: '电动车停放在划定的位置，不占用楼道、楼梯间、安全出口和消防车通道。',
  白话: '车停进格子里，救命的路不能堵。',
  示例: '是',
}));

const PAGE = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>公约</title>
<linli-convention-board id="gy" hash folded address="https://example.gov.cn/gy/"></linli-convention-board>
<script type="module">import './linli/convention-board.js';
const board = document.querySelector('linli-convention-board');
const asked = new URLSearchParams(location.search);
if (asked.get('paper')) board.setAttribute('paper', asked.get('paper'));
board.setAttribute('skin', 'official');
board.vertical = asked.has('vertical');
if (board.vertical) board.removeAttribute('hash');
const times = Number(asked.get('times') ?? 1);
const articles = ${JSON.stringify(ARTICLES)};
const chapter = (at) => asked.has('chapters') ? {章: '第' + (at + 1) + '章'} : {};
board.data = {articles: Array.from({length: times}).flatMap(() => articles).map((each, at) => ({...each, 条号: String(at + 1), ...chapter(at)}))};
</script></html>`;

const POINTS_A_MM = 72 / 25.4;

describe('a poster printed to PDF by the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-poster-'));
  let theatre: Stage;

  before(async () => {
    cpSync(join(ROOT, 'packages/loader/dist/elements'), join(folder, 'linli'), {recursive: true});
    writeFileSync(join(folder, 'index.html'), PAGE);
    theatre = await stage({folder, port: 5385});
  });
  after(() => theatre.close());

  const isReady = (page: Page, query: string) =>
    page.waitForFunction(
      (codes) => {
        const root = document.querySelector('linli-convention-board')?.shadowRoot;
        const isSet = root?.querySelector<HTMLElement>('.page')?.style.getPropertyValue('--_type');
        return isSet && (root?.querySelectorAll('.qr').length ?? 0) === codes;
      },
      query.includes('vertical') ? 1 : 13,
    );

  for (const [query, width, height] of [
    ['paper=a4', 210, 297],
    ['paper=a3-landscape', 420, 297],
    ['paper=a2', 420, 594],
    ['paper=screen', 338, 190],
    ['paper=a4&vertical', 210, 297],
    ['paper=a3-landscape&vertical', 420, 297],
    ['paper=a2-landscape&vertical', 594, 420],
  ] as const) {
    test(`stands on one sheet with twelve articles and their codes: ${query}`, async () => {
      const page = await theatre.open(`/index.html?${query}`);
      await isReady(page, query);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const pdf = (await page.pdf({preferCSSPageSize: true, printBackground: true})).toString('latin1');
      const sizes = Array.from(pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g), ([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      assert.equal(sizes.length, 1, 'one page');
      const [wide, high] = sizes[0]!;
      assert.ok(
        Math.abs(wide! - width * POINTS_A_MM) < 2 && Math.abs(high! - height * POINTS_A_MM) < 2,
        String(sizes[0]),
      );
      await page.close();
    });
  }

  test('cuts nothing off where a sheet cannot hold it: vertical columns become lines on further sheets', async () => {
    const page = await theatre.open('/index.html?paper=a4&vertical&times=8');
    await isReady(page, 'vertical');
    const {isOver, within} = await page.evaluate(() => {
      const sheet = document.querySelector('linli-convention-board')!.shadowRoot!.querySelector('.page')!;
      const box = sheet.getBoundingClientRect();
      const last = Array.from(sheet.querySelectorAll('[part=article]')).at(-1)!.getBoundingClientRect();
      return {isOver: sheet.hasAttribute('data-over'), within: last.left >= box.left && last.bottom <= box.bottom + 1};
    });
    assert.deepEqual([isOver, within], [true, true]);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
    assert.ok(Array.from(pdf.matchAll(/\/MediaBox/g)).length > 1);
    await page.close();
  });

  test('cuts vertical columns into rows where these allow larger type', async () => {
    const page = await theatre.open('/index.html?paper=a2&vertical');
    await isReady(page, 'vertical');
    const rows = await page.evaluate(() => {
      const sheet = document.querySelector('linli-convention-board')!.shadowRoot!.querySelector('.page')!;
      const articles = Array.from(sheet.querySelectorAll('[part=article]'), (each) => each.getBoundingClientRect());
      // A later article that stands further right has begun a new row.
      return articles.filter((box, at) => at > 0 && box.right > articles[at - 1]!.right + 1).length + 1;
    });
    assert.ok(rows >= 2 && rows <= 4, `${rows} rows`);
    await page.close();
  });

  test('leaves no chapter’s heading at the foot of a page without an article', async () => {
    const page = await theatre.open('/index.html?chapters');
    await page.locator('linli-convention-board .chapter').nth(11).waitFor();
    // Columns of a page's height break where pages do, and can be measured.
    const apart = await page.evaluate(async () => {
      const root = document.querySelector('linli-convention-board')!.shadowRoot!;
      const seen = new Set<number>();
      let count = 0;
      for (let height = 500; height < 700; height += 10) {
        document.body.style.cssText = `margin: 0; width: 700px; columns: 1; column-gap: 0; column-fill: auto; height: ${height}px`;
        await new Promise(requestAnimationFrame);
        for (const chapter of root.querySelectorAll('.chapter')) {
          const column = (element: Element) => Math.floor(element.getClientRects()[0]!.left / 700);
          const first = chapter.nextElementSibling!.querySelector('[part=article] .text')!;
          seen.add(column(chapter));
          if (column(first) !== column(chapter)) count += 1;
        }
      }
      return {count, columns: seen.size};
    });
    assert.ok(apart.columns > 1, 'several pages');
    assert.equal(apart.count, 0);
    await page.close();
  });
});
