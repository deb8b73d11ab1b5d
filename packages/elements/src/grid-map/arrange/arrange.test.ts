import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import type {GridMap} from '../grid-map.ts';
import '../linli-grid-map.ts';

const ROWS = Array.from({length: 14}, (_, at) => ({
  编号: `g${at + 1}`,
  网格: at === 6 ? '幸福家园小区网格' : `第${at + 1}网格`,
  社区: `示例社区${Math.floor(at / 3) + 1}`,
  户数: at === 4 ? '' : String(300 + ((at * 97) % 400)),
  网格长: '党员网格长',
  小区楼栋: '1号楼、2号楼、阳光里',
  示例: '是',
}));

const aMap = async (arrange: string, data: unknown = ROWS) => {
  const map = await fixture<GridMap>(
    html`<linli-grid-map label="网格" arrange=${arrange} .data=${data}></linli-grid-map>`,
  );
  const drawn = {area: '.areas', buildings: '.rows', street: '.street-line'}[arrange] ?? '.blocks';
  await waitUntil(() => map.shadowRoot!.querySelector(drawn), `${drawn} is drawn`);
  return map;
};
const cells = (map: GridMap) => Array.from(map.shadowRoot!.querySelectorAll<HTMLElement>('.cell'));

for (const arrange of ['area', 'buildings', 'street']) {
  describe(`<linli-grid-map arrange="${arrange}">`, () => {
    it('draws every grid once, says its name, and has no axe violations', async () => {
      const map = await aMap(arrange);
      expect(cells(map).map(({dataset}) => dataset['id'])).to.have.members(ROWS.map(({编号}) => 编号));
      expect(cells(map)[0]!.textContent).to.contain('第1网格');
      await expect(map).to.be.accessible();
    });

    it('moves by arrows, chooses by Enter, keeps one tab stop', async () => {
      const map = await aMap(arrange);
      cells(map)[0]!.focus();
      await sendKeys({press: 'ArrowRight'});
      await map.updateComplete;
      const to = (map.shadowRoot!.activeElement as HTMLElement).dataset['id'];
      expect(to).not.to.equal('g1');
      expect(map.shadowRoot!.querySelectorAll('.cell[tabindex="0"]')).to.have.length(1);
      await sendKeys({press: 'Enter'});
      expect(map.selected).to.equal(to);
    });

    it('overlaps no grid with another and leaves none outside, at 300 and 900 px', async () => {
      for (const width of ['900px', '300px']) {
        const map = await aMap(arrange);
        map.style.width = width;
        const drawing = map.shadowRoot!.querySelector('.drawing')!;
        await waitUntil(() => drawing.scrollWidth <= drawing.clientWidth + 1, 'it fits its room');
        const boxes = cells(map).map((cell) => cell.getBoundingClientRect());
        boxes.forEach((a, at) =>
          boxes.slice(at + 1).forEach((b) => {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            expect(Math.min(across, down)).to.be.below(1);
          }),
        );
      }
    });
  });
}

describe('<linli-grid-map> arrangements', () => {
  it('cuts no word that is written on an area', async () => {
    const map = await aMap('area');
    for (const width of ['900px', '420px']) {
      map.style.width = width;
      const drawing = map.shadowRoot!.querySelector('.drawing')!;
      await waitUntil(() => drawing.scrollWidth <= drawing.clientWidth + 1, 'it fits its room');
      for (const cell of cells(map)) {
        const frame = cell.getBoundingClientRect();
        for (const text of cell.querySelectorAll('.plate b, .line')) {
          const {width: wide, right, bottom} = text.getBoundingClientRect();
          if (wide <= 2 || text.closest('[data-writing=key]')) continue;
          expect(right, cell.textContent!).to.be.at.most(frame.right + 1);
          expect(bottom, cell.textContent!).to.be.at.most(frame.bottom + 1);
        }
      }
    }
  });

  it('keeps an arrangement by hand whatever is asked for', async () => {
    const placed = ROWS.map((row, at) => ({...row, 图中行: Math.floor(at / 4) + 1, 图中列: (at % 4) + 1}));
    const map = await fixture<GridMap>(html`<linli-grid-map arrange="area" .data=${placed}></linli-grid-map>`);
    await map.updateComplete;
    expect(map.shadowRoot!.querySelector('.streets')).not.to.equal(null);
  });

  it('goes back to tiles', async () => {
    const map = await aMap('street');
    map.arrange = '';
    await map.updateComplete;
    expect(map.shadowRoot!.querySelector('.blocks')).not.to.equal(null);
    expect(cells(map)).to.have.length(ROWS.length);
  });
});
