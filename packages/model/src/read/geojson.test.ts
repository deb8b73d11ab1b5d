import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {crsByName} from './geo-crs.ts';
import type {GeoRead} from './geojson.ts';
import {readGeoData, readGeoJson} from './geojson.ts';
import {neighboursOf} from './neighbours.ts';
import {doubleArea} from './rings.ts';

type Pair = [number, number];

function square(x: number, y: number, size = 0.01): Pair[] {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
}

function feature(coordinates: unknown, type = 'Polygon', extra: object = {}): object {
  return {type: 'Feature', id: 'a', properties: {名称: '第一网格', 户数: 300}, geometry: {type, coordinates}, ...extra};
}

function collection(features: readonly object[], crs: unknown = 'WGS84'): object {
  return {type: 'FeatureCollection', crs, features};
}

function codes({problems}: GeoRead): string[] {
  return problems.map(({code, place}) => (place?.row === undefined ? code : `${code}@${place.row}`));
}

test('reads an area with its id, name and properties as text', () => {
  const read = readGeoJson(JSON.stringify(collection([feature([square(108.9, 34.2)])])));
  assert.deepEqual(read.problems, []);
  const [first] = read.features;
  assert.equal(first?.id, 'a');
  assert.equal(first?.name, '第一网格');
  assert.deepEqual(first?.properties, {名称: '第一网格', 户数: '300'});
  assert.equal(first?.geometry?.type, 'Polygon');
});

test('winds outer rings clockwise and holes the other way, whichever way they came', () => {
  for (const turn of [false, true]) {
    const rings = [square(108, 34, 1), square(108.2, 34.2, 0.1)].map((ring) => (turn ? [...ring].reverse() : ring));
    const {features} = readGeoData(collection([feature(rings)]));
    const geometry = features[0]?.geometry;
    assert.ok(geometry?.type === 'Polygon');
    assert.deepEqual(
      geometry.coordinates.map((ring) => doubleArea(ring) < 0),
      [true, false],
    );
  }
});

for (const [name, crs] of [
  ['urn:ogc:def:crs:OGC:1.3:CRS84', 'WGS84'],
  ['urn:ogc:def:crs:EPSG::4490', 'CGCS2000'],
  ['EPSG:4326', 'WGS84'],
  ['GCJ-02', 'GCJ02'],
  ['高德', 'GCJ02'],
  ['bd09ll', 'BD09'],
  ['picture', 'picture'],
  ['EPSG:3857', null],
  ['constructor', null],
] as const) {
  test(`knows ${name} as ${crs ?? 'no coordinate system of ours'}`, () => assert.equal(crsByName(name), crs));
}

test('turns GCJ-02 and BD-09 into WGS84, some 500 metres away', () => {
  for (const crs of ['GCJ-02', 'BD-09']) {
    const {features} = readGeoData(collection([feature([108.9, 34.2], 'Point')], crs));
    const geometry = features[0]?.geometry;
    assert.ok(geometry?.type === 'Point');
    const [x, y] = geometry.coordinates;
    assert.ok(Math.hypot(x - 108.9, y - 34.2) > 0.003 && Math.hypot(x - 108.9, y - 34.2) < 0.02);
  }
});

test('leaves the units of a picture alone', () => {
  const read = readGeoData(collection([feature([square(0, 0, 100)])]), {crs: 'picture'});
  assert.deepEqual(codes(read), []);
});

