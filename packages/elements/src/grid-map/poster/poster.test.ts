import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {adoptStyles, render} from 'lit';

import type {Grid} from '@linli/model/record/grid';

import type {GridMap} from '../grid-map.ts';
import '../linli-grid-map.ts';
import {type Paper, sheetsOf} from './print-poster.ts';

const GRID: Grid = {
  id: 'G1',
  name: '第十三网格',
  community: '示例社区',
  households: {value: 412, qualifier: 'exact', unit: '户'},
  population: {value: 1100, qualifier: 'over', unit: '人', text: '1100余人'},
  leader: {role: '网格长', name: '社区党委委员', phone: '0000-0000001'},
  workers: [
    {role: '网格员', name: '王某', phone: '0000-0000002'},
    {role: '信息员', name: '李某'},
  ],
  bounds: '东至河堤，南至学校路，西至公园，北至铁路（示例街巷名）',
  duties: ['政策宣传', '治安巡防', '纠纷调解', '服务群众'],
  sample: true,
};

const crowd = (count: number) => ({...GRID, workers: Array.from({length: count}, () => GRID.workers[0]!)});

const aMap = (attributes: Partial<GridMap> = {}, lang = 'zh-Hans') =>
  fixture<GridMap>(
    html`<linli-grid-map
      lang=${lang}
      source="××街道办事处"
      .data=${[GRID]}
      .mapKind=${attributes.mapKind ?? 'schematic'}
      .reviewNumber=${attributes.reviewNumber ?? ''}
      .hash=${attributes.hash ?? false}
      .paper=${attributes.paper ?? ''}
    ></linli-grid-map>`,
  );

/** The sheets as they lie on paper. */
async function laid(map: GridMap, grids: readonly Grid[], paper: Paper = 'a4'): Promise<ShadowRoot> {
  const {content, styles, lang} = sheetsOf(map, grids, paper);
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const root = place.attachShadow({mode: 'open'});
  adoptStyles(root, [...styles]);
  render(content, root);
  return root;
}

const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Pixels of a millimetre. */
const PIXELS = 96 / 25.4;

describe('a notice board', () => {
  it('tells name, bounds at their sides, households, people by role, duties, source and what it is not', async () => {
    const root = await laid(await aMap(), [GRID]);
    expect(textOf(root.querySelector('header'))).to.equal('示例社区 第十三网格公示牌 示例数据');
    expect(textOf(root.querySelector('.plan .north'))).to.equal('北铁路');
    expect(textOf(root.querySelector('.plan .block'))).to.equal('13网格');
    expect(textOf(root.querySelector('.about')))
      .to.contain('412户')
      .and.to.contain('1100余人');
    expect(textOf(root.querySelector('.people')))
      .to.contain('网格长 社区党委委员0000-0000001')
      .and.to.contain('信息员 李某');
    expect(textOf(root.querySelector('.duties'))).to.contain('纠纷调解');
    expect(textOf(root.querySelector('footer')))
      .to.contain('示意图，不作为划界依据')
      .and.to.contain('××街道办事处');
  });

  it('bears the review number of a reviewed map instead', async () => {
    const map = await aMap({mapKind: 'licensed', reviewNumber: 'GS（2024）0000号'});
    const foot = textOf((await laid(map, [GRID])).querySelector('footer'));
    expect(foot).to.contain('审图号：GS（2024）0000号').and.to.not.contain('示意图');
  });

  it('stands on one sheet each, on A4 and A3, with few people and with many', async () => {
    const map = await aMap();
    for (const paper of ['a4', 'a3'] as const) {
      const root = await laid(map, [GRID, crowd(6), crowd(9), crowd(14), crowd(15), crowd(36)], paper);
      const sheets = Array.from(root.querySelectorAll<HTMLElement>('.sheet'));
      expect(sheets).to.have.length(6);
      for (const sheet of sheets) {
        sheet.style.width = paper === 'a4' ? '186mm' : '273mm';
        const page = (paper === 'a4' ? 273 : 396) * PIXELS;
        expect(sheet.scrollHeight, `${paper} ${sheet.dataset['density']}`).to.be.at.most(page);
        expect(sheet.scrollWidth).to.be.at.most(sheet.clientWidth + 1);
      }
    }
  });

  it('has a code of the page, and of the grid where the page’s address tells grids', async () => {
    const root = await laid(await aMap(), [GRID]);
    expect(root.querySelector('svg.qr path')?.getAttribute('d')).to.match(/^M\d+ \d+h/);
    const own = await laid(await aMap({hash: true}), [GRID]);
    expect(own.querySelector('svg.qr path')!.getAttribute('d')).to.not.equal(
      root.querySelector('svg.qr path')!.getAttribute('d'),
    );
  });

  it('is told in traditional Chinese and English', async () => {
    expect(textOf((await laid(await aMap({}, 'zh-Hant'), [GRID])) as unknown as Element)).to.contain('網格概況');
    expect(textOf((await laid(await aMap({}, 'en'), [GRID])) as unknown as Element)).to.contain('Whom to ask');
  });

  it('is printed from the panel of a chosen grid, and taken away after', async () => {
    const map = await aMap();
    map.selected = 'G1';
    const buttons = () => Array.from(map.shadowRoot!.querySelectorAll<HTMLElement>('[data-print]'));
    await waitUntil(() => buttons().length === 2, 'two papers', {timeout: 10_000});
    expect(buttons().map(textOf)).to.deep.equal(['打印公示牌（A4）', '打印公示牌（A3）']);
    await expect(map).to.be.accessible();
    const own = window.print;
    let printed = 0;
    window.print = () => printed++;
    buttons()[0]!.click();
    await waitUntil(() => printed === 1, 'printed', {timeout: 10_000});
    const sheet = document.querySelector('.linli-sheet')!;
    expect(sheet.shadowRoot!.querySelectorAll('.sheet')).to.have.length(1);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.linli-sheet')).to.equal(null);
    expect(map.selected, 'printing lets go of nothing').to.equal('G1');
    window.print = own;
  });

  it('is offered for all grids where the map names a paper', async () => {
    const map = await aMap({paper: 'a3'});
    await waitUntil(() => map.shadowRoot!.querySelector('[data-print=a3]'), 'button', {timeout: 10_000});
    expect(textOf(map.shadowRoot!.querySelector('[data-print]'))).to.equal('打印全部1张公示牌（A3）');
  });
});
