import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {doubleArea} from '../read/rings.ts';
import {parseShape, type ShapeParts} from '../record/grid-shape.ts';
import {type BuildingPoint, shapesOfPoints} from './grid-points.ts';

/** A repeatable number from 0 to 1. */
function noise(seed: number): number {
  const value = Math.sin(seed * 127.1) * 43_758.5453;
  return value - Math.floor(value);
}

/** Buildings of 15 grids in three rows of five blocks. */
function town(count: number): BuildingPoint[] {
  return Array.from({length: count}, (_, at) => {
    const block = at % 15;
    return {
      lon: 105 + ((block % 5) + noise(at)) * 0.002,
      lat: 35 + (Math.floor(block / 5) + noise(at + 0.5)) * 0.002,
      grid: `G${block + 1}`,
    };
  });
}

function partsOf(text: string): ShapeParts {
  const read = parseShape(text);
  assert.ok('parts' in read, `a shape that the table cannot hold: ${JSON.stringify(read)}`);
  return read.parts;
}

const areaOf = (parts: ShapeParts): number =>
  parts.reduce(
    (sum, [outline, ...holes]) =>
      sum + Math.abs(doubleArea(outline!)) - holes.reduce((all, hole) => all + Math.abs(doubleArea(hole)), 0),
    0,
  ) / 2;

describe('shapes from the places of buildings', () => {
  test('give every grid a shape that the column 图形 takes, and leave no gap and no overlap', () => {
    const shapes = shapesOfPoints(town(300));
    assert.equal(shapes.size, 15);
    const areas = Array.from(shapes.values(), (text) => areaOf(partsOf(text)));
    const sum = areas.reduce((all, area) => all + area, 0);
    assert.ok(Math.abs(sum - 10_000) < 5, `${sum} of 10000`);
  });

  test('merge the buildings of a grid: five blocks in a row are five shapes of one part', () => {
    const row = Array.from({length: 100}, (_, at) => ({
      ...{lon: 105 + at * 0.0001, lat: 35 + (at % 2) * 0.0001},
      grid: `G${Math.floor(at / 20)}`,
    }));
    const shapes = shapesOfPoints(row);
    assert.equal(shapes.size, 5);
    for (const text of shapes.values()) assert.equal(partsOf(text).length, 1);
  });

  test('put north above and east to the right', () => {
    const at = (lon: number, lat: number, grid: string) => ({lon, lat, grid});
    const shapes = shapesOfPoints([at(1, 1, 'NE'), at(0, 1, 'NW'), at(0, 0, 'SW'), at(1, 0, 'SE')]);
    assert.match(shapes.get('NW')!, /(^| )0,0( |$)/);
    assert.match(shapes.get('SE')!, /(^| )100,100( |$)/);
  });

  test('keep apart what lies apart, and cut out what lies within', () => {
    const ring = Array.from({length: 12}, (_, at) => ({
      lon: Math.cos((at * Math.PI) / 6) * 0.01,
      lat: Math.sin((at * Math.PI) / 6) * 0.01,
      grid: at === 0 ? 'island' : 'ring',
    }));
    const shapes = shapesOfPoints([...ring, {lon: 0, lat: 0, grid: 'middle'}, {lon: -0.03, lat: 0, grid: 'island'}]);
    assert.equal(partsOf(shapes.get('island')!).length, 2);
    assert.equal(partsOf(shapes.get('middle')!)[0]!.length, 1);
    const all = Array.from(shapes.values(), (text) => areaOf(partsOf(text)));
    assert.ok(Math.abs(all.reduce((sum, area) => sum + area, 0) - 10_000) < 5);
  });

  test('bear buildings on one spot, on one line, and too few of them', () => {
    const spot = {lon: 105, lat: 35};
    assert.equal(shapesOfPoints([]).size, 0);
    assert.equal(
      shapesOfPoints([
        {...spot, grid: 'A'},
        {...spot, grid: 'B'},
      ]).size,
      0,
    );
    const line = [0, 1, 2, 3].map((at) => ({lon: 105 + at, lat: 35, grid: at < 2 ? 'A' : 'B'}));
    assert.equal(shapesOfPoints([...line, {...line[0]!, grid: 'B'}]).size, 2);
  });
});
