import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {WishSelectEvent} from '../../wish-wall/wish-wall.events.ts';
import type {WishWall} from '../../wish-wall/wish-wall.ts';
import '../../wish-wall/linli-wish-wall.ts';
import type {GridMap} from '../grid-map.ts';
import '../linli-grid-map.ts';

const GRIDS = ['G1', 'G2', 'G3'].map((id, index) => ({
  编号: id,
  网格: `第${index + 1}网格`,
  社区: '示例社区',
  户数: '412户',
  示例: '是',
}));

const PLACES = [
  {
    编号: 'P1',
    名称: '便民理发店',
    类别: '爱心商家',
    网格: 'G1',
    电话: '0000-0000004',
    服务: '老人理发优惠',
    示例: '是',
  },
  {编号: 'P2', 名称: '暖新驿站（一号）', 类别: '暖新驿站', 网格: 'G2', 开放时间: '每日 8:30—20:00', 示例: '是'},
  {编号: 'P3', 名称: '暖新驿站（二号）', 类别: '暖新驿站', 网格: 'G2', 示例: '是'},
  {编号: 'P4', 名称: '早餐店', 类别: '爱心商家', 网格: 'G2', 示例: '是'},
  {编号: 'P5', 名称: '书店', 类别: '爱心商家', 网格: 'G2', 示例: '是'},
  {编号: 'P6', 名称: '暖新驿站（三号）', 类别: '暖新驿站', 示例: '是'},
  {编号: 'P7', 名称: '其余', 类别: '暖新驿站', 处数: '47', 示例: '是'},
];

const root = (map: GridMap) => map.shadowRoot!;
const all = (map: GridMap, selector: string) => Array.from(root(map).querySelectorAll<HTMLElement>(selector));
const one = (map: GridMap, selector: string) => root(map).querySelector<HTMLElement>(selector)!;
const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const drawn = (map: GridMap, selector = '.layers') =>
  waitUntil(() => root(map).querySelector(selector), selector, {timeout: 10_000});

async function aMap(places: unknown = PLACES, lang = 'zh-Hans'): Promise<GridMap> {
  const map = await fixture<GridMap>(
    html`<linli-grid-map lang=${lang} label="爱心地图" .data=${GRIDS} .places=${places}></linli-grid-map>`,
  );
  await drawn(map);
  await map.updateComplete;
  return map;
}

