import {expect, waitUntil} from '@open-wc/testing';

import {offered, opened, press} from '../internal/testing/tool-panel.ts';
import {aChart, CLINIC, KINDS, texts} from './chart-browser-fixtures.ts';

describe('downloads and copies', () => {
  for (const [kind, data] of KINDS) {
    it(`writes ${kind} as an SVG that opens by itself`, async () => {
      const details = await opened(await aChart(kind, data));
      const {blob, name} = await offered(details, 'SVG');
      const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(svg.querySelectorAll('[fill="undefined"], [stroke="undefined"], style, script')).to.have.length(0);
      expect(await blob.text()).not.to.match(/NaN|undefined|var\(/);
      expect(svg.querySelector('title')!.textContent).to.equal('一次集中服务');
      expect(name).to.equal('一次集中服务.svg');
    });
  }

  it('takes unit, 示例数据 and the sentence along in the file', async () => {
    const chart = await aChart();
    chart.sample = true;
    chart.unit = '人次';
    await chart.updateComplete;
    const {blob} = await offered(await opened(chart), 'SVG');
    const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    const said = Array.from(svg.querySelectorAll('text')).map(({textContent}) => textContent);
    expect(said).to.include('示例数据');
    expect(said).to.include('单位：人次');
    expect(svg.querySelector('desc')!.textContent).to.equal(texts(chart, '#summary')[0]);
  });

  it('draws the same picture as PNG, twice and four times as large', async () => {
    const details = await opened(await aChart());
    const sizes = [];
    for (const label of ['2倍', '4倍']) {
      const {blob} = await offered(details, label);
      expect(blob.type).to.equal('image/png');
      const picture = await createImageBitmap(blob);
      sizes.push(picture.width);
    }
    expect(sizes).to.deep.equal([1600, 3200]);
  });

  it('writes the table as CSV, its formulas disarmed', async () => {
    const details = await opened(await aChart('bar', [...CLINIC, {项目: '=1+1', 人次: '3人次'}]));
    const {blob} = await offered(details, 'CSV');
    const text = await blob.text();
    expect(text).to.contain('义诊,60余人次');
    expect(text).to.contain("'=1+1");
  });

  it('copies its sentence without the Clipboard API, as on a plain-http intranet', async () => {
    const chart = await aChart();
    const details = await opened(chart);
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    let copied = '';
    const catching = (event: ClipboardEvent) => (copied = String(getSelection()) || event.type);
    document.addEventListener('copy', catching);
    press(details, '复制这句话');
    await waitUntil(() => texts(chart, '.tools [role="status"]')[0] !== '');
    document.removeEventListener('copy', catching);
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    if (texts(chart, '.tools [role="status"]')[0] === '已复制') expect(copied).to.match(/共3项/);
  });

  it('says why auto chose this kind', async () => {
    const chart = await aChart('auto');
    await opened(chart);
    expect(texts(chart, '.why')).to.deep.equal(['单位相同、各项可比，所以选用条形图。']);
  });

  it('has no axe violations when unfolded', async () => {
    const chart = await aChart();
    await opened(chart);
    await expect(chart).to.be.accessible();
  });
});
