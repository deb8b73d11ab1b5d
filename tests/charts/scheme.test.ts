import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';

import {type ChartStage, CHARTS, chartStage} from './stage.ts';

const [, BAR] = CHARTS;

/** Ink and ground of the chart, and whether the page itself is dark. */
function seen() {
  const {color, backgroundColor} = getComputedStyle(document.querySelector('linli-indicator-chart')!);
  return {ink: color, ground: backgroundColor};
}

const LIGHT = {ink: 'rgb(31, 29, 26)', ground: 'rgb(251, 249, 245)'};
const DARK = {ink: 'rgb(236, 232, 225)', ground: 'rgb(23, 22, 20)'};

describe('where the reader asks for dark', () => {
  let stage: ChartStage;
  before(async () => (stage = await chartStage()));
  after(() => stage.close());

  for (const [page, scheme, expected] of [
    ['says nothing of schemes', '', LIGHT],
    ['is light only', 'light', LIGHT],
    ['is light and dark', 'light dark', DARK],
  ] as const)
    test(`a chart in a page that ${page} is readable on its own paper`, async () => {
      const drawn = await stage.draw(...BAR!, 800);
      await drawn.emulateMedia({colorScheme: 'dark'});
      await drawn.evaluate((value) => (document.documentElement.style.colorScheme = value), scheme);
      assert.deepEqual(await drawn.evaluate(seen), expected);
      await drawn.close();
    });

  test('it is printed dark on white', async () => {
    const drawn = await stage.draw(...BAR!, 800);
    await drawn.emulateMedia({colorScheme: 'dark', media: 'print'});
    await drawn.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
    assert.deepEqual(await drawn.evaluate(seen), {...LIGHT, ground: 'rgba(0, 0, 0, 0)'});
    await drawn.close();
  });
});
