import type {GridGeometry, Position} from './geo-types.ts';

/** China with its islands, in whole degrees: longitude 73 to 136, latitude 3 to 54. */
export function isInChina(x: number, y: number): boolean {
  return x >= 73 && x <= 136 && y >= 3 && y <= 54;
}

function positionsOf(geometry: GridGeometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
    default:
      return geometry.coordinates.flat(2);
  }
}

/** What the place of a shape says of its coordinates: degrees in China, elsewhere, the wrong way round, or no degrees. */
export function extentOf(geometry: GridGeometry): 'china' | 'elsewhere' | 'swapped' | 'not-degrees' {
  const positions = positionsOf(geometry);
  if (positions.some(([x, y]) => isInChina(x, y))) return 'china';
  if (positions.every(([x, y]) => isInChina(y, x))) return 'swapped';
  return positions.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90) ? 'not-degrees' : 'elsewhere';
}
