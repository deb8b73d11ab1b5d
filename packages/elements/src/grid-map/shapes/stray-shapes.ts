import type {Problem} from '@linli/model/problem';
import type {Grid} from '@linli/model/record/grid';

import {areInOrder} from '../by-id.ts';
import type {GeoAreas} from './geo-read.ts';

/** Places told of one mistake. */
const MOST_TOLD = 20;

/**
 * Shapes of a map file that no grid of the table asks for. None of them fits: an error, for nothing could be drawn. All grids
 * have theirs and the file holds far more: it covers a larger place than the table, and there is nothing to mend.
 */
export function strayShapes(
  {areas: {ids}, rows}: {readonly areas: Pick<GeoAreas['areas'], 'ids'>; readonly rows: readonly number[]},
  grids: readonly Grid[],
  table: string,
): Problem[] {
  if (areInOrder(ids, grids)) return [];
  const known = new Set(grids.map(({id}) => id));
  const strays = rows.filter((_, at) => !known.has(ids[at]!));
  const isNone = strays.length > 0 && strays.length === rows.length && grids.length > 0;
  const isLarger = ids.length - strays.length >= grids.length && strays.length > grids.length;
  if (isLarger) return [];
  const severity = isNone ? 'error' : 'warning';
  return strays
    .slice(0, MOST_TOLD)
    .map((row): Problem => ({code: 'shape-without-grid', severity, place: {table, row}, args: {}}));
}
