import assert from 'node:assert/strict';
import {test} from 'node:test';

import {classesOf, KINDS} from './kinds.ts';
import {DEFINITIONS} from './record/index.ts';

test('no marker stands for two kinds, in either script', () => {
  const markers = KINDS.flatMap(({markers}) => markers);
  assert.deepEqual(markers, [...new Set(markers)]);
});

test('every kind has its classes, and a chart also that of its kind', () => {
  const of = (element: string, kind: string | null) =>
    classesOf(KINDS.find((each) => each.element === element && each.kind === kind)!);
  assert.equal(of('indicator-chart', 'bar'), 'linli linli-indicator-chart linli-kind-bar');
  assert.equal(of('brand-diagram', null), 'linli linli-brand-diagram');
  assert.ok(KINDS.every((kind) => /^linli linli-[a-z-]+( linli-kind-[a-z-]+)?$/.test(classesOf(kind))));
});

test('every kind reads a record that there is', () => {
  for (const {record, element} of KINDS) assert.ok(record !== null && record in DEFINITIONS, element);
});

test('a traditional marker follows its simplified twin, and none is written twice', () => {
  for (const {markers} of KINDS) assert.ok(markers.length === 1 || (markers.length === 2 && markers[0] !== markers[1]));
});
