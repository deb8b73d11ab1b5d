import polylabel from 'polylabel';

import {eachRing, type ShapeSet} from './shape-set.ts';

type Ring = (readonly [number, number])[];

/** Where a label stands best in a shape: as far from every border as it can be, in units. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
}

function areaOf(ring: Ring): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum);
}

function holds(ring: Ring, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

function ringsOf(set: ShapeSet, shape: number): Ring[] {
  const rings: Ring[] = [];
  eachRing(set, shape, (from, to) => {
    const ring: Ring = [];
    for (let i = from; i < to; i += 2) ring.push([set.points[i]!, set.points[i + 1]!]);
    if (ring.length > 2) rings.push(ring);
  });
  return rings.sort((a, b) => areaOf(b) - areaOf(a));
}

const KNOWN = new WeakMap<ShapeSet, Map<number, Anchor>>();

/** The pole of inaccessibility of a shape's largest part (polylabel), worked out once. */
export function anchorOf(set: ShapeSet, shape: number): Anchor {
  let known = KNOWN.get(set);
  if (!known) KNOWN.set(set, (known = new Map()));
  const found = known.get(shape);
  if (found) return found;
  const [outline, ...rest] = ringsOf(set, shape);
  const at = shape * 4;
  const [left, top, right, bottom] = set.boxes.subarray(at, at + 4) as unknown as [number, number, number, number];
  const holes = outline ? rest.filter((ring) => holds(outline, ring[0]!)) : [];
  // A hundredth of the shape is less than a pixel of most labels.
  const precision = Math.max(1, Math.min(right - left, bottom - top) / 100);
  const [x, y] = outline ? polylabel([[...outline, outline[0]!], ...holes], precision) : [left, top];
  const anchor = {x, y};
  known.set(shape, anchor);
  return anchor;
}
