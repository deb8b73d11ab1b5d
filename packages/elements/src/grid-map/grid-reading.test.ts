import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {GridEnterEvent, GridSelectEvent} from './grid-map.events.ts';
import type {GridMap} from './grid-map.ts';
import './linli-grid-map.ts';

const COUNTS = ['312', '355', '402', '455', '498', '—', '610', '333'];

const TOWN = [
  {编号: 's', 网格: '示例街道', 社区: '示例街道', 示例: '是'},
  {编号: 't', 网格: '邻街道', 社区: '邻街道', 示例: '是'},
  {编号: 'c', 网格: '甲社区', 社区: '甲社区', 上级: 's', 示例: '是'},
  {编号: 'd', 网格: '乙社区', 社区: '乙社区', 上级: 's', 示例: '是'},
  ...COUNTS.map((count, at) => ({
    编号: `g${at + 1}`,
    网格: `第${at + 1}网格`,
    社区: '甲社区',
    上级: 'c',
    户数: count,
    网格长: '社区党委委员',
    网格长电话: '0000-0000001',
    小区楼栋: at === 3 ? '幸福家园、阳光里1号楼' : '',
    拼音: at === 3 ? 'dswg jsq xfjy ygl' : '',
    示例: '是',
  })),
];
const FLAT = TOWN.slice(4).map((row) => ({...row, 上级: ''}));

const aMap = (data: unknown, more: Partial<GridMap> = {}) =>
  fixture<GridMap>(html`<linli-grid-map label="网格" .data=${data}></linli-grid-map>`).then(async (map) => {
    Object.assign(map, more);
    await map.updateComplete;
    return map;
  });
const root = (map: GridMap) => map.shadowRoot!;
const all = (map: GridMap, selector: string) => Array.from(root(map).querySelectorAll<HTMLElement>(selector));
const idsOf = (map: GridMap, selector = '.cell') => all(map, selector).map(({dataset}) => dataset['id']);
const textOf = (map: GridMap, selector: string) =>
  root(map).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const said = (map: GridMap) => textOf(map, 'figure > [role=status]');

describe('<linli-grid-map> find my grid', () => {
  it('leads from a compound, in traditional characters or by its initials, to the grid, its leader and a telephone', async () => {
    const map = await aMap(FLAT);
    const input = root(map).querySelector<HTMLInputElement>('#find')!;
    expect(input.placeholder).to.contain('拼音首字母');
    for (const [words, found] of [
      ['陽光里', '阳光里1号楼 第4网格 · 甲社区'],
      ['xfjy', '第4网格 甲社区'],
    ] as const) {
      input.focus();
      await sendKeys({type: words});
      await waitUntil(() => textOf(map, '[role=option]') === found, found);
      await sendKeys({press: 'Enter'});
      await waitUntil(() => textOf(map, '.detail > .title') === '第4网格', 'the panel shows it');
      expect(root(map).querySelector('.phone')).to.have.attribute('href', 'tel:00000000001');
      expect(textOf(map, '.detail')).to.contain('网格长 社区党委委员');
      map.selected = '';
      input.value = '';
      input.dispatchEvent(new InputEvent('input'));
      await map.updateComplete;
    }
  });

  it('does not offer initials where the table has none', async () => {
    const map = await aMap(FLAT.map((row) => ({...row, 拼音: ''})));
    expect(root(map).querySelector<HTMLInputElement>('#find')!.placeholder).not.to.contain('拼音');
  });

  it('has no axe violations with an open list', async () => {
    const map = await aMap(FLAT);
    root(map).querySelector<HTMLInputElement>('#find')!.focus();
    await sendKeys({type: '网格'});
    await waitUntil(() => all(map, '[role=option]').length > 0, 'the list is open');
    await expect(map).to.be.accessible();
  });
});

describe('<linli-grid-map> legend', () => {
  it('picks out a step, dims the others, says how many there are, and puts all back', async () => {
    const map = await aMap(FLAT);
    const step = all(map, '.legend button')[0]!;
    step.click();
    await map.updateComplete;
    expect(step).to.have.attribute('aria-pressed', 'true');
    expect(all(map, '.cell[data-dim]').every(({dataset}) => dataset['shade'] !== '0')).to.equal(true);
    expect(said(map)).to.equal(`突出${step.textContent!.trim()}：${all(map, '.cell:not([data-dim])').length}个`);
    step.click();
    await map.updateComplete;
    expect(all(map, '.cell[data-dim]')).to.have.length(0);
    expect(said(map)).to.equal('全部显示');
  });

  for (const [classing, breaks, first] of [
    ['quantile', '', '不足'],
    ['equal', '', '不足'],
    ['jenks', '', '不足'],
    ['manual', '400,500', '不足400户'],
  ] as const) {
    it(`divides numbers by ${classing}`, async () => {
      const map = await aMap(FLAT, {classing, breaks});
      await waitUntil(() => textOf(map, '.legend button').indexOf(first) === 0, 'the classes have come');
      expect(all(map, '.legend button').some(({dataset}) => dataset['step'] === 'none')).to.equal(true);
    });
  }

  it('shades by population where that is asked for', async () => {
    const map = await aMap(
      FLAT.map((row, at) => ({...row, 人口: `${900 + 100 * at}余人`})),
      {measure: 'population'},
    );
    expect(textOf(map, '.legend p')).to.equal('每个网格的人口');
    expect(textOf(map, '.cell .line')).to.contain('余');
  });
});

