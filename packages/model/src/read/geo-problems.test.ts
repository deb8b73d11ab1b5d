import assert from 'node:assert/strict';
import {test} from 'node:test';

import {codes, collection, feature, square, topology} from './testing/maps.ts';
import {readGeoData} from './geojson.ts';

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
    'self-crossing@1',
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
  ['a bow tie', collection([feature([bowtie])]), 'self-crossing@1'],
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
