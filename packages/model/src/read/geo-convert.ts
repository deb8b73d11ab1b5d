import * as module from 'gcoord';

import type {Crs, Position} from './geo-types.ts';

// The package is CommonJS for Node and an ES module for bundlers: one has its functions a level deeper.
type Gcoord = (typeof module)['default'];
const inner = module.default as Gcoord & {default?: Gcoord};
const gcoord = inner.default ?? inner;

/** Makes the function that turns a position into WGS84; CGCS2000 differs from it by centimetres and stays. Null: nothing to do. */
export function toWgs84(crs: Crs): ((position: Position) => Position) | null {
  if (crs !== 'GCJ02' && crs !== 'BD09') return null;
  const from = crs === 'GCJ02' ? gcoord.GCJ02 : gcoord.BD09;
  return ([x, y]) => gcoord.transform<[number, number]>([x, y], from, gcoord.WGS84);
}
