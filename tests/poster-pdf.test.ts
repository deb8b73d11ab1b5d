import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

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
board.setAttribute('paper', location.search.slice(1));
board.setAttribute('skin', 'official');
board.data = ${JSON.stringify({articles: ARTICLES})};</script></html>`;

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

  for (const [paper, width, height] of [
    ['a4', 210, 297],
    ['a3-landscape', 420, 297],
    ['a2', 420, 594],
  ] as const) {
    test(`stands on one sheet of ${paper} with twelve articles and their codes`, async () => {
      const page = await theatre.open(`/index.html?${paper}`);
      await page.locator('linli-convention-board .qr').nth(12).waitFor();
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
});