describe('<linli-grid-map> levels', () => {
  it('goes from a street down to its grids and back up, by buttons and Escape, and says where it is', async () => {
    const map = await aMap(TOWN);
    const entered: string[] = [];
    map.addEventListener(GridEnterEvent.type, (event) => entered.push((event as GridEnterEvent).id));
    expect(idsOf(map)).to.deep.equal(['s', 't']);
    all(map, '.cell')[0]!.click();
    await waitUntil(() => root(map).querySelector('.enter'), 'the way down is offered');
    root(map).querySelector<HTMLElement>('.enter')!.click();
    await waitUntil(() => map.within === 's' && idsOf(map).length === 2, 'the communities are drawn');
    expect(idsOf(map)).to.deep.equal(['c', 'd']);
    await waitUntil(() => said(map) === '示例街道：2个', 'it says where it is');
    expect((root(map).activeElement as HTMLElement).dataset['id']).to.equal('c');
    await map.updateComplete;
    expect(textOf(map, '.levels [aria-current]')).to.equal('示例街道');
    await expect(map).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await waitUntil(() => map.within === '', 'Escape leads up');
    await waitUntil(() => (root(map).activeElement as HTMLElement)?.dataset['id'] === 's', 'on what was left');
    expect(entered).to.deep.equal(['s', '']);
  });

  it('opens the level of a grid that was found', async () => {
    const map = await aMap(TOWN);
    root(map).querySelector<HTMLInputElement>('#find')!.focus();
    await sendKeys({type: '幸福家园'});
    await waitUntil(() => all(map, '[role=option]').length > 0, 'it is found');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => map.selected === 'g4', 'it is chosen');
    expect(map.within).to.equal('c');
  });
});

describe('<linli-grid-map> address', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is restored from #grid=, also with the element’s id before it', async () => {
    for (const hash of ['#grid=g4', '#karte-grid=g4']) {
      history.replaceState(null, '', hash);
      const map = await fixture<GridMap>(html`<linli-grid-map id="karte" hash .data=${TOWN}></linli-grid-map>`);
      await waitUntil(() => map.selected === 'g4', hash);
      await map.updateComplete;
      expect(map.within).to.equal('c');
      map.remove();
    }
  });

  it('follows what the reader chooses, and the back button leads up a level', async () => {
    const map = await fixture<GridMap>(html`<linli-grid-map hash .data=${TOWN}></linli-grid-map>`);
    await waitUntil(() => root(map).querySelector('.cell'), 'it is drawn');
    const changes: string[] = [];
    map.addEventListener(GridSelectEvent.type, (event) => changes.push((event as GridSelectEvent).id));
    all(map, '.cell')[0]!.click();
    await waitUntil(() => location.hash === '#grid=s', 'the address tells the choice');
    await waitUntil(() => root(map).querySelector('.enter'), 'the way down is offered');
    root(map).querySelector<HTMLElement>('.enter')!.click();
    await waitUntil(() => location.hash === '#within=s', 'the address tells the level');
    history.back();
    await waitUntil(() => map.within === '', 'back leads up');
    expect(changes).to.deep.equal(['s', '']);
  });

  it('leaves the address alone without the attribute', async () => {
    const map = await aMap(FLAT);
    all(map, '.cell')[0]!.click();
    await map.updateComplete;
    expect(location.hash).to.equal('');
  });
});

describe('<linli-grid-map> bad rows', () => {
  const BAD = [...FLAT.slice(0, 2), {编号: 'x', 网格: '', 社区: '甲社区', 户数: '约摸三百'}];

  it('stays a table with a sentence for each wrong cell, unless the editor says `partial`', async () => {
    const map = await aMap(BAD);
    expect(idsOf(map)).to.have.length(0);
    expect(textOf(map, '.notice')).to.contain('这里只显示表格');
    expect(textOf(map, '.problems summary')).not.to.equal('');
    map.partial = true;
    await map.updateComplete;
    expect(idsOf(map)).to.deep.equal(['g1', 'g2']);
    expect(textOf(map, '.problems summary')).not.to.equal('');
  });
});

describe('<linli-grid-map> a table without 编号', () => {
  it('numbers its rows', async () => {
    const map = await aMap(FLAT.map(({编号: _, ...row}) => row));
    expect(idsOf(map)).to.deep.equal(FLAT.map((_, at) => String(at + 1)));
    expect(root(map).querySelector('.problems')).to.equal(null);
  });
});

