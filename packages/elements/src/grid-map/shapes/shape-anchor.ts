import {type Pole, poleOf} from './shape-pole.ts';
import type {ShapeSet} from './shape-set.ts';

/** A point of the drawing, in units. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
}

const KNOWN = new WeakMap<ShapeSet, Map<number, Pole>>();

/** Where a label stands best in a shape: as far from every border as it can be. Worked out once. */
export function anchorOf(set: ShapeSet, shape: number): Pole {
  let known = KNOWN.get(set);
  if (!known) KNOWN.set(set, (known = new Map()));
  let pole = known.get(shape);
  if (!pole) known.set(shape, (pole = poleOf(set, shape)));
  return pole;
}
