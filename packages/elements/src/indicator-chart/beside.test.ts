import {expect, waitUntil} from '@open-wc/testing';

import {offered, opened} from '../internal/testing/tool-panel.ts';
import {aChart, root, texts} from './chart-browser-fixtures.ts';
import {CHANGES} from './chart-tables.fixtures.ts';
import type {IndicatorChart} from './indicator-chart.ts';

const FIRST = '占47.5%，↑ 较去年提高13个百分点';
const SECOND = '↓ 同比下降50%，目标40%';

const LINKED = [
  {指标: '持证', 数值: '640人', 占比: '47.5%', 链接: '#source'},
  {指标: '驿站', 数值: '53人'},
];

/** A click as a finger or a mouse makes it; true where the link would be followed. */
function clicked(chart: IndicatorChart, pointerType: string): boolean {
  const mark = root(chart).querySelector('a.figure .strip')!;
  return mark.dispatchEvent(new PointerEvent('click', {pointerType, bubbles: true, cancelable: true, composed: true}));
}

describe('a figure with a link to its source', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is read by the first tap of a finger, and followed by the second', async () => {
    const chart = await aChart('bar', LINKED);
    expect(clicked(chart, 'touch')).to.equal(false);
    await waitUntil(() => texts(chart, '.reading')[0] === '持证640人，占47.5%');
    expect(clicked(chart, 'touch')).to.equal(true);
  });

  it('is followed by a mouse at once, as links are', async () => {
    expect(clicked(await aChart('bar', LINKED), 'mouse')).to.equal(true);
  });
});

it('tells twenty of many cells that are no numbers, and how many more there are', async () => {
  const rows = Array.from({length: 200}, (_, index) => ({
    项: `${index}号`,
    '户数（户）': index % 2 ? '好多' : String(index),
  }));
  const chart = await aChart('bar', rows);
  await waitUntil(() => root(chart).querySelectorAll('.problems li').length > 0);
  expect(texts(chart, '.problems li')).to.have.length(21);
  expect(texts(chart, '.problems li')[20]).to.contain('另有80处');
});

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