const topology = {
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

test('reads TopoJSON and finds neighbours by their common border', () => {
  const read = readGeoData(topology);
  assert.deepEqual(codes(read), []);
  assert.deepEqual(
    read.features.map(({id}) => id),
    ['n', 's'],
  );
  assert.deepEqual(neighboursOf(read.features), [[1], [0]]);
});

test('takes areas that meet in a corner only for no neighbours', () => {
  const areas = [square(108, 34), square(108.01, 34), square(108.01, 34.01)].map((ring, at) =>
    feature([ring], 'Polygon', {id: at}),
  );
  assert.deepEqual(neighboursOf(readGeoData(collection(areas)).features), [[1], [0, 2], [1]]);
});

const swapped = square(108.9, 34.2).map(([x, y]) => [y, x]);
const bowtie = [
  [108, 34],
  [109, 35],
  [109, 34],
  [108, 35],
  [108, 34],
];

for (const [label, data, expected] of [
  ['a text', '地图', 'not-geojson'],
  ['another object', {type: 'Feature Collection'}, 'not-geojson'],
  ['a feature that is none', collection([{type: 'Polygon'}]), 'not-geojson@1'],
  ['no features', collection([]), 'empty-map'],
  ['no declared system', collection([feature([square(108, 34)])], null), 'crs-assumed'],
  ['a system unknown to us', collection([feature([square(108, 34)])], 'EPSG:3857'), 'unknown-crs'],
  ['a system that is no name', collection([feature([square(108, 34)])], {type: 'link'}), 'unknown-crs'],
  ['latitude first', collection([feature([swapped])]), 'axes-swapped@1'],
  ['metres', collection([feature([square(12_000_000, 4_000_000, 100)])]), 'not-degrees@1'],
  ['a place elsewhere', collection([feature([square(2, 48)])]), 'outside-china@1'],
  ['a ring left open', collection([feature([square(108, 34).slice(0, 4)])]), 'open-ring@1'],
  [
    'a ring of two points',
    collection([
      feature([
        [
          [108, 34],
          [109, 34],
        ],
      ]),
    ]),
    'short-ring@1',
  ],
  ['an area without rings', collection([feature([])]), 'short-ring@1'],
  [
    'a ring along one line',
    collection([
      feature([
        [
          [108, 34],
          [109, 34],
          [110, 34],
          [108, 34],
        ],
      ]),
    ]),
    'no-area@1',
  ],
  [
    'a ring that crosses itself',
    collection([
      feature([
        [
          [108, 34],
          [109, 35],
          [109, 34],
          [108, 36],
          [108, 34],
        ],
      ]),
    ]),
    'self-touching@1',
  ],
  [
    'a ring that comes back to a point',
    collection([
      feature([
        [
          [108, 34],
          [109, 34],
          [108.5, 34.5],
          [109, 35],
          [108, 35],
          [108.5, 34.5],
          [108, 34],
        ],
      ]),
    ]),
    'self-touching@1',
  ],
  ['a hole outside', collection([feature([square(108, 34), square(110, 34)])]), 'hole-outside@1'],
  ['a bow tie', collection([feature([bowtie])]), 'no-area@1'],
  [
    'a text among numbers',
    collection([
      feature([
        [
          ['x', 34],
          [109, 34],
          [109, 35],
          ['x', 34],
        ],
      ]),
    ]),
    'bad-coordinate@1',
  ],
  ['no geometry', collection([feature(null, 'Polygon', {geometry: null})]), 'no-geometry@1'],
  [
    'a line',
    collection([
      feature(
        [
          [108, 34],
          [109, 34],
        ],
        'LineString',
      ),
    ]),
    'unsupported-geometry@1',
  ],
  [
    'no id',
    collection([feature([square(108, 34)], 'Polygon', {id: undefined, properties: {}})]),
    'feature-without-id@1',
  ],
  ['an id twice', collection([feature([square(108, 34)]), feature([square(109, 34)])]), 'repeated-feature-id@2'],
  [
    '5 001 features',
    collection(Array.from({length: 5001}, (_, id) => feature([108, 34], 'Point', {id}))),
    'too-many-features',
  ],
  [
    '200 001 vertices',
    collection([
      feature(
        Array.from({length: 200_001}, () => [108, 34]),
        'MultiPoint',
      ),
    ]),
    'too-many-vertices',
  ],
  ['a missing arc', {...topology, arcs: topology.arcs.slice(0, 2)}, 'broken-topology'],
  ['arcs that are none', {...topology, arcs: [[1]]}, 'broken-topology'],
  [
    'arcs used beyond measure',
    {...topology, objects: {a: {type: 'MultiPolygon', arcs: Array.from({length: 60_000}, () => [[0, 1]])}}},
    'too-many-vertices',
  ],
  [
    'a key that reaches the prototype',
    JSON.parse(
      '{"type":"Feature","crs":"WGS84","id":1,"properties":{"__proto__":1},"geometry":{"type":"Point","coordinates":[108,34]}}',
    ),
    'unsafe-key@1',
  ],
] as const) {
  test(`says ${expected} for ${label}`, () => {
    const read = readGeoData(data);
    assert.ok(codes(read).includes(expected), codes(read).slice(0, 9).join());
  });
}

test('refuses more than 2 MB, and says where JSON goes wrong', () => {
  assert.deepEqual(codes(readGeoJson(' '.repeat(2_100_000))), ['map-too-big']);
  assert.deepEqual(codes(readGeoJson('{\n"type": }')), ['not-json@2']);
});

test('never throws, whatever the data', () => {
  const number = fc.oneof(fc.double(), fc.constant(null), fc.constant('x'));
  const coordinates = fc.array(
    fc.oneof(number, fc.array(fc.oneof(number, fc.array(fc.oneof(number, fc.array(number)))))),
  );
  const types = fc.constantFrom('Point', 'MultiPoint', 'Polygon', 'MultiPolygon', 'LineString', 'x');
  fc.assert(
    fc.property(types, coordinates, (type, list) => void readGeoData(collection([feature(list, type)]))),
    {numRuns: 500},
  );
  fc.assert(
    fc.property(
      types,
      coordinates,
      (type, list) => void readGeoData({type: 'Topology', arcs: list, objects: {a: {type, arcs: list}}}),
    ),
    {numRuns: 300},
  );
  fc.assert(fc.property(fc.json(), (text) => void readGeoJson(text)));
});
