import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import type {Grid} from '@linli/model/record/grid';

import type {GridMap} from '../grid-map.ts';
import '../linli-grid-map.ts';

const NUMBER = 'GS（2024）0000号';

const gridOf = (at: number): Grid => ({
  ...{id: `G${at}`, name: `第${at + 1}网格`, community: at % 4 < 2 ? '东湖社区' : '西苑社区', workers: []},
  ...{population: null, sample: true},
  households: at === 3 ? null : {value: 100 + at * 50, qualifier: 'exact', unit: '户'},
});

/** Invented squares in rows of four, in degrees. */
const featureOf = (at: number, across = 4) => {
  const [x, y] = [105 + (at % across) * 0.01, 35 - Math.floor(at / across) * 0.01];
  const ring = [
    [x, y],
    [x + 0.01, y],
    [x + 0.01, y - 0.01],
    [x, y - 0.01],
    [x, y],
  ];
  return {type: 'Feature', id: `G${at}`, properties: {}, geometry: {type: 'Polygon', coordinates: [ring]}};
};

const mapOf = (count: number, across = 4) => ({
  type: 'FeatureCollection',
  crs: 'WGS84',
  features: Array.from({length: count}, (_, at) => featureOf(at, across)),
});

const list = (count: number) => Array.from({length: count}, (_, at) => gridOf(at));

async function geographic(count = 8, across = 4): Promise<GridMap> {
  const map = await fixture<GridMap>(
    html`<linli-grid-map
      lang="zh-Hans"
      label="示例网格图"
      map-kind="geographic"
      review-number=${NUMBER}
      .data=${list(count)}
      .geometry=${mapOf(count, across)}
    ></linli-grid-map>`,
  );
  await waitUntil(() => map.renderRoot.querySelector('.front'), 'drawn', {timeout: 10_000});
  await map.updateComplete;
  return map;
}

const all = (map: GridMap, selector: string) => Array.from(map.renderRoot.querySelectorAll<HTMLElement>(selector));
const one = (map: GridMap, selector: string) => map.renderRoot.querySelector<HTMLElement>(selector)!;
const focused = (map: GridMap) => (map.shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];

async function press(map: GridMap, key: string): Promise<void> {
  const target = map.shadowRoot!.activeElement!;
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
  await map.updateComplete;
}

async function problemsOf(map: GridMap): Promise<string> {
  await waitUntil(() => map.renderRoot.querySelector('.problems'), 'told', {timeout: 10_000});
  one(map, '.problems').setAttribute('open', '');
  await waitUntil(() => /。|，/.test(one(map, '.problems').textContent ?? ''), 'worded', {timeout: 10_000});
  return one(map, '.problems').textContent!;
}

