import assert from 'node:assert/strict';
import {test} from 'node:test';

import {crsByName} from './geo-crs.ts';

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
