import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import type {Grid} from '@linli/model/record/grid';

import type {GridMap} from '../grid-map.ts';
import '../linli-grid-map.ts';

const gridOf = (at: number, more: Partial<Grid> = {}): Grid => ({
  ...{id: `G${at}`, name: `第${at + 1}网格`, community: '示例社区', workers: [], population: null, sample: true},
  households: {value: 100 + at * 50, qualifier: 'exact', unit: '户'},
  ...more,
});
const GRIDS = Array.from({length: 4}, (_, at) => gridOf(at));
const TRACED = GRIDS.map((grid, at) => ({
  ...grid,
  geometry: `${at * 20},10 ${at * 20 + 20},10 ${at * 20 + 20},60 ${at * 20},60`,
}));

const square = (at: number) => {
  const x = 105 + at * 0.01;
  return [
    [x, 35],
    [x, 35.01],
    [x + 0.01, 35.01],
    [x + 0.01, 35],
    [x, 35],
  ];
};
const GEOMETRY = {
  ...{type: 'FeatureCollection', crs: 'WGS84'},
  features: GRIDS.map(({id}, at) => ({
    ...{type: 'Feature', id, properties: {}},
    geometry: {type: 'Polygon', coordinates: [square(at)]},
  })),
};

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const tiles = (data: readonly Grid[] = GRIDS) =>
  fixture<GridMap>(html`<linli-grid-map lang="zh-Hans" label="示例" .data=${data}></linli-grid-map>`);
const focused = (map: GridMap) => (map.shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];
const has = (map: GridMap, selector: string) =>
  waitUntil(() => map.renderRoot.querySelector(selector), selector, {timeout: 10_000});

/** Drawings that the element was asked for, to tell an end from a loop. */
function updatesOf(map: GridMap): () => number {
  let count = 0;
  map.addController({hostUpdated: () => void (count += 1)});
  return () => count;
}

describe('<linli-grid-map> from one way of drawing to another', () => {
  it('keeps the chosen grid and the focus from tiles to a map and back, and comes to rest', async () => {
    const map = await tiles();
    const updates = updatesOf(map);
    map.renderRoot.querySelector<HTMLElement>('.cell[data-id="G2"]')!.focus();
    map.selected = 'G2';
    await map.updateComplete;
    Object.assign(map, {geometry: GEOMETRY, mapKind: 'geographic', reviewNumber: 'GS（2024）0000号'});
    await has(map, '.area[data-id="G2"][aria-pressed="true"]');
    await waitUntil(() => focused(map) === 'G2', 'the shape has the focus', {timeout: 10_000});
    Object.assign(map, {geometry: undefined, mapKind: 'schematic', reviewNumber: ''});
    await has(map, '.cell[data-id="G2"][aria-pressed="true"]');
    await waitUntil(() => focused(map) === 'G2', 'the tile has the focus', {timeout: 10_000});
    const before = updates();
    await new Promise((done) => setTimeout(done, 300));
    expect(updates() - before).to.be.lessThan(3);
  });

  it('moves the grids to their shapes, names and borders after them; nothing moves where the reader asked for that', async () => {
    const moving = async () => {
      const map = await tiles();
      Object.assign(map, {data: TRACED, picture: PICTURE, pictureSize: '1200x800'});
      await has(map, '.area');
      await has(map, '.labels');
      return ['.area', '.labels', '.borders'].map(
        (selector) => map.renderRoot.querySelector(selector)!.getAnimations().length,
      );
    };
    const asked = window.matchMedia;
    window.matchMedia = (query) => ({...asked.call(window, query), matches: !query.includes('reduced-motion')});
    expect(await moving()).to.deep.equal([0, 0, 0]);
    window.matchMedia = (query) => ({...asked.call(window, query), matches: query.includes('no-preference')});
    expect(await moving()).to.deep.equal([1, 1, 1]);
    window.matchMedia = asked;
  });

  it('keeps the focus from tiles to a picture', async () => {
    const map = await tiles();
    map.renderRoot.querySelector<HTMLElement>('.cell[data-id="G1"]')!.focus();
    Object.assign(map, {data: TRACED, picture: PICTURE, pictureSize: '1200x800'});
    await has(map, '.area');
    await waitUntil(() => focused(map) === 'G1', 'the shape has the focus', {timeout: 10_000});
  });

  it('leaves the focus where the reader went meanwhile', async () => {
    const map = await tiles();
    const field = document.createElement('input');
    map.after(field);
    map.renderRoot.querySelector<HTMLElement>('.cell[data-id="G1"]')!.focus();
    Object.assign(map, {geometry: GEOMETRY, mapKind: 'geographic', reviewNumber: 'GS（2024）0000号'});
    field.focus();
    await has(map, '.area');
    await map.updateComplete;
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('draws the schematic, and says so, where the map data cannot be had', async () => {
    const map = await tiles();
    Object.assign(map, {geometrySrc: '/no-such-map.json', mapKind: 'geographic', reviewNumber: 'GS（2024）0000号'});
    await has(map, '.shapes-said');
    await waitUntil(() => /没有取到地图数据/.test(map.renderRoot.textContent ?? ''), 'said', {timeout: 10_000});
    await has(map, '.cell');
    expect(map.renderRoot.querySelector('.disclaimer')!.textContent).to.contain('示意图，不作为划界依据');
  });

  it('says that a picture cannot be had; of a reviewed one it shows no outlines alone', async () => {
    const map = await tiles();
    Object.assign(map, {data: TRACED, picture: '/no-such-picture.png', pictureSize: '1200x800'});
    await waitUntil(() => /没有取到底图/.test(map.renderRoot.textContent ?? ''), 'said', {timeout: 10_000});
    expect(map.renderRoot.querySelectorAll('.area').length).to.equal(4);
    Object.assign(map, {mapKind: 'licensed', reviewNumber: 'GS（2024）0000号'});
    await has(map, '.cell');
    expect(map.renderRoot.querySelector('.area')).to.equal(null);
  });

  it('draws tiles on a level whose rows have no shapes', async () => {
    const houses = [gridOf(8, {name: '1号楼', parent: 'G0'}), gridOf(9, {name: '2号楼', parent: 'G0'})];
    const map = await tiles([...GRIDS, ...houses]);
    Object.assign(map, {geometry: GEOMETRY, mapKind: 'geographic', reviewNumber: 'GS（2024）0000号'});
    await has(map, '.area');
    map.within = 'G0';
    await has(map, '.cell[data-id="G8"]');
    expect(map.renderRoot.querySelector('.front')).to.equal(null);
    expect(map.renderRoot.querySelector('.disclaimer')!.textContent).to.contain('示意图，不作为划界依据');
    map.within = '';
    await has(map, '.area[data-id="G1"]');
    expect(map.renderRoot.querySelector('.disclaimer')!.textContent).to.contain('审图号');
  });
});