describe('<linli-grid-map> with shapes', () => {
  it('draws every shape as a named button with one tab stop, and passes axe', async () => {
    const map = await geographic();
    expect(all(map, '.area').length).to.equal(8);
    expect(all(map, '.area[tabindex="0"]').length).to.equal(1);
    expect(one(map, '.area').getAttribute('aria-label')).to.contain('第1网格，100户');
    await expect(map).to.be.accessible();
  });

  it('moves by arrows to the true neighbour and says its side', async () => {
    const map = await geographic();
    one(map, '.area[tabindex="0"]').focus();
    await press(map, 'ArrowRight');
    expect(focused(map)).to.equal('G1');
    expect(one(map, '.unseen[role="status"]').textContent).to.contain('东侧：第2网格，150户');
    await press(map, 'ArrowDown');
    expect(focused(map)).to.equal('G5');
    await press(map, 'Home');
    expect(focused(map)).to.equal('G0');
    await press(map, 'ArrowUp');
    expect(focused(map)).to.equal('G0');
  });

  it('chooses by Enter and by a click, outlines what is chosen, and lets go by Escape', async () => {
    const map = await geographic();
    one(map, '.area[tabindex="0"]').focus();
    await press(map, 'Enter');
    expect(map.selected).to.equal('G0');
    expect(one(map, '.picked').getAttribute('d')).to.match(/^M/);
    all(map, '.area')[2]!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await map.updateComplete;
    expect(map.selected).to.equal('G2');
    all(map, '.area')[2]!.focus();
    await press(map, 'Escape');
    expect(map.selected).to.equal('');
  });

  it('shows the review number at the foot', async () => {
    const map = await geographic();
    expect(one(map, '.disclaimer').textContent).to.contain(`审图号：${NUMBER}`);
  });

  for (const kind of ['licensed', 'geographic', 'schematic']) {
    it(`draws nothing for ${kind} data in degrees without a review number, and says why`, async () => {
      const map = await fixture<GridMap>(
        html`<linli-grid-map
          lang="zh-Hans"
          map-kind=${kind}
          picture=${kind === 'licensed' ? 'map.png' : ''}
          .data=${list(4)}
          .geometry=${mapOf(4)}
        ></linli-grid-map>`,
      );
      expect(await problemsOf(map)).to.contain('地图没有审图号，不能刊登');
      expect(all(map, '.area, canvas')).to.deep.equal([]);
      map.setAttribute('partial', '');
      await map.updateComplete;
      expect(all(map, '.area, canvas, .cell')).to.deep.equal([]);
    });
  }

  it('draws shapes traced on a picture as outlines, and calls them a schematic', async () => {
    const [a, b] = list(2);
    const data = [
      {...a!, geometry: '0,0 50,0 50,100 0,100'},
      {...b!, geometry: '50,0 100,0 100,100 50,100'},
    ];
    const picture = 'data:image/svg+xml,%3Csvg/%3E';
    const map = await fixture<GridMap>(
      html`<linli-grid-map lang="zh-Hans" picture=${picture} picture-size="800x400" .data=${data}></linli-grid-map>`,
    );
    await waitUntil(() => map.renderRoot.querySelector('.front'), 'drawn', {timeout: 10_000});
    expect(one(map, '.front').getAttribute('viewBox')).to.equal('0 0 10000 5000');
    expect(one(map, 'image'), 'no data: address is taken').to.equal(null);
    expect(one(map, '.disclaimer').textContent).to.contain('示意图，不作为划界依据');
  });

  it('keeps the plain table where a shape is broken', async () => {
    const data = [{...gridOf(0), geometry: '0,0 50,0'}];
    const map = await fixture<GridMap>(html`<linli-grid-map lang="zh-Hans" .data=${data}></linli-grid-map>`);
    expect(await problemsOf(map)).to.contain('“图形”至少要有 3 个角');
    expect(all(map, '.area')).to.deep.equal([]);
  });

  it('draws the grids that have a shape, and names the cell of one that has none', async () => {
    const data = [{...gridOf(0), geometry: '0,0 50,0 50,100'}, gridOf(1)];
    const map = await fixture<GridMap>(
      html`<linli-grid-map lang="zh-Hans" label="网格" .data=${data}></linli-grid-map>`,
    );
    expect(await problemsOf(map)).to.match(/网格!\w*3：这个网格在图上没有图形，请补画，或核对编号/);
    expect(all(map, '.area').length).to.equal(1);
  });

  it('zooms by buttons and keys within its limits, and lets the wheel scroll the page', async () => {
    const map = await geographic();
    const [plus, minus, whole] = all(map, '.shapes-tools button');
    const zoom = () => Number(/scale\(([\d.]+)\)/.exec(one(map, '.world').getAttribute('transform')!)![1]);
    minus!.click();
    expect(zoom()).to.equal(1);
    plus!.click();
    await map.updateComplete;
    expect(zoom()).to.equal(1.6);
    one(map, '.area[tabindex="0"]').focus();
    await press(map, '+');
    expect(zoom()).to.be.closeTo(2.56, 0.001);
    whole!.click();
    expect(zoom()).to.equal(1);
    const wheel = new WheelEvent('wheel', {deltaY: 100, bubbles: true, composed: true, cancelable: true});
    one(map, '.front').dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
    const zooming = new WheelEvent('wheel', {
      deltaY: -100,
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    one(map, '.front').dispatchEvent(zooming);
    expect(zooming.defaultPrevented, 'with Ctrl it is the map’s').to.equal(true);
  });

  it('moves what is zoomed by as much as the pointer is dragged, and chooses nothing by that', async () => {
    const map = await geographic();
    const front = one(map, '.front');
    all(map, '.shapes-tools button')[0]!.click();
    await waitUntil(() => '__zoom' in front, 'the gestures came', {timeout: 10_000});
    await map.updateComplete;
    const across = () => Number(/translate\((-?[\d.]+)/.exec(one(map, '.world').getAttribute('transform')!)![1]);
    const before = across();
    const {x, y, width} = front.getBoundingClientRect();
    const at = (dx: number) => ({bubbles: true, composed: true, view: window, clientX: x + 200 + dx, clientY: y + 100});
    front.dispatchEvent(new MouseEvent('mousedown', at(0)));
    window.dispatchEvent(new MouseEvent('mousemove', at(30)));
    window.dispatchEvent(new MouseEvent('mouseup', at(30)));
    await map.updateComplete;
    expect(across() - before).to.be.closeTo((30 / width) * 10_000, 40);
    expect(map.selected).to.equal('');
  });

  it('no label covers another on the screen', async () => {
    const map = await geographic(40, 8);
    const boxes = all(map, '.label').map((label) => label.getBoundingClientRect());
    expect(boxes.length).to.be.greaterThan(10);
    boxes.forEach((a, at) => {
      for (const b of boxes.slice(at + 1)) {
        const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
        expect(apart).to.equal(true);
      }
    });
  });

  it('draws 9 000 shapes on a canvas, with a focus that moves and is named', async () => {
    const map = await geographic(9_000, 100);
    const canvas = one(map, 'canvas') as HTMLCanvasElement;
    await waitUntil(() => canvas.dataset['painted'] === 'yes', 'painted', {timeout: 15_000});
    expect(all(map, '.area').length).to.equal(0);
    expect(all(map, '.proxy[tabindex="0"]').length).to.equal(1);
    one(map, '.proxy[tabindex="0"]').focus();
    const first = map.shadowRoot!.activeElement;
    await press(map, 'ArrowRight');
    expect(focused(map)).to.equal('G1');
    expect(map.shadowRoot!.activeElement).not.to.equal(first);
    expect(map.shadowRoot!.activeElement!.getAttribute('aria-label')).to.contain('第2网格');
    await expect(map).to.be.accessible();
  }).timeout(60_000);
});
