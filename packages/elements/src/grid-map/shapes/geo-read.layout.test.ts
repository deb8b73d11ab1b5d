import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {explain} from '@linli/model/explain';

import {readAreas} from './geo-read.ts';
import {strayShapes} from './stray-shapes.ts';

const square = (x: number, y: number): number[][] => [
  [x, y],
  [x, y + 0.001],
  [x + 0.001, y + 0.001],
  [x + 0.001, y],
  [x, y],
];
const MANY = 5001;
type Feature = {id?: string | number; geometry: {type: string; coordinates: unknown}};

/** A map of more shapes than are compared border by border; `change` spoils it. */
function large(change: (features: Feature[]) => void = () => {}, crs: unknown = 'WGS84') {
  const features: Feature[] = Array.from({length: MANY}, (_, at) => ({
    ...{type: 'Feature', properties: {}, id: `G${at}`},
    geometry: {type: 'Polygon', coordinates: [square(105 + (at % 100) * 0.001, 35 + Math.floor(at / 100) * 0.001)]},
  }));
  change(features);
  return {type: 'FeatureCollection', ...(crs === null ? {} : {crs}), features};
}

const told = async (data: unknown) =>
  (await readAreas(data, 'map.json')).problems.map((one) => `${one.severity} ${explain(one, 'zh-Hans')}`);

describe('a map file of more than 5 000 shapes', () => {
  test('is read whole and without a word when it is sound', async () => {
    const {areas, rows, problems} = await readAreas(large(), 'map.json');
    assert.equal(areas.ids.length, MANY);
    assert.equal(areas.corners.length, MANY * 10);
    assert.equal(rows[MANY - 1], MANY);
    assert.deepEqual(problems, []);
  });

  test('tells a second shape of one id, and keeps the first', async () => {
    const data = large((features) => (features[7]!.id = 'G2'));
    assert.deepEqual(await told(data), ['error map.json!8：这个图形的编号与第 3 个相同，请改成不同的编号']);
  });

  test('tells swapped axes and metres, twenty places at most', async () => {
    const swap = ({geometry}: Feature) => {
      const [ring] = geometry.coordinates as number[][][];
      geometry.coordinates = [ring!.map(([x, y]) => [y, x])];
    };
    const swapped = await told(large((features) => features.forEach(swap)));
    assert.equal(swapped.length, 20);
    assert.equal(swapped[0], 'error map.json!1：经度和纬度写反了，请先写经度、后写纬度');
    const metres = await told(large(([first]) => (first!.geometry.coordinates = [square(490_000, 3_785_000)])));
    assert.match(metres[0]!, /^error map\.json!1：坐标不是经纬度/);
  });

  test('turns GCJ-02 into WGS84, and refuses a system that nobody knows', async () => {
    const [plain, shifted] = [await readAreas(large(), 'a'), await readAreas(large(undefined, 'GCJ-02'), 'a')];
    const first = ({areas}: typeof plain) => areas.corners[0]!;
    assert.ok(Math.abs(first(plain) - first(shifted)) > 0.001);
    assert.deepEqual(await told(large(undefined, 'EPSG:4524')), [
      'error map.json：不认识这个坐标系，没有读；请用 WGS84、CGCS2000、GCJ-02、BD-09 或图片坐标',
    ]);
    assert.match((await told(large(undefined, null)))[0]!, /^notice map\.json：没有写明坐标系/);
  });

  test('leaves units of a picture alone', async () => {
    const inPixels = ({geometry}: Feature, at: number) => (geometry.coordinates = [square(at % 100, at / 100)]);
    const read = await readAreas(
      large((features) => features.forEach(inPixels), 'picture'),
      'a',
    );
    assert.deepEqual([read.isGeographic, read.problems], [false, []]);
  });
});

test('a file without a shape is an error: nothing could be drawn', async () => {
  assert.deepEqual(await told({type: 'FeatureCollection', crs: 'WGS84', features: []}), [
    'error map.json：地图数据里没有图形，请检查导出的图层',
  ]);
});

describe('shapes that no grid asks for', () => {
  const areasOf = (...ids: string[]) => ({
    areas: {ids},
    rows: ids.map((_, at) => at + 1),
  });
  const gridsOf = (...ids: string[]) => ids.map((id) => ({id})) as never;
  const strays = (areas: ReturnType<typeof areasOf>, grids: never) =>
    strayShapes(areas, grids, '图').map((one) => `${one.severity} ${explain(one, 'zh-Hans')}`);

  test('are told by their place in the file', () => {
    assert.deepEqual(strays(areasOf('1', '99'), gridsOf('1', '2')), [
      'warning 图!2：这个图形的编号不在网格表里，请核对',
    ]);
  });

  test('are an error where none fits, for nothing could be drawn', () => {
    assert.deepEqual(strays(areasOf('a'), gridsOf('1')), ['error 图!1：这个图形的编号不在网格表里，请核对']);
  });

  test('are no mistake where the file covers far more than the table', () => {
    assert.deepEqual(strays(areasOf('1', '2', '3', '4', '5'), gridsOf('1', '2')), []);
  });
});
