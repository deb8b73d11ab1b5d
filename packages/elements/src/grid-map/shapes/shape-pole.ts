import polylabel from 'polylabel';

import {eachRing, type ShapeSet} from './shape-set.ts';

/** A point of a shape, and how far it lies from the nearest border; below zero outside. In units. */
export interface Pole {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

type Ring = (readonly [number, number])[];

/** Most that a pole may fall short of the deepest point: a part of the shape, or a third of a percent of the drawing. */
const [PART, UNITS_SHORT] = [1 / 16, 33];

/** Twice the area of a ring. */
function sizeOf(ring: Ring): number {
  let sum = 0;
  let [ax, ay] = ring[ring.length - 1]!;
  for (const [bx, by] of ring) {
    sum += ax * by - bx * ay;
    [ax, ay] = [bx, by];
  }
  return Math.abs(sum);
}

function holds(ring: Ring, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  let [ax, ay] = ring[ring.length - 1]!;
  for (const [bx, by] of ring) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    [ax, ay] = [bx, by];
  }
  return inside;
}

/** The largest ring of a shape, and the rings that lie in it; a ring of two corners holds nothing. */
function partOf(set: ShapeSet, shape: number): readonly Ring[] {
  const rings: Ring[] = [];
  eachRing(set, shape, (from, to) => {
    const ring: Ring = [];
    for (let i = from; i < to; i += 2) ring.push([set.points[i]!, set.points[i + 1]!]);
    if (ring.length > 2) rings.push(ring);
  });
  if (rings.length < 2) return rings;
  const [outline, ...rest] = rings.sort((a, b) => sizeOf(b) - sizeOf(a));
  return [outline!, ...rest.filter((ring) => holds(outline!, ring[0]!))];
}

/** The pole of inaccessibility of a shape's largest part (polylabel): the point that lies deepest inside. */
export function poleOf(set: ShapeSet, shape: number): Pole {
  const [left, top, right, bottom] = set.boxes.subarray(shape * 4, shape * 4 + 4);
  const size = Math.min(right! - left!, bottom! - top!);
  const [outline, ...holes] = partOf(set, shape);
  if (!outline || size === 0) return {x: (left! + right!) / 2, y: (top! + bottom!) / 2, depth: 0};
  const precision = Math.max(1, Math.min(size * PART, UNITS_SHORT));
  const pole = polylabel([[...outline, outline[0]!], ...holes], precision);
  return {x: pole[0], y: pole[1], depth: pole.distance};
}
