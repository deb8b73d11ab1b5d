import type {GeoRead} from '../geojson.ts';

// Maps as small as the tests need.

type Pair = [number, number];

/** A closed square, counterclockwise; x and y in degrees. */
export function square(x: number, y: number, size = 0.01): Pair[] {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
}

/** A feature called 第一网格. */
export function feature(coordinates: unknown, type = 'Polygon', extra: object = {}): object {
  return {type: 'Feature', id: 'a', properties: {名称: '第一网格', 户数: 300}, geometry: {type, coordinates}, ...extra};
}

/** A file of features with its declared coordinate system. */
export function collection(features: readonly object[], crs: unknown = 'WGS84'): object {
  return {type: 'FeatureCollection', crs, features};
}

/** What was found wrong: codes with the number of their feature. */
export function codes({problems}: GeoRead): string[] {
  return problems.map(({code, place}) => (place?.row === undefined ? code : `${code}@${place.row}`));
}

/** Two areas that share a border, as TopoJSON. */
export const topology = {
  type: 'Topology',
  crs: 'WGS84',
  arcs: [
    [
      [108, 34],
      [109, 34],
    ],
    [
      [109, 34],
      [109, 35],
      [108, 35],
      [108, 34],
    ],
    [
      [109, 34],
      [109, 33],
      [108, 33],
      [108, 34],
    ],
  ],
  objects: {
    grids: {
      type: 'GeometryCollection',
      geometries: [
        {type: 'Polygon', id: 'n', arcs: [[0, 1]], properties: {名称: '北'}},
        {type: 'Polygon', id: 's', arcs: [[0, 2]]},
      ],
    },
  },
};
