import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {GridSelectEvent} from './grid-map.events.ts';
import {GridMap} from './grid-map.ts';
import './linli-grid-map.ts';

const ROWS = [
  {
    编号: 'a',
    网格: '第1网格',
    社区: '南坪社区',
    户数: '312',
    网格长: '党员网格长',
    网格长电话: '0000-0000001',
    四至: '东至河堤',
  },
  {编号: 'b', 网格: '第2网格', 社区: '南坪社区', 户数: '—'},
  {编号: 'c', 网格: '第3网格', 社区: '和平社区', 户数: '300余户', 示例: '是'},
];

const aMap = (data: unknown = ROWS, lang = 'zh-Hans') =>
  fixture<GridMap>(html`<linli-grid-map lang=${lang} label="我归哪个网格" .data=${data}></linli-grid-map>`);

const root = (map: GridMap) => map.shadowRoot!;
const cells = (map: GridMap) => Array.from(root(map).querySelectorAll<HTMLElement>('.cell'));
const cell = (map: GridMap, id: string) => cells(map).find(({dataset}) => dataset.id === id)!;
/** What is said of a cell: its text without the drawn plate. */
const nameOf = (one: HTMLElement) => {
  const copy = one.cloneNode(true) as HTMLElement;
  for (const drawn of copy.querySelectorAll('[aria-hidden=true]')) drawn.remove();
  return copy.textContent!.replace(/\s+/g, '');
};
const textOf = (map: GridMap, selector: string) =>
  root(map).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('<linli-grid-map>', () => {
  it('has no axe violations, empty, drawn and with a chosen grid', async () => {
    await expect(await aMap([])).to.be.accessible();
    const map = await aMap();
    await expect(map).to.be.accessible();
    map.selected = 'a';
    await map.updateComplete;
    await expect(map).to.be.accessible();
  });

  it('gives every grid its name, number and leader, and never writes 未填报 as 0', async () => {
    const map = await aMap();
    const names = cells(map).map(nameOf);
    expect(names).to.deep.equal(['第1网格，312户，网格长：党员网格长', '第2网格，未填报', '第3网格，300余户']);
    expect(cell(map, 'b').dataset.shade).to.equal('none');
  });

  it('draws rows that a page set before the element was defined', async () => {
    const map = await fixture<GridMap>(html`<linli-map-defined-later></linli-map-defined-later>`);
    map.data = ROWS;
    customElements.define('linli-map-defined-later', class extends GridMap {});
    await waitUntil(() => cells(map).length === 3, 'the rows are drawn');
  });

  it('draws 第十三网格 as 13 on one line and says it as written', async () => {
    const map = await aMap([{编号: 'm', 网格: '第十三网格', 社区: '甲社区', 户数: '355户'}]);
    expect(textOf(map, '.plate')).to.equal('13网格');
    expect(nameOf(cell(map, 'm'))).to.equal('第十三网格，355户');
    map.style.width = '200px';
    const {height} = root(map).querySelector('.plate')!.getBoundingClientRect();
    expect(height).to.be.below(2 * parseFloat(getComputedStyle(root(map).querySelector('.plate b')!).fontSize));
  });

  it('reflows a hand arrangement that has no room, in the order of the table, and says so', async () => {
    const rows = Array.from({length: 10}, (_, index) => ({
      编号: `${index}`,
      网格: `第${index + 1}网格`,
      社区: '甲社区',
      图中行: (index % 2) + 1,
      图中列: Math.floor(index / 2) + 1,
    }));
    const map = await aMap(rows);
    map.style.width = '900px';
    await waitUntil(() => root(map).querySelector('.streets')!.getAttribute('data-fit') === 'yes', 'it fits');
    expect(cells(map)[1]!.dataset['id']).to.equal('2');
    map.style.width = '340px';
    await waitUntil(() => root(map).querySelector('.streets')!.getAttribute('data-fit') === 'no', 'it does not fit');
    expect(getComputedStyle(root(map).querySelector('.reflowed')!).display).to.equal('block');
    const right = map.getBoundingClientRect().right;
    for (const one of cells(map)) expect(one.getBoundingClientRect().right).to.be.at.most(right);
    expect(cells(map).map(({dataset}) => dataset.id)).to.deep.equal(rows.map(({编号}) => 编号));
  });

  it('says on the map that it decides no boundary, and marks sample data', async () => {
    const map = await aMap();
    expect(textOf(map, '.disclaimer')).to.equal('示意图，不作为划界依据');
    expect(textOf(map, '.sample')).to.equal('示例数据');
  });

  it('fires linli-select once when the reader clicks, after selected has moved', async () => {
    const map = await aMap();
    const chosen: string[] = [];
    map.addEventListener(GridSelectEvent.type, (event) =>
      chosen.push(`${(event as GridSelectEvent).id}/${map.selected}`),
    );
    cell(map, 'c').click();
    cell(map, 'c').click();
    expect(chosen).to.deep.equal(['c/c']);
  });

  it('brings the panel below a narrow map into view; beside a wide one the page stays where it is', async () => {
    for (const [width, moves] of [
      ['340px', true],
      ['1000px', false],
    ] as const) {
      const map = await aMap(
        Array.from({length: 24}, (_, at) => ({编号: `${at}`, 网格: `第${at + 1}网格`, 社区: '甲'})),
      );
      map.style.width = width;
      map.insertAdjacentHTML('beforeend', '<p slot="detail" style="height:2000px">详情</p>');
      await map.updateComplete;
      scrollTo(0, map.getBoundingClientRect().top + scrollY - 10);
      const before = scrollY;
      cell(map, '0').click();
      await aTimeout(200);
      const {top} = root(map).querySelector('.detail')!.getBoundingClientRect();
      expect(scrollY !== before, width).to.equal(moves);
      expect(top, width).to.be.within(-1, innerHeight - 100);
      scrollTo(0, 0);
    }
  });

  it('stays silent when code sets selected, and shows whom to call', async () => {
    const map = await aMap();
    let fired = false;
    map.addEventListener(GridSelectEvent.type, () => (fired = true));
    map.selected = 'a';
    await map.updateComplete;
    expect(fired).to.equal(false);
    expect(textOf(map, '.detail > .title')).to.equal('第1网格');
    expect(root(map).querySelector('.phone')).to.have.attribute('href', 'tel:00000000001');
    expect(textOf(map, '.detail')).to.contain('东至河堤');
  });

  it('shows a note, but none that holds personal data', async () => {
    const map = await aMap(ROWS.map((row, at) => ({...row, note: at === 0 ? '住3栋的王桂兰 13800138000' : '含一期'})));
    map.selected = 'a';
    await map.updateComplete;
    await waitUntil(() => textOf(map, '.detail')?.includes('说明'));
    expect(textOf(map, '.detail')).to.contain('写了不宜公开的个人信息，没有显示').and.not.contain('王桂兰');
    map.selected = 'b';
    await map.updateComplete;
    expect(textOf(map, '.detail')).to.contain('含一期');
  });

  it('moves with arrows, Home and End, keeps one tab stop and says which way it went', async () => {
    const map = await aMap();
    cell(map, 'a').focus();
    for (const [key, id] of [
      ['ArrowRight', 'b'],
      ['End', 'c'],
      ['Home', 'a'],
    ] as const) {
      await sendKeys({press: key});
      await map.updateComplete;
      expect((root(map).activeElement as HTMLElement).dataset.id).to.equal(id);
      expect(root(map).querySelectorAll('[tabindex="0"]')).to.have.length(1);
      if (key === 'ArrowRight') expect(textOf(map, '.unseen[role=status]')).to.equal('右侧：第2网格，未填报');
    }
  });

  it('says 东侧 only in a hand arrangement, whose sides are real', async () => {
    const map = await aMap(ROWS.map((row, index) => ({...row, 图中行: 1, 图中列: index + 1})));
    cell(map, 'a').focus();
    await sendKeys({press: 'ArrowRight'});
    await map.updateComplete;
    expect(textOf(map, '.unseen[role=status]')).to.equal('东侧：第2网格，未填报');
  });

  it('opens by Enter, and Escape lets go and gives the focus back', async () => {
    const map = await aMap();
    cell(map, 'a').focus();
    await sendKeys({press: 'Enter'});
    expect(map.selected).to.equal('a');
    await map.updateComplete;
    root(map).querySelector<HTMLElement>('.phone')!.focus();
    await sendKeys({press: 'Escape'});
    await map.updateComplete;
    expect(map.selected).to.equal('');
    expect((root(map).activeElement as HTMLElement).dataset.id).to.equal('a');
  });

  it('finds a home’s grid by a word of its bounds, with keys alone', async () => {
    const rows = Array.from({length: 9}, (_, index) => ({
      编号: `${index}`,
      网格: `第${index + 1}网格`,
      社区: '甲社区',
      四至: index === 6 ? '含幸福家园' : '',
    }));
    const map = await aMap(rows);
    const chosen: string[] = [];
    map.addEventListener(GridSelectEvent.type, (event) => chosen.push((event as GridSelectEvent).id));
    root(map).querySelector<HTMLInputElement>('#find')!.focus();
    await sendKeys({type: '家园'});
    await waitUntil(() => root(map).querySelector('[role=option]'), 'the list has come');
    expect(textOf(map, '[role=option]')).to.equal('第7网格 甲社区');
    await expect(map).to.be.accessible();
    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    expect(chosen).to.deep.equal(['6']);
    expect(textOf(map, '.detail > .title')).to.equal('第7网格');
    expect(root(map).querySelector('#find')).to.have.attribute('aria-expanded', 'false');
  });

  it('says so when nothing is found', async () => {
    const map = await aMap(
      Array.from({length: 9}, (_, index) => ({编号: `${index}`, 网格: `第${index}网格`, 社区: '甲'})),
    );
    root(map).querySelector<HTMLInputElement>('#find')!.focus();
    await sendKeys({type: '没有'});
    await waitUntil(() => textOf(map, '.nothing'), 'the search has come');
    expect(textOf(map, '.nothing')).to.contain('没有找到');
  });

  it('draws grids that were checked before, as the site hands them on', async () => {
    const households = {value: 300, upper: 500, qualifier: 'exact', unit: '户', text: '300户-500户'};
    const map = await aMap([
      {id: 'g', name: '第1网格', community: '甲', households, population: null, workers: [], sample: false},
    ]);
    expect(textOf(map, '.cell .line')).to.contain('300户-500户');
  });

  it('reads the table inside, keeps it, and follows its changes', async () => {
    const map = await fixture<GridMap>(
      html`<linli-grid-map label="网格">
        <table>
          <tr>
            <th>编号</th>
            <th>网格</th>
            <th>社区</th>
            <th>户数</th>
          </tr>
          <tr>
            <td>1</td>
            <td>第1网格</td>
            <td>甲社区</td>
            <td>400</td>
          </tr>
        </table>
      </linli-grid-map>`,
    );
    expect(cells(map)).to.have.length(1);
    const row = map.querySelector('table')!.insertRow();
    ['2', '第2网格', '甲社区', '410'].forEach((text) => (row.insertCell().textContent = text));
    await waitUntil(() => cells(map).length === 2, 'the new row is drawn');
    expect(map.querySelector('table')!.assignedSlot).to.not.equal(null);
  });

  for (const bad of [
    [],
    {},
    'rows',
    7,
    [null],
    [{网格: 1}],
    [{编号: '1'}],
    {rows: null},
    [{households: null, workers: []}],
    [{id: 'x', name: 'x', community: 'x', households: 3, workers: [null]}],
  ]) {
    it(`never leaves an empty box and never throws for ${JSON.stringify(bad)}`, async () => {
      const map = await aMap(bad);
      await aTimeout(0);
      expect(root(map).textContent!.trim()).to.not.equal('');
    });
  }

  it('keeps hostile words as words', async () => {
    const map = await aMap([{编号: 'x', 网格: '<img src=x onerror=alert(1)>', 社区: '"><script>', 户数: '1'}]);
    expect(root(map).querySelector('img, script')).to.equal(null);
  });

  it('speaks traditional Chinese and English', async () => {
    expect(textOf(await aMap(ROWS, 'zh-Hant'), '.disclaimer')).to.equal('示意圖，不作為劃界依據');
    expect(textOf(await aMap(ROWS, 'en'), '.disclaimer')).to.equal('Schematic: not a record of boundaries');
  });

  it('cuts no word and scrolls no page at 320 px and double type', async () => {
    const map = await aMap();
    map.style.width = '288px';
    map.style.fontSize = '36px';
    await map.updateComplete;
    expect(map.scrollWidth).to.be.at.most(288);
    for (const one of cells(map)) expect(one.scrollWidth).to.be.at.most(one.clientWidth + 1);
  });

  it('gives targets of at least 44 px', async () => {
    const map = await aMap();
    map.selected = 'a';
    await map.updateComplete;
    for (const one of root(map).querySelectorAll('button, .phone'))
      expect(one.getBoundingClientRect().height).to.be.at.least(44);
  });
});
