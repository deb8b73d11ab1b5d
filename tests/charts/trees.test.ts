import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import {ROOT} from '../lib/site.ts';
import {type ChartStage, CHARTS, chartStage} from './stage.ts';

const FOLDER = join(ROOT, 'docs/accessibility/indicator-chart');

// What a screen reader is given, kind by kind. After a change that is meant: LINLI_GOLDEN=write, then read them again.
describe('the accessibility tree of a chart', () => {
  let stage: ChartStage;
  before(async () => (stage = await chartStage()));
  after(() => stage.close());

  for (const [kind, rows] of CHARTS) {
    test(`of ${kind} is the stored one`, async () => {
      const page = await stage.draw(kind, rows, 800);
      const tree = `${await page.locator('linli-indicator-chart').ariaSnapshot()}\n`;
      await page.close();
      const file = join(FOLDER, `${kind}.yml`);
      if (process.env.LINLI_GOLDEN === 'write') writeFileSync(file, tree);
      assert.ok(existsSync(file), file);
      assert.equal(tree, readFileSync(file, 'utf8'));
    });
  }
});