describe('<linli-grid-map> data from an address', () => {
  const ownFetch = window.fetch;
  afterEach(() => (window.fetch = ownFetch));

  it('reads a table from `src`, and says so where that fails', async () => {
    const rows = [{编号: '1', 网格: '第1网格', 社区: '甲社区'}];
    window.fetch = (input) =>
      String(input).indexOf('good') >= 0
        ? Promise.resolve(new Response(JSON.stringify(rows), {headers: {'content-type': 'application/json'}}))
        : Promise.reject(new TypeError('down'));
    const good = await fixture<GridMap>(html`<linli-grid-map src="/good.json"></linli-grid-map>`);
    await waitUntil(() => idsOf(good).length === 1, 'the grid is drawn', {timeout: 10_000});
    const bad = await fixture<GridMap>(html`<linli-grid-map src="/bad.json"></linli-grid-map>`);
    await waitUntil(() => textOf(bad, '.notice') !== '', 'it says so', {timeout: 10_000});
    expect(idsOf(bad)).to.have.length(0);
  });
});

describe('<linli-grid-map> type-ahead', () => {
  it('goes to the grid whose initials are typed, where the table has 拼音', async () => {
    const map = await aMap(FLAT);
    root(map).querySelector<HTMLElement>('.cell')!.focus();
    await sendKeys({type: 'xf'});
    expect((root(map).activeElement as HTMLElement).dataset['id']).to.equal(FLAT[3]!['编号']);
  });

  it('goes to the grid whose number is typed', async () => {
    const map = await aMap(FLAT);
    all(map, '.cell')[0]!.focus();
    await sendKeys({press: '5'});
    await map.updateComplete;
    expect((root(map).activeElement as HTMLElement).dataset['id']).to.equal('g5');
  });
});

describe('<linli-grid-map> a link to a grid', () => {
  it('shows its panel, however far down the map stands, at once and when a link in the page is followed', async () => {
    history.replaceState(null, '', '#grid=g4');
    const place = await fixture(
      html`<div>
        <p style="height: 3000px"></p>
        <linli-grid-map hash .data=${TOWN}></linli-grid-map>
      </div>`,
    );
    const map = place.querySelector('linli-grid-map')!;
    const isSeen = () => {
      const {top} = root(map).querySelector('.detail')!.getBoundingClientRect();
      return top > -2 && top < innerHeight - 100;
    };
    await waitUntil(() => map.selected === 'g4' && isSeen(), 'the panel is in view', {timeout: 5000});
    scrollTo(0, 0);
    location.hash = '#grid=g5';
    await waitUntil(() => map.selected === 'g5' && isSeen(), 'the other panel is in view', {timeout: 5000});
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });
});

describe('<linli-grid-map> what its table hides', () => {
  const TABLE = html`<table>
    <tr>
      <th>编号</th>
      <th>图形</th>
      <th>网格</th>
      <th>社区</th>
      <th>户数</th>
      <th>拼音</th>
    </tr>
    <tr>
      <td>a</td>
      <td>1,1 9,1 9,9</td>
      <td>第1网格</td>
      <td>甲</td>
      <td>312</td>
      <td>dywg</td>
    </tr>
    <tr hidden>
      <td>b</td>
      <td></td>
      <td>第2网格</td>
      <td>甲</td>
      <td>355</td>
      <td></td>
    </tr>
    <tr style="display: none">
      <td>c</td>
      <td></td>
      <td>第3网格</td>
      <td>甲</td>
      <td>402</td>
      <td></td>
    </tr>
  </table>`;
  const tableMap = async () => {
    const map = await fixture<GridMap>(html`<linli-grid-map label="网格">${TABLE}</linli-grid-map>`);
    await waitUntil(() => all(map, '[data-id]').length > 0, 'the map is drawn');
    return map;
  };

  it('rows are not drawn, and their number and place are told', async () => {
    const map = await tableMap();
    expect(idsOf(map, '[data-id]')).to.deep.equal(['a']);
    await waitUntil(() => textOf(map, '.problems li') !== '', 'the words have come');
    expect(textOf(map, '.problems li')).to.contain('3：有 2 行被隐藏或筛选');
  });

  it('图形 and 拼音 are out of readers’ sight, whatever the page says of cells, and are read again after a change', async () => {
    const map = await tableMap();
    const shown = () =>
      Array.from(map.querySelectorAll('tr')[0]!.cells)
        .filter((cell) => getComputedStyle(cell).display !== 'none')
        .map(({textContent}) => textContent);
    expect(shown()).to.deep.equal(['编号', '网格', '社区', '户数']);
    map.querySelectorAll('td')[2]!.textContent = '第9网格';
    await waitUntil(() => root(map).innerHTML.includes('第9网格'), 'the change is drawn');
    expect(shown()).to.deep.equal(['编号', '网格', '社区', '户数']);
    expect(map.querySelector('table')!.textContent).to.contain('1,1 9,1 9,9');
  });
});
