import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {ROOT} from '../lib/site.ts';
import {type Answer, pageOf, type Theatre, theatre} from './lib/theatre.ts';

const PATH = '/zt/chart.html';
const CHUNKS = '/static/linli/1.0.0/elements/chunks';

let stage: Theatre;
before(async () => {
  stage = await theatre();
});
after(() => stage.close());

/** 404 for every chunk of a name, whatever its hash. */
function gone(name: string): Readonly<Record<string, Answer>> {
  const files = readdirSync(join(ROOT, 'packages/loader/dist/elements/chunks')).filter((file) =>
    file.startsWith(`${name}-`),
  );
  assert.ok(files.length > 0, name);
  return Object.fromEntries(files.map((file) => [`${CHUNKS}/${file}`, {status: 404, body: '404'}]));
}

const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const tableOf = (rows: readonly (readonly string[])[]) =>
  `<table>${rows
    .map(row)
    .join('')
    .replace(/td>/g, 'th>')
    .replace(/<\/tr><tr>.*/, '')}${rows.slice(1).map(row).join('')}</table>`;

const PLAIN = tableOf([
  ['年份', '人数'],
  ['2022年', '101人'],
  ['2023年', '120人'],
  ['2024年', '149人'],
]);
const OFFICIAL = PLAIN.replace('120人', '近120人');
const MIXED = PLAIN.replace('120人', '120件');

const chartOf = (kind: string, table: string, lang = 'zh-CN') =>
  pageOf(`<linli-indicator-chart kind="${kind}" label="示例">${table}</linli-indicator-chart>`, {lang});

const FAULTS: readonly (readonly [what: string, file: string, kind: string, table: string, lang?: string])[] = [
  ['of its kind', 'plot', 'line', PLAIN],
  ['of the marks of its kind', 'more-marks', 'line', PLAIN],
  ['of its marks', 'more-marks', 'bar', OFFICIAL],
  ['that reads ranges', 'all-figures', 'bar', PLAIN.replace('120人', '100-120人')],
  ['of the words of why it is not drawn', 'refusals', 'bar', MIXED],
];

describe("faults of a chart's own files", () => {
  for (const [what, file, kind, table] of FAULTS) {
    test(`the file ${what} is not there: a sentence, and the table stays`, async () => {
      const {page, said} = await stage.visit(PATH, {[PATH]: chartOf(kind, table), ...gone(file)});
      await page.locator('linli-indicator-chart .notice').filter({hasText: '没有取到'}).waitFor();
      assert.ok(await page.locator('linli-indicator-chart table').isVisible());
      assert.equal(await page.locator('linli-indicator-chart .surface').count(), 0);
      assert.deepEqual(
        said.filter((line) => line.startsWith('uncaught')),
        [],
      );
    });
  }

  test('the words of its language are not there: a sentence, and the table stays', async () => {
    const {page} = await stage.visit(PATH, {[PATH]: chartOf('line', PLAIN, 'en'), ...gone('indicator-chart.en')});
    await page.locator('linli-indicator-chart table').waitFor();
    await page.locator('linli-indicator-chart .notice').filter({hasText: '没有取到'}).waitFor();
  });

  test('the file comes with the next try: the chart is drawn', async () => {
    const answers = {[PATH]: chartOf('line', PLAIN), ...gone('plot')} as Record<string, Answer>;
    const {page} = await stage.visit(PATH, answers);
    await page.locator('linli-indicator-chart .notice').waitFor();
    for (const path of Object.keys(gone('plot'))) delete answers[path];
    await page.evaluate(() => document.querySelector('linli-indicator-chart')!.setAttribute('label', '示例图'));
    await page.locator('linli-indicator-chart .surface').waitFor();
  });

  for (const [what, file, press] of [
    ['the way of the keys', 'exploring', (page: Page) => page.locator('.surface').press('ArrowRight')],
    ['downloads', 'tools', (page: Page) => page.locator('.tools > summary').click()],
  ] as const) {
    test(`the file of ${what} is not there: the drawing stays as it is`, async () => {
      const {page, said} = await stage.visit(PATH, {[PATH]: chartOf('bar', PLAIN), ...gone(file)});
      await page.locator('linli-indicator-chart .surface').waitFor();
      await press(page);
      if (file === 'tools') await page.locator('.tools p').filter({hasText: '没有取到'}).waitFor();
      assert.ok(await page.locator('linli-indicator-chart .surface').isVisible());
      assert.deepEqual(
        said.filter((line) => line.startsWith('uncaught')),
        [],
      );
    });
  }
});
