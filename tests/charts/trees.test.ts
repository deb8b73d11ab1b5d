import {after, before, describe, test} from 'node:test';

import {holdTree} from '../lib/stored-trees.ts';
import {type ChartStage, CHARTS, chartStage} from './stage.ts';

// What a screen reader is given, kind by kind.
describe('the accessibility tree of a chart', () => {
  let stage: ChartStage;
  before(async () => (stage = await chartStage()));
  after(() => stage.close());

  for (const [kind, rows] of CHARTS) {
    test(`of ${kind} is the stored one`, async () => {
      const page = await stage.draw(kind, rows, 800);
      await holdTree(page, 'indicator-chart', kind);
    });
  }
});
