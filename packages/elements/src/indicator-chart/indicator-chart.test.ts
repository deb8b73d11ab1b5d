import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {aChart, CLINIC, KINDS as DRAWN, PARTS, root, SHARES, texts} from './chart-browser-fixtures.ts';
import {KINDS} from './chart-kinds.ts';
import type {FigureSelectEvent} from './indicator-chart.events.ts';
import type {IndicatorChart} from './indicator-chart.ts';

const spoken = (chart: IndicatorChart) =>
  Array.from(root(chart).querySelectorAll('.row .figure'), (figure) => figure.getAttribute('aria-label'));
const surface = (chart: IndicatorChart) => root(chart).querySelector<HTMLElement>('.surface')!;
const live = (chart: IndicatorChart) => root(chart).querySelector('[role="status"]')!.textContent!.trim();
describe('<linli-indicator-chart>', () => {
  for (const [kind, data] of DRAWN) {
    it(`draws ${kind} without axe violations`, async () => {
      const chart = await aChart(kind, data);
      expect(root(chart).querySelector('.notice')).to.equal(null);
      expect(root(chart).querySelectorAll('[part~="mark"], [part~="tile"]').length).to.be.greaterThan(0);
      await expect(chart).to.be.accessible();
    });
  }

  it('is a figure named by its label, with a rule-written description', async () => {
    const chart = await aChart();
    expect(root(chart).querySelector('figure')).to.have.attribute('aria-labelledby', 'title');
    expect(texts(chart, '#title')).to.deep.equal(['一次集中服务']);
    expect(texts(chart, '#summary')[0]).to.match(/^共3项，.*最高的是眼科检查（80余人次）.*1项未填报。$/);
    expect(surface(chart).getAttribute('aria-describedby')).to.contain('summary');
  });

  it('labels 80余人次 as written and leaves its end open', async () => {
    const chart = await aChart();
    expect(texts(chart, 'text.value')).to.deep.equal(['60余人次', '80余人次']);
    expect(root(chart).querySelectorAll('.fade')).to.have.length(6);
  });

  it('draws a missing number as an empty place with 未填报', async () => {
    const chart = await aChart();
    expect(root(chart).querySelectorAll('.missing')).to.have.length(1);
    expect(spoken(chart)).to.include('理发，未填报');
  });

  it('reads the table inside it, and again when the table changes', async () => {
    const chart = await fixture<IndicatorChart>(
      html`<linli-indicator-chart kind="bar">
        <table>
          <caption>
            各社区户数
          </caption>
          <tr>
            <th>社区</th>
            <th>户数（户）</th>
          </tr>
          <tr>
            <td>南山</td>
            <td>1200</td>
          </tr>
          <tr>
            <td>白水</td>
            <td>近900</td>
          </tr>
        </table>
      </linli-indicator-chart>`,
    );
    expect(texts(chart, 'text.value')).to.deep.equal(['1200户', '近900户']);
    expect(texts(chart, '#title')).to.deep.equal(['各社区户数']);
    chart.querySelector('td:last-child')!.textContent = '1300';
    await nextFrame();
    await chart.updateComplete;
    expect(texts(chart, 'text.value')[0]).to.equal('1300户');
  });

  it('finds the table that a paragraph threw out', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const parsed = new DOMParser().parseFromString(
      '<p><linli-indicator-chart kind="bar"><table><tr><th>项<th>数<tr><td>甲<td>3人<tr><td>乙<td>4人</table></linli-indicator-chart></p>',
      'text/html',
    );
    box.append(...Array.from(parsed.body.childNodes));
    const chart = box.querySelector<IndicatorChart>('linli-indicator-chart')!;
    await chart.updateComplete;
    expect(texts(chart, 'text.value')).to.deep.equal(['3人', '4人']);
  });

  it('finds the table that for names', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <linli-indicator-chart for="figures" kind="bar"></linli-indicator-chart>
        <p>文字</p>
        <table id="figures">
          <tr>
            <th>项</th>
            <th>数</th>
          </tr>
          <tr>
            <td>甲</td>
            <td>3人</td>
          </tr>
          <tr>
            <td>乙</td>
            <td>4人</td>
          </tr>
        </table>
      </div>`,
    );
    expect(texts(box.querySelector<IndicatorChart>('linli-indicator-chart')!, 'text.value')).to.deep.equal([
      '3人',
      '4人',
    ]);
  });

  it('is one tab stop; arrows, Home and End say each figure politely', async () => {
    const chart = await aChart();
    expect(root(chart).querySelectorAll('[tabindex="0"]')).to.have.length(1);
    surface(chart).focus();
    expect(live(chart)).to.equal('');
    for (const [key, said] of [
      ['ArrowRight', '义诊60余人次'],
      ['ArrowDown', '眼科检查80余人次'],
      ['End', '理发，未填报'],
      ['ArrowRight', '理发，未填报'],
      ['Home', '义诊60余人次'],
      ['Escape', ''],
    ] as const) {
      await sendKeys({press: key});
      await waitUntil(() => live(chart) === said, `${key} says ${said}`);
    }
  });

  it('fires linli-select once when the reader chooses, after selected has moved', async () => {
    const chart = await aChart();
    const chosen: string[] = [];
    chart.addEventListener('linli-select', (event) =>
      chosen.push((event as FigureSelectEvent).category, chart.selected),
    );
    surface(chart).focus();
    await sendKeys({press: 'End'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => chosen.length > 0);
    expect(chosen).to.deep.equal(['理发', '理发']);
  });

  it('stays silent when code sets selected', async () => {
    const chart = await aChart();
    let fired = false;
    chart.addEventListener('linli-select', () => (fired = true));
    chart.selected = '义诊';
    await chart.updateComplete;
    expect(fired).to.equal(false);
  });

  it('links a figure to its source, never to a script', async () => {
    const chart = await aChart('tile', [
      {项目: '甲', 数量: '1个', 链接: '/sources/#a'},
      {项目: '乙', 数量: '2个', 链接: 'javascript:alert(1)'},
    ]);
    const links = Array.from(root(chart).querySelectorAll('a'), (link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['/sources/#a']);
  });
});

describe('<linli-indicator-chart> states', () => {
  it('says in one sentence that units differ, and keeps the table', async () => {
    const chart = await aChart('bar', [
      {项: '甲', 数: '3人'},
      {项: '乙', 数: '4场'},
    ]);
    expect(texts(chart, '.notice')[0]).to.contain('单位不同');
    expect(root(chart).querySelector('table')).to.exist;
    await expect(chart).to.be.accessible();
  });

  it('says so when it does not know the kind', async () => {
    expect(texts(await aChart('pie'), '.notice')[0]).to.contain('不认识 kind');
  });

  it('says what to do when it has no data', async () => {
    const chart = await fixture<IndicatorChart>(html`<linli-indicator-chart></linli-indicator-chart>`);
    expect(texts(chart, '.notice')[0]).to.contain('这里还没有数据');
    await expect(chart).to.be.accessible();
  });

  it('unfolds its table for print and folds it again', async () => {
    const chart = await aChart();
    chart.folded = true;
    await chart.updateComplete;
    const details = root(chart).querySelector<HTMLDetailsElement>('details.data')!;
    window.dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
  });

  it('shows 示例数据 when the figures are invented', async () => {
    const chart = await aChart('bar');
    expect(texts(chart, '.sample')).to.deep.equal([]);
    chart.sample = true;
    await chart.updateComplete;
    expect(texts(chart, '.sample')).to.deep.equal(['示例数据']);
  });

  it('speaks the language of its nearest lang', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="zh-TW">
        <linli-indicator-chart kind="bar" .data=${CLINIC}></linli-indicator-chart>
      </div>`,
    );
    const chart = box.querySelector<IndicatorChart>('linli-indicator-chart')!;
    await chart.updateComplete;
    expect(spoken(chart)).to.include('理发，未填報');
  });

  it('waits with the last picture while the next kind is on its way', async () => {
    const chart = await aChart('bar');
    chart.kind = 'waffle';
    chart.data = SHARES;
    expect(root(chart).querySelectorAll('.row')).to.have.length(3);
    await chart.updateComplete;
    expect(root(chart).querySelectorAll('.squares')).to.have.length(2);
  });

  it('says so when the file of its kind cannot be had, and keeps the table', async () => {
    const {load, get} = KINDS;
    Object.assign(KINDS, {load: () => Promise.resolve(), get: () => undefined});
    try {
      const chart = await aChart('pictogram');
      expect(texts(chart, '.notice')[0]).to.contain('没有取到');
      expect(texts(chart, 'table td')).to.include('60余人次');
    } finally {
      Object.assign(KINDS, {load, get});
    }
  });

  it('names its small drawings without headings: no outline of a page has a gap', async () => {
    const chart = await aChart('small-multiples', PARTS);
    const groups = Array.from(root(chart).querySelectorAll('.panel'), (panel) =>
      root(chart)
        .querySelector(`#${panel.getAttribute('aria-labelledby')}`)!
        .textContent!.trim(),
    );
    expect(groups).to.deep.equal(['已实现', '办理中']);
    expect(root(chart).querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')).to.have.length(0);
  });

  it('draws hostile text as text', async () => {
    const chart = await aChart('bar', [
      {项: '<img src=x onerror=alert(1)>', 数: '3人'},
      {项: '乙', 数: '4人'},
    ]);
    expect(root(chart).querySelector('img')).to.equal(null);
    expect(texts(chart, '.row > .label')[0]).to.equal('<img src=x onerror=alert(1)>');
  });
});
