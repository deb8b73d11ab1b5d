import type {Problem} from '@linli/model/problem';
import type {Grid} from '@linli/model/record/grid';

import type {GeoAreas} from './geo-read.ts';

/** Places told of one mistake. */
const MOST_TOLD = 20;

/**
 * Shapes of a map file that no grid of the table asks for. None of them fits: an error, for nothing could be drawn. All grids
 * have theirs and the file holds far more: it covers a larger place than the table, and there is nothing to mend.
 */
export function strayShapes(
  {areas, rows}: Omit<GeoAreas, 'problems'>,
  grids: readonly Grid[],
  table: string,
): Problem[] {
  const ids = new Set(grids.map(({id}) => id));
  const strays = rows.filter((_, at) => !ids.has(areas[at]!.id));
  const isNone = strays.length > 0 && strays.length === rows.length && grids.length > 0;
  const isLarger = areas.length - strays.length >= grids.length && strays.length > grids.length;
  if (isLarger) return [];
  const severity = isNone ? 'error' : 'warning';
  return strays
    .slice(0, MOST_TOLD)
    .map((row): Problem => ({code: 'shape-without-grid', severity, place: {table, row}, args: {}}));
}
