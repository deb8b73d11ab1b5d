import {readRecords} from '@linli/model/record/read-records';
import {placeRecord} from '@linli/model/record/place';
import {type BuildingPoint, shapesOfPoints} from '@linli/model/write/grid-points';

import type {Checked} from './check-file.ts';
import {Refusal} from './refusal.ts';
import type {Words} from './words.ts';

/** The buildings of all tables of places that say where they stand and which grid they belong to. */
function pointsIn(checked: readonly Checked[]): BuildingPoint[] {
  const tables = checked.flatMap(({tables: own}) => own.filter(({kind}) => kind === 'place'));
  const places = tables.flatMap(({table}) => readRecords(table, placeRecord).records);
  return places.flatMap(({coordinates, grid}) => (coordinates && grid !== undefined ? [{...coordinates, grid}] : []));
}

/** `--shapes`: outlines of grids, merged from the places of buildings, by the grid's id. */
export function shapesIn(checked: readonly Checked[], words: Words): ReadonlyMap<string, string> {
  const shapes = shapesOfPoints(pointsIn(checked));
  const hasGrids = checked.some(({tables}) => tables.some(({kind}) => kind === 'grid'));
  if (shapes.size === 0 || !hasGrids) throw new Refusal(words.shapesNeedPoints, 'convert');
  return shapes;
}
