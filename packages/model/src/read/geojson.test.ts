import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {codes, collection, feature, square, topology} from './testing/maps.ts';
import {readGeoData, readGeoJson} from './geojson.ts';
import {neighboursOf} from './neighbours.ts';
import {doubleArea} from './rings.ts';

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
    {numRuns: 200},
  );
  fc.assert(
    fc.property(
      types,
      coordinates,
      (type, list) => void readGeoData({type: 'Topology', arcs: list, objects: {a: {type, arcs: list}}}),
    ),
    {numRuns: 150},
  );
  fc.assert(fc.property(fc.json(), (text) => void readGeoJson(text)));
});
