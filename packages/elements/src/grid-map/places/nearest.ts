import type {MapBody, Point} from '../map-body.ts';
import type {PlacesLayout, Spot} from './places.layout.ts';

/** So many places of other grids are named. */
const MOST = 3;

/**
 * Places outside a grid, the nearest first, at most 3. Only where a side of the drawing is a side of the place: in a hand
 * arrangement or on a map; an automatic schematic knows no distances, and gives none.
 */
export function nearestOf(grid: string, {plots, located}: PlacesLayout, body: MapBody | undefined): readonly Spot[] {
  const from = body?.isNorthUp ? body.pointOf?.({grid}) : undefined;
  if (!body || !from) return [];
  const away = (to: Point | undefined) => (to ? Math.hypot(to.x - from.x, to.y - from.y) : Infinity);
  const inGrids = plots
    .filter((plot) => plot.grid !== grid)
    .flatMap((plot) => {
      const far = away(body.pointOf?.({grid: plot.grid}));
      return plot.spots.map((spot) => ({spot, far}));
    });
  const free = located.map((spot) => ({spot, far: away(body.pointOf?.(spot.place.coordinates!))}));
  const known = [...inGrids, ...free].filter(({far}) => far < Infinity).sort((a, b) => a.far - b.far);
  return known.slice(0, MOST).map(({spot}) => spot);
}