describe('layers of places', () => {
  it('have no axe violations on the map, as a list and with an open cluster', async () => {
    const map = await aMap();
    await expect(map).to.be.accessible();
    one(map, '.cluster').click();
    await map.updateComplete;
    await expect(map).to.be.accessible();
    one(map, '[data-layer=list]').click();
    await map.updateComplete;
    await expect(map).to.be.accessible();
  });

  it('stand in the cell of their grid, many of them as one button with their number', async () => {
    const map = await aMap();
    const inside = (mark: HTMLElement, cell: HTMLElement) => {
      const [a, b] = [mark.getBoundingClientRect(), cell.getBoundingClientRect()];
      return a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top && a.bottom <= b.bottom + 1;
    };
    const [single, cluster] = all(map, '.mark');
    expect(single!.getAttribute('aria-label')).to.equal('便民理发店，爱心商家，第1网格');
    expect(cluster!.getAttribute('aria-label')).to.equal('第2网格：共4个，2处爱心商家、2处暖新驿站，按回车展开');
    expect(textOf(cluster!)).to.equal('4');
    expect(inside(single!, one(map, '.cell[data-id=G1]'))).to.equal(true);
    expect(inside(cluster!, one(map, '.cell[data-id=G2]'))).to.equal(true);
    for (const mark of [single!, cluster!]) expect(mark.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('stay over their cells when the map becomes narrow', async () => {
    const map = await aMap();
    map.style.width = '300px';
    await aTimeout(200);
    const mark = one(map, '.mark').getBoundingClientRect();
    const cell = one(map, '.cell[data-id=G1]').getBoundingClientRect();
    expect(mark.left).to.be.within(cell.left, cell.right);
    expect(mark.bottom).to.be.within(cell.top, cell.bottom + 1);
  });

  it('are filtered by kind, with numbers that count what nobody listed', async () => {
    const map = await aMap();
    const kinds = all(map, '[data-row=kinds] button');
    expect(kinds.map(textOf)).to.deep.equal(['爱心商家 3处', '暖新驿站 50处']);
    kinds[0]!.click();
    await map.updateComplete;
    expect(kinds[0]!.getAttribute('aria-pressed')).to.equal('false');
    expect(all(map, '.mark').map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
      '暖新驿站（一号），暖新驿站，第2网格',
      '暖新驿站（二号），暖新驿站，第2网格',
    ]);
  });

  it('say what the map does not show: places without a grid, and those without a name', async () => {
    const map = await aMap();
    expect(textOf(one(map, '.loose')))
      .to.contain('暖新驿站：列出3处，共50处')
      .and.to.contain('未标网格 1');
    expect(all(map, '.loose .place-card')).to.have.length(1);
  });

  it('open in the panel of their grid, with a telephone to call', async () => {
    const map = await aMap();
    const selected = oneEvent(map, 'linli-select');
    one(map, '.mark').click();
    expect(((await selected) as Event & {id: string}).id).to.equal('G1');
    await drawn(map, '.in-grid .place-card[data-chosen]');
    expect(one(map, '.in-grid .phone').getAttribute('href')).to.equal('tel:00000000004');
    expect(textOf(one(map, '.desk').parentElement!.querySelector(':scope > [role=status]'))).to.contain('老人理发优惠');
  });

  it('take one tab stop, arrows go from mark to mark, a cluster leads to its list and Escape back', async () => {
    const map = await aMap();
    expect(all(map, '.mark[tabindex="0"]')).to.have.length(1);
    one(map, '.mark').focus();
    await sendKeys({press: 'ArrowRight'});
    expect((root(map).activeElement as HTMLElement).dataset['mark']).to.equal('grid:G2');
    await map.updateComplete;
    expect(all(map, '.mark[tabindex="0"]')).to.have.length(1);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => root(map).activeElement?.classList.contains('in-grid'));
    expect(all(map, '.in-grid .place-card')).to.have.length(4);
    await sendKeys({press: 'Escape'});
    await map.updateComplete;
    expect(map.selected).to.equal('');
    expect((root(map).activeElement as HTMLElement).dataset['mark']).to.equal('grid:G2');
  });

  it('move along the kinds with arrows', async () => {
    const map = await aMap();
    const [first, second] = all(map, '[data-row=kinds] button');
    first!.focus();
    await sendKeys({press: 'ArrowRight'});
    expect(root(map).activeElement).to.equal(second);
    await map.updateComplete;
    expect(second!.tabIndex).to.equal(0);
    expect(first!.tabIndex).to.equal(-1);
  });

  it('are a list by kind, where the rest without names is told', async () => {
    const map = await aMap();
    one(map, '[data-layer=list]').click();
    await map.updateComplete;
    expect(all(map, '.place-list .title').map(textOf)).to.deep.equal(['爱心商家 3处', '暖新驿站 列出3处，共50处']);
    expect(textOf(all(map, '.place-list .rest').pop()!)).to.equal('其余47处没有列名。');
    expect(getComputedStyle(one(map, '.desk')).display).to.equal('none');
  });

  it('have headings one level below the one before them in the page', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <h1>网格</h1>
        <h2>谁来管</h2>
        <linli-grid-map label="爱心地图" .data=${GRIDS} .places=${PLACES}></linli-grid-map>
        <h3>怎么找</h3>
      </div>`,
    );
    const map = place.querySelector<GridMap>('linli-grid-map')!;
    await drawn(map);
    one(map, '[data-layer=list]').click();
    await waitUntil(() => one(map, '.place-list .title')?.ariaLevel === '3', 'the third level');
    await expect(place).to.be.accessible();
  });

  it('are told in traditional Chinese and English', async () => {
    expect(textOf(one(await aMap(PLACES, 'zh-Hant'), '.loose'))).to.contain('列出3處，共50處');
    expect(textOf(one(await aMap(PLACES, 'en'), '.loose'))).to.contain('3 listed of 50');
  });

  it('come from a second table inside, and from one that places-for names', async () => {
    const tables = html`<table>
        <tr>
          <th>编号</th>
          <th>网格</th>
          <th>社区</th>
          <th>户数</th>
        </tr>
        <tr>
          <td>G1</td>
          <td>第1网格</td>
          <td>甲社区</td>
          <td>412</td>
        </tr>
      </table>
      <table id="places">
        <tr>
          <th>编号</th>
          <th>名称</th>
          <th>类别</th>
          <th>网格</th>
          <th>电话</th>
          <th>示例</th>
        </tr>
        <tr>
          <td>P1</td>
          <td>驿站</td>
          <td>暖新驿站</td>
          <td>G1</td>
          <td>0000-0000001</td>
          <td>是</td>
        </tr>
      </table>`;
    const map = await fixture<GridMap>(html`<linli-grid-map>${tables}</linli-grid-map>`);
    await drawn(map, '.mark');
    expect(one(map, '.mark').getAttribute('aria-label')).to.equal('驿站，暖新驿站，第1网格');
    const page = await fixture(
      html`<div>${tables}<linli-grid-map places-for="places" .data=${GRIDS}></linli-grid-map></div>`,
    );
    const other = page.querySelector<GridMap>('linli-grid-map')!;
    await drawn(other, '.mark');
    expect(all(other, '.mark')).to.have.length(1);
  });

  it('without any grid are blocks by kind, and no map', async () => {
    const map = await fixture<GridMap>(
      html`<linli-grid-map label="创意空间" .places=${PLACES.slice(0, 3)}></linli-grid-map>`,
    );
    await drawn(map, '.alone');
    expect(all(map, '.alone .place-card')).to.have.length(3);
    expect(root(map).querySelector('.disclaimer')).to.equal(null);
    await expect(map).to.be.accessible();
  });

  it('stay away where a row is wrong, unless the editor says `partial`', async () => {
    const map = await fixture<GridMap>(
      html`<linli-grid-map
        .data=${GRIDS}
        .places=${[...PLACES, {编号: 'P8', 名称: '', 类别: '驿站', 处数: '许多'}]}
      ></linli-grid-map>`,
    );
    await drawn(map, '.notice');
    expect(all(map, '.mark')).to.have.length(0);
    expect(root(map).querySelector('.problems')).to.not.equal(null);
    map.partial = true;
    await drawn(map, '.mark');
    expect(all(map, '.mark')).to.have.length(2);
  });

  it('with personal data are not shown, and a grid that is not there is told', async () => {
    const map = await aMap([
      {编号: 'P1', 名称: '便民点', 类别: '驿站', 网格: 'G9', 示例: '是'},
      {编号: 'P2', 名称: '某店', 类别: '商家', 网格: 'G1', 服务: '找 13812345678 王小明', 示例: '是'},
    ]);
    expect(all(map, '.mark')).to.have.length(0);
    expect(textOf(one(map, '.notice'))).to.contain('有1处写了不宜公开的个人信息');
    expect(root(map).querySelector('.problems')).to.not.equal(null);
    expect(textOf(one(map, 'figure'))).to.not.contain('13812345678');
  });
});

const WISHES = [
  {编号: 'W1', 心愿: '修好路灯', 状态: '认领', 网格: 'G1', 示例: '是'},
  {编号: 'W2', 心愿: '装一道扶手', 状态: '办理', 网格: 'G1', 示例: '是'},
  {编号: 'W3', 心愿: '学用手机', 状态: '征集', 网格: 'G3', 示例: '是'},
  {编号: 'W4', 心愿: '添一张棋桌', 状态: '已实现', 网格: 'G2', 示例: '是'},
];

describe('a map and a wish wall of one group', () => {
  async function aPair() {
    const page = await fixture(
      html`<div>
        <linli-grid-map lang="zh-Hans" group="one" .data=${GRIDS}></linli-grid-map>
        <linli-wish-wall group="one" .data=${WISHES}></linli-wish-wall>
        <linli-wish-wall group="other" .data=${WISHES}></linli-wish-wall>
      </div>`,
    );
    const map = page.querySelector<GridMap>('linli-grid-map')!;
    const wall = page.querySelector<WishWall>('linli-wish-wall[group=one]')!;
    await drawn(map, '.owed');
    return {map, wall, other: page.querySelector<WishWall>('linli-wish-wall[group=other]')!};
  }

  const cards = (wall: WishWall) => wall.shadowRoot!.querySelectorAll('.card').length;

  it('show how many wishes are open in each grid, in the cell and in what is said', async () => {
    const {map} = await aPair();
    expect(all(map, '.owed').map(textOf)).to.deep.equal(['心愿2', '心愿1']);
    one(map, '.cell[data-id=G2]').focus();
    await sendKeys({press: 'ArrowLeft'});
    await map.updateComplete;
    expect(textOf(one(map, 'figure > [role=status]:last-child'))).to.contain('第1网格，412户，待办心愿2件');
  });

  it('know of a wall whose data come later', async () => {
    const page = await fixture(
      html`<div>
        <linli-grid-map lang="zh-Hans" group="late" .data=${GRIDS} .places=${PLACES}></linli-grid-map>
        <linli-wish-wall defer></linli-wish-wall>
      </div>`,
    );
    const map = page.querySelector<GridMap>('linli-grid-map')!;
    const wall = page.querySelector<WishWall>('linli-wish-wall')!;
    await drawn(map);
    await aTimeout(50);
    Object.assign(wall, {group: 'late', data: WISHES});
    wall.removeAttribute('defer');
    await drawn(map, '.owed');
    expect(all(map, '.owed').map(textOf)).to.deep.equal(['心愿2', '心愿1']);
  });

  it('filter the wall by the grid that is chosen on the map, and only that wall', async () => {
    const {map, wall, other} = await aPair();
    await waitUntil(() => cards(wall) === 4);
    one(map, '.cell[data-id=G1]').click();
    await waitUntil(() => cards(wall) === 2);
    expect(cards(other)).to.equal(4);
  });

  it('show on the map the grid of the wish that is opened on the wall', async () => {
    const {map, wall} = await aPair();
    wall.dispatchEvent(new WishSelectEvent('W3'));
    await map.updateComplete;
    expect(map.selected).to.equal('G3');
    wall.dispatchEvent(new WishSelectEvent(''));
    expect(map.selected).to.equal('G3');
  });
});

describe('places on a geographic map', () => {
  /** Two invented squares side by side, in degrees. */
  const square = (id: string, x: number) => {
    const ring = [[x, 35], [x + 0.01, 35], [x + 0.01, 34.99], [x, 34.99], [x, 35]]; // prettier-ignore
    return {type: 'Feature', id, properties: {}, geometry: {type: 'Polygon', coordinates: [ring]}};
  };
  const at = (id: string, lon: string, lat: string, more = {}) => ({
    ...{编号: id, 名称: `驿站${id}`, 类别: '驿站', 经度: lon, 纬度: lat, 示例: '是'},
    ...more,
  });
  const LOCATED = [
    at('1', '105.002', '34.995'),
    at('2', '105.0021', '34.9951'),
    at('3', '105.015', '34.995'),
    at('4', '', '', {网格: 'G2'}),
  ];

  async function geographic(): Promise<GridMap> {
    const geometry = {type: 'FeatureCollection', crs: 'WGS84', features: [square('G1', 105), square('G2', 105.01)]};
    const map = await fixture<GridMap>(
      html`<linli-grid-map
        lang="zh-Hans"
        map-kind="geographic"
        review-number="GS（2024）0000号"
        .data=${GRIDS.slice(0, 2)}
        .geometry=${geometry}
        .places=${LOCATED}
      ></linli-grid-map>`,
    );
    await drawn(map, '.mark.cluster');
    await map.updateComplete;
    return map;
  }

  it('stand at their coordinates, near ones as one button that opens a list below the map', async () => {
    const map = await geographic();
    const marks = all(map, '.plot:not(.away) .mark');
    expect(marks.map((mark) => mark.getAttribute('aria-label')).sort()).to.deep.equal([
      '2处驿站，按回车展开',
      '驿站3，驿站',
      '驿站4，驿站，第2网格',
    ]);
    const [west, east] = ['.cluster', '[aria-label="驿站3，驿站"]'].map(
      (selector) => one(map, `.mark${selector}`).getBoundingClientRect().left,
    );
    expect(west!).to.be.below(east!);
    await expect(map).to.be.accessible();
    one(map, '.mark.cluster').click();
    await waitUntil(() => root(map).activeElement?.classList.contains('opened'));
    expect(all(map, '.opened .place-card')).to.have.length(2);
  });

  it('never lie on a name: the name steps aside, or says less', async () => {
    const map = await geographic();
    const plate = (mark: HTMLElement) => {
      const {left, top, right, bottom} = mark.getBoundingClientRect();
      return {left: left + 5, top: top + 5, right: right - 5, bottom: bottom - 5};
    };
    const labels = () => all(map, '.label');
    const covered = () =>
      labels().filter((label) => {
        const a = label.getBoundingClientRect();
        return all(map, '.plot:not(.away) .mark')
          .map(plate)
          .some((b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top);
      }).length;
    await waitUntil(() => labels().length === 2 && covered() === 0, 'names are free');
    const marks = all(map, '.plot:not(.away) .mark').map(plate);
    for (const [at, a] of marks.entries())
      for (const b of marks.slice(at + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).to.equal(true);
    expect(labels().map(textOf).join()).to.contain('第1网格').and.to.contain('第2网格');
    one(map, '[data-zoom=in], .shapes-tools button').click();
    await map.updateComplete;
    await waitUntil(() => covered() === 0, 'names are free when zoomed');
  });
});
