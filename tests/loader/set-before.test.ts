import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {type Answer, pageOf, type Theatre, theatre} from './lib/theatre.ts';

const PATH = '/zt/data.html';
const FOLDER = '/static/linli/1.0.0/elements';

let stage: Theatre;
before(async () => {
  stage = await theatre();
});
after(() => stage.close());

/** Four wishes: one to draw, and one each with an unknown status, days that run backwards and a telephone number. */
const WISHES = [
  {编号: 'W1', 心愿: '想换一盏灯', 状态: '征集', 征集日期: '2025-03-01'},
  {编号: 'W2', 心愿: '想要棋桌', 状态: '研究研究', 征集日期: '2025-03-01'},
  {编号: 'W3', 心愿: '想学用手机', 状态: '认领', 征集日期: '2025-03-05', 认领日期: '2025-03-01'},
  {编号: 'W4', 心愿: '想借把椅子，找 13812345678 王小明', 状态: '征集', 征集日期: '2025-03-05'},
];

const GRIDS = [
  {编号: 'a', 网格: '第1网格', 社区: '甲社区', 户数: '412户'},
  {编号: 'b', 网格: '第2网格', 社区: '甲社区', 户数: '约300户'},
];

const FIGURES = [
  {指标: '持证', 数值: '640人', 变化: '较去年增加20余人'},
  {指标: '培训', 数值: '约300人', 变化: ''},
];

/** When a page's own script sets `data`: before the file is asked for, while the first drawing waits, or after it. */
const TIMES = ['before', 'as soon as', 'after'] as const;

function pageWith(element: string, data: unknown, when: (typeof TIMES)[number], lang: string): Record<string, Answer> {
  const set = `document.querySelector('linli-${element}').data = ${JSON.stringify(data)};`;
  const load = `await import('${FOLDER}/${element}.js');`;
  const settle = `await document.querySelector('linli-${element}').updateComplete;`;
  const body = {before: set + load, 'as soon as': load + set, after: load + settle + set}[when];
  const head = '<script type="module" src="/own.js"></script>';
  return {
    [PATH]: pageOf(`<linli-${element}></linli-${element}>`, {lang, head}),
    '/own.js': {body, type: 'text/javascript'},
  };
}

const textOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map(({textContent}) => textContent!.replace(/\s+/g, '')));

for (const when of TIMES) {
  describe(`data that a page sets ${when} the element is defined`, () => {
    for (const [lang, note] of [
      ['zh-CN', /^有\d处需要核对$/],
      ['en', /^\d/],
    ] as const) {
      test(`wishes, some of them wrong (${lang}): the good one is drawn, with a note for the editor`, async () => {
        const {page, said} = await stage.visit(PATH, pageWith('wish-wall', WISHES, when, lang));
        await page.locator('linli-wish-wall .problems summary').waitFor();
        const [summary] = await textOf(page, 'linli-wish-wall .problems summary');
        assert.match(summary!, note);
        assert.deepEqual(await textOf(page, 'linli-wish-wall .wish'), ['想换一盏灯']);
        assert.deepEqual(said, []);
      });
    }

    test('figures: the chart is drawn, its words and forms too', async () => {
      const {page, said} = await stage.visit(PATH, pageWith('indicator-chart', FIGURES, when, 'en'));
      await page.locator('linli-indicator-chart .figure').first().waitFor();
      assert.equal(await page.locator('linli-indicator-chart .figure').count(), 2);
      assert.deepEqual(said, []);
    });

    test('grids: the map is drawn', async () => {
      const {page, said} = await stage.visit(PATH, pageWith('grid-map', GRIDS, when, 'zh-CN'));
      await page.locator('linli-grid-map .cell').first().waitFor();
      assert.equal(await page.locator('linli-grid-map .cell').count(), 2);
      assert.deepEqual(said, []);
    });
  });
}
