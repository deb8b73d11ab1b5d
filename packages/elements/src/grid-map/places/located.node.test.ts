import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {MapBody} from '../map-body.ts';
import {LocatedPlaces, zoomOf} from './located.ts';
import {nearestOf} from './nearest.ts';
import {layoutPlaces} from './places.layout.ts';

const places = [
  [97.0, 39.8],
  [97.0001, 39.8001],
  [97.2, 39.9],
].map(([lon, lat], index) => ({
  id: `P${index}`,
  name: `驿站${index}`,
  kind: '驿站',
  coordinates: {lon: lon!, lat: lat!},
  sample: true,
}));

/** A drawing that is so many pixels wide for each degree. */
const drawing = (perDegree: number) => ({
  pointOf: (at: object) => ('lon' in at ? {x: (at as {lon: number}).lon * perDegree, y: 0} : undefined),
});

test('how near a drawing is follows from its pixels for a degree; one without coordinates is not near at all', () => {
  const at = {lon: 97, lat: 39.8};
  assert.equal(zoomOf(drawing(512 / 360), at), 0);
  assert.equal(zoomOf(drawing((512 * 2 ** 14) / 360), at), 14);
  assert.equal(zoomOf(drawing(1e12), at), 20);
  assert.equal(zoomOf({pointOf: () => undefined}, at), null);
  assert.equal(zoomOf({}, at), null);
});

test('places with coordinates stand there on a geographic drawing, and in their grid or in none on any other', () => {
  const some = [{...places[0]!, grid: 'G1'}, places[1]!, {...places[2]!, coordinates: undefined, grid: 'G1'}];
  const on = (isGeographic: boolean) => {
    const {located, plots, loose} = layoutPlaces(some, ['G1'], new Set(), isGeographic);
    return [located.length, plots[0]!.spots.length, loose.length];
  };
  assert.deepEqual(on(true), [2, 1, 0]);
  assert.deepEqual(on(false), [0, 2, 1]);
});

test('near places share a button that comes apart when the map is near enough, and keeps its key', async () => {
  const {located} = layoutPlaces(places, [], new Set(), true);
  let ready: () => void = () => undefined;
  const come = new Promise<void>((resolve) => (ready = resolve));
  const layer = new LocatedPlaces(ready);
  assert.deepEqual(layer.at(located, 10), []);
  await come;
  const far = layer.at(located, 10);
  assert.deepEqual(far.map(({key}) => key).sort(), ['near:P0:2', 'place:P2']);
  assert.deepEqual(layer.at([...located], 10), far);
  assert.deepEqual(
    layer
      .at(located, 20)
      .map(({key}) => key)
      .sort(),
    ['place:P0', 'place:P1', 'place:P2'],
  );
});

test('the nearest places of other grids come first, and none where the drawing knows no distances', () => {
  const some = ['G4', 'G2', 'G3', 'G1', 'G9'].map((grid, index) => ({...places[0]!, id: `N${index}`, grid}));
  const layout = layoutPlaces(some, ['G1', 'G2', 'G3', 'G4', 'G5', 'G9']);
  const pointOf = (at: object) => {
    const {grid} = at as {grid: string};
    return grid === 'G9' ? undefined : {x: Number(grid.slice(1)) * 100, y: 0};
  };
  const body = (isNorthUp: boolean) => ({isNorthUp, pointOf}) as unknown as MapBody;
  assert.deepEqual(
    nearestOf('G1', layout, body(true)).map(({place}) => place.grid),
    ['G2', 'G3', 'G4'],
  );
  assert.deepEqual(nearestOf('G1', layout, body(false)), []);
  assert.deepEqual(nearestOf('G1', layout, undefined), []);
});
