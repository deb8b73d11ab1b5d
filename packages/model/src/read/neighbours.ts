import type {GridFeature, GridGeometry, Position} from './geo-types.ts';

/** More areas than this do not meet in one point of a real map; hostile data must not make every pair a neighbour. */
const MEETING = 16;

function ringsOf(geometry: GridGeometry | null): readonly (readonly Position[])[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates;
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function areasByPosition(features: readonly Pick<GridFeature, 'geometry'>[]): Map<string, number[]> {
  const areas = new Map<string, number[]>();
  for (const [index, {geometry}] of features.entries()) {
    for (const [x, y] of ringsOf(geometry).flat()) {
      // A ten-millionth of a degree is a centimetre.
      const key = `${x.toFixed(7)},${y.toFixed(7)}`;
      const list = areas.get(key);
      if (list === undefined) areas.set(key, [index]);
      else if (list[list.length - 1] !== index) list.push(index);
    }
  }
  return areas;
}

/**
 * Which areas border on which: for each feature the indexes of its neighbours, ascending. Neighbours share at least two points of
 * their boundaries; areas that meet in a corner only are none. Points have no neighbours.
 */
export function neighboursOf(features: readonly Pick<GridFeature, 'geometry'>[]): number[][] {
  const shared = features.map(() => new Map<number, number>());
  for (const list of areasByPosition(features).values()) {
    if (list.length < 2 || list.length > MEETING) continue;
    for (const one of list) {
      for (const other of list) {
        if (one !== other) shared[one]!.set(other, (shared[one]!.get(other) ?? 0) + 1);
      }
    }
  }
  return shared.map((counts) =>
    [...counts]
      .filter(([, count]) => count > 1)
      .map(([index]) => index)
      .sort((a, b) => a - b),
  );
}
