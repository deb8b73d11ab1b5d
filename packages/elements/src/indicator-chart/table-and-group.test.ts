import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';

import {root, texts} from './chart-browser-fixtures.ts';
import type {IndicatorChart} from './indicator-chart.ts';

const TABLE = html`<table>
  <tr>
    <th>社区</th>
    <th>户数</th>
  </tr>
  <tr>
    <td>南山</td>
    <td>900户</td>
  </tr>
  <tr>
    <td>白水</td>
    <td>近1200户</td>
  </tr>
  <tr>
    <td>上马石</td>
    <td></td>
  </tr>
  <tr>
    <td>老街</td>
    <td>900余户</td>
  </tr>
</table>`;

const names = (chart: Element) => Array.from(chart.querySelectorAll('td:first-child'), (cell) => cell.textContent);
const sorts = (chart: Element) => Array.from(chart.querySelectorAll('th'), (cell) => cell.getAttribute('aria-sort'));

async function aSortableChart(): Promise<IndicatorChart> {
  const chart = await fixture<IndicatorChart>(
    html`<linli-indicator-chart kind="bar" label="户数">${TABLE}</linli-indicator-chart>`,
  );
  await waitUntil(() => chart.querySelector('th button'), 'buttons came', {timeout: 5000});
  return chart;
}

async function press(chart: Element, column: number, way: string): Promise<void> {
  chart.querySelectorAll<HTMLButtonElement>('th button')[column]!.click();
  await waitUntil(() => sorts(chart)[column] === way, way, {timeout: 5000});
}

describe('the table of a chart', () => {
  it('is sorted by value with 余 and 近 understood, largest first, what was not reported last; then as it was', async () => {
    const chart = await aSortableChart();
    await press(chart, 1, 'descending');
    expect(names(chart)).to.deep.equal(['白水', '老街', '南山', '上马石']);
    await press(chart, 1, 'ascending');
    expect(names(chart)).to.deep.equal(['南山', '老街', '白水', '上马石']);
    await press(chart, 1, 'none');
    expect(names(chart)).to.deep.equal(['南山', '白水', '上马石', '老街']);
  });

  it('says which column it is sorted by, and keeps its headings and its picture', async () => {
    const chart = await aSortableChart();
    await press(chart, 0, 'descending');
    expect(sorts(chart)).to.deep.equal(['descending', 'none']);
    expect(Array.from(chart.querySelectorAll('th'), (cell) => cell.textContent)).to.deep.equal(['社区', '户数']);
    await nextFrame();
    await chart.updateComplete;
    expect(texts(chart, '.row > .label')).to.deep.equal(['南山', '白水', '上马石', '老街']);
    await expect(chart).to.be.accessible();
  });

  it('is given back as it was when the chart leaves the page', async () => {
    const chart = await aSortableChart();
    const {parentElement} = chart;
    await press(chart, 1, 'descending');
    chart.remove();
    expect(names(chart)).to.deep.equal(['南山', '白水', '上马石', '老街']);
    expect(chart.querySelector('button, svg, [aria-sort]')).to.equal(null);
    parentElement!.append(chart);
    await waitUntil(() => chart.querySelector('th button'), 'buttons came back', {timeout: 5000});
  });
});

describe('charts of one group', () => {
  it('show the category that was chosen in one of them, and no others do', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <linli-indicator-chart kind="bar" group="a">${TABLE}</linli-indicator-chart>
        <linli-indicator-chart kind="bar" group="a" folded>${TABLE}</linli-indicator-chart>
        <linli-indicator-chart kind="bar" folded>${TABLE}</linli-indicator-chart>
      </div>`,
    );
    const [one, two, three] = Array.from(box.querySelectorAll<IndicatorChart>('linli-indicator-chart'));
    let said = 0;
    two!.addEventListener('linli-select', () => (said += 1));
    const choose = () => root(one!).querySelectorAll<HTMLElement>('.row .figure')[1]!.click();
    await waitUntil(() => (choose(), two!.selected === '白水'), 'followed', {timeout: 5000});
    await two!.updateComplete;
    expect(
      Array.from(root(two!).querySelectorAll('.chosen'), (figure) => figure.getAttribute('aria-label')),
    ).to.deep.equal(['白水，近1200户']);
    expect([three!.selected, said]).to.deep.equal(['', 0]);
  });
});

describe('a large chart', () => {
  it('sets type and targets larger', async () => {
    const chart = await fixture<IndicatorChart>(
      html`<linli-indicator-chart kind="bar" size="large">${TABLE}</linli-indicator-chart>`,
    );
    const outside = parseFloat(getComputedStyle(chart.parentElement!).fontSize);
    expect(parseFloat(getComputedStyle(chart).fontSize)).to.be.closeTo(outside * 1.28, 0.1);
    expect(root(chart).querySelector('.data > summary')!.getBoundingClientRect().height).to.be.at.least(60);
  });
});
