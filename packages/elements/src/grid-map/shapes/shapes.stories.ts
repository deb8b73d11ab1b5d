import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import type {Grid} from '@linli/model/record/grid';

import type {GridMap} from '../grid-map.ts';
import '../linli-grid-map.ts';

/** Invented: no such number was given, and no such place exists. */
const NUMBER = 'GS（2024）0000号';
const COMMUNITIES = ['示例社区一', '示例社区二', '示例社区三'];

type Point = readonly [number, number];

/** A crossing of invented streets, in percent; the outside is straight. */
function crossing(row: number, column: number, across: number, down: number): Point {
  const isInner = row > 0 && row < down && column > 0 && column < across;
  const shift = isInner ? Math.sin(row * 12.9 + column * 78.2) * 0.3 : 0;
  return [((column + shift) * 100) / across, ((row - shift) * 100) / down];
}

const cornersOf = (at: number, across: number, down: number): Point[] => {
  const [row, column] = [Math.floor(at / across), at % across];
  const corner = (r: number, c: number) => crossing(r, c, across, down);
  return [corner(row, column), corner(row, column + 1), corner(row + 1, column + 1), corner(row + 1, column)];
};

const gridOf = (at: number, count: number): Grid => ({
  ...{id: `G${at + 1}`, name: `第${at + 1}网格`, workers: [], population: null, sample: true},
  community: COMMUNITIES[Math.floor((at * 3) / count)]!,
  leader: {role: '网格长', name: '社区党委委员', phone: '0000-0000001'},
  households: at % 6 === 4 ? null : {value: 260 + ((at * 67) % 260), qualifier: 'exact', unit: '户'},
});

const grids = (across: number, down: number): Grid[] =>
  Array.from({length: across * down}, (_, at) => gridOf(at, across * down));

const traced = (across: number, down: number): Grid[] =>
  grids(across, down).map((grid, at) => ({
    ...grid,
    geometry: cornersOf(at, across, down)
      .map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`)
      .join(' '),
  }));

/** The same shapes in degrees, in the middle of nowhere. */
const mapOf = (across: number, down: number) => ({
  type: 'FeatureCollection',
  crs: 'WGS84',
  features: Array.from({length: across * down}, (_, at) => {
    const ring = cornersOf(at, across, down).map(([x, y]) => [105 + x / 2000, 38 - y / 3200]);
    const coordinates = [[...ring, ring[0]!]];
    return {type: 'Feature', id: `G${at + 1}`, properties: {}, geometry: {type: 'Polygon', coordinates}};
  }),
});

const meta: Meta<GridMap> = {title: '元素/网格图 grid-map 图形', component: 'linli-grid-map'};

export default meta;

type Story = StoryObj<GridMap>;

/** Shapes traced in percent: the column 图形 is all it takes. */
export const Traced: Story = {
  render: () =>
    html`<linli-grid-map
      label="示例街道网格图"
      source="示例"
      picture-size="1200x800"
      .data=${traced(4, 3)}
    ></linli-grid-map>`,
};

export const Geographic: Story = {
  render: () =>
    html`<linli-grid-map
      label="示例街道网格图"
      source="示例"
      map-kind="geographic"
      review-number=${NUMBER}
      .data=${grids(5, 3)}
      .geometry=${mapOf(5, 3)}
    ></linli-grid-map>`,
};

/** What an editor sees who forgot the review number: a sentence, and no map. */
export const WithoutReviewNumber: Story = {
  render: () =>
    html`<linli-grid-map
      label="示例街道网格图"
      map-kind="geographic"
      .data=${grids(5, 3)}
      .geometry=${mapOf(5, 3)}
    ></linli-grid-map>`,
};

/** Names have no room: numbers, and a key below. */
export const Many: Story = {
  render: () =>
    html`<linli-grid-map
      label="示例街道网格图"
      map-kind="geographic"
      review-number=${NUMBER}
      .data=${grids(24, 16)}
      .geometry=${mapOf(24, 16)}
    ></linli-grid-map>`,
};

/** A canvas with a focus that moves. */
export const TenThousand: Story = {
  render: () =>
    html`<linli-grid-map
      label="示例街道网格图"
      map-kind="geographic"
      review-number=${NUMBER}
      .data=${grids(100, 100)}
      .geometry=${mapOf(100, 100)}
    ></linli-grid-map>`,
};

/** A shape with two corners: the sentence names the row. */
export const BrokenShape: Story = {
  render: () =>
    html`<linli-grid-map
      label="示例街道网格图"
      .data=${traced(3, 2).map((grid, at) => (at === 2 ? {...grid, geometry: '10,10 20,20'} : grid))}
    ></linli-grid-map>`,
};
