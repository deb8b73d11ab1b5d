import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {type Stage, stage} from './lib/site.ts';

describe('a wall of the site where scripts are off', () => {
  let theatre: Stage;
  let page: Page;

  before(async () => {
    theatre = await stage({port: 5391});
    const context = await theatre.browser.newContext({javaScriptEnabled: false});
    page = await context.newPage();
    await page.goto(`${theatre.url}yumen-laoshiqu/wish-wall/`);
  });
  after(() => theatre.close());

  test('shows its cards with their way, and nothing that would do nothing', async () => {
    const card = page.locator('linli-wish-wall .card').first();
    await card.locator('summary').click();
    assert.ok(await card.locator('.history ol').isVisible());
    for (const selector of ['.controls', '[data-claim]', 'details.tools'])
      assert.equal(await page.locator(`linli-wish-wall ${selector}`).first().isVisible(), false, selector);
  });

  test('says in no list that something else is chosen than what is shown', async () => {
    const chosen = await page
      .locator('linli-wish-wall select')
      .evaluateAll((all) => all.map((list) => [list.getAttribute('name'), (list as HTMLSelectElement).value]));
    assert.deepEqual(chosen, [
      ['sort', 'progress'],
      ['category', ''],
      ['audience', ''],
      ['grid', ''],
    ]);
  });
});

test('the other elements show nothing without scripts that would do nothing: pictures to save, fields, views', async () => {
  const theatre = await stage({port: 5392});
  try {
    const context = await theatre.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    for (const [path, drawn] of [
      ['convention-board', 'linli-convention-board .sheet'],
      ['grid-figures', 'linli-indicator-chart figure'],
      ['grid-map', 'linli-grid-map .cell'],
    ] as const) {
      await page.goto(`${theatre.url}yumen-laoshiqu/${path}/`);
      assert.ok(await page.locator(drawn).first().isVisible(), path);
      const inert = page.locator(`${drawn.split(' ')[0]} :is(details.tools, input, select, .saving)`);
      for (const one of await inert.all()) assert.equal(await one.isVisible(), false, path);
    }
  } finally {
    await theatre.close();
  }
});
