import {expect} from '@open-wc/testing';

import {offered, opened} from '../internal/testing/tool-panel.ts';
import {aChart, root, texts} from './chart-browser-fixtures.ts';
import {CHANGES} from './chart-tables.fixtures.ts';

const FIRST = '占47.5%，↑ 较去年提高13个百分点';
const SECOND = '↓ 同比下降50%，目标40%';

describe('shares, changes and targets', () => {
  for (const kind of ['bar', 'grouped', 'pictogram', 'share'] as const) {
    it(`are drawn in ${kind} beside the figure that they belong to, with their base`, async () => {
      const chart = await aChart(kind, CHANGES);
      expect(texts(chart, '.below')).to.deep.equal([FIRST, SECOND]);
    });
  }

  for (const kind of ['column', 'line', 'area'] as const) {
    it(`are drawn in ${kind} below the plot, with the names that they belong to`, async () => {
      const chart = await aChart(kind, CHANGES);
      expect(texts(chart, '.below').map((text) => text.replace(/ +/g, ' '))).to.deep.equal([
        `本地居民 ${FIRST}`,
        `其他 ${SECOND}`,
      ]);
    });
  }

  it('are drawn on a tile', async () => {
    const chart = await aChart('tile', CHANGES);
    expect(texts(chart, '.change')).to.deep.equal([FIRST, SECOND]);
  });

  it('of bars that are bullets are their targets, which no label is lengthened by', async () => {
    const chart = await aChart('bullet', [{指标: '驿站', 数值: '53处', 目标: '60处'}]);
    expect(texts(chart, '.below')).to.deep.equal(['目标60处']);
    expect(texts(chart, 'text.value')).to.deep.equal(['53处']);
  });

  it('are said without arrows', async () => {
    const chart = await aChart('bar', CHANGES);
    const said = Array.from(root(chart).querySelectorAll('.row .figure'), (one) => one.getAttribute('aria-label'));
    expect(said).to.deep.equal(['本地居民66.5%，占47.5%，较去年提高13个百分点', '其他33.5%，同比下降50%，目标40%']);
  });

  for (const kind of ['bar', 'column', 'line', 'grouped', 'pictogram', 'share', 'tile', 'gauge'] as const) {
    it(`are in the downloaded picture of ${kind}`, async () => {
      const {blob} = await offered(await opened(await aChart(kind, CHANGES)), 'SVG');
      const svg = await blob.text();
      expect(svg).to.contain('↑ 较去年提高13个百分点');
      expect(svg).to.contain('↓ 同比下降50%');
    });
  }
});
