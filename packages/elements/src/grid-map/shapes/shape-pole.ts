import {eachRing, type ShapeSet} from './shape-set.ts';

/** A point of a shape, and how far it lies from the nearest border; below zero outside. In units. */
export interface Pole {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** Where a ring begins and ends in the points of its set. */
type Span = readonly [from: number, to: number];

/** Most that a pole may fall short of the deepest point: a part of the shape, or a third of a percent of the drawing. */
const [PART, UNITS_SHORT] = [1 / 16, 33];

/** Twice the area of a ring. */
function sizeOf({points}: ShapeSet, [from, to]: Span): number {
  let sum = 0;
  let [ax, ay] = [points[to - 2]!, points[to - 1]!];
  for (let i = from; i < to; i += 2) {
    const [bx, by] = [points[i]!, points[i + 1]!];
    sum += ax * by - bx * ay;
    ax = bx;
    ay = by;
  }
  return Math.abs(sum);
}

/** The square of the distance from a point to a stretch of border. */
export function distance2(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length2));
  const x = px - ax - t * dx;
  const y = py - ay - t * dy;
  return x * x + y * y;
}

function depthOf(points: Int32Array, rings: readonly Span[], x: number, y: number): number {
  let inside = false;
  let least = Infinity;
  for (const [from, to] of rings) {
    let ax = points[to - 2]!;
    let ay = points[to - 1]!;
    for (let i = from; i < to; i += 2) {
      const bx = points[i]!;
      const by = points[i + 1]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      least = Math.min(least, distance2(x, y, ax, ay, bx, by));
      ax = bx;
      ay = by;
    }
  }
  return inside ? Math.sqrt(least) : -Math.sqrt(least);
}

/** The largest ring of a shape, and the rings that lie in it. */
function partOf(set: ShapeSet, shape: number): readonly Span[] {
  const spans: Span[] = [];
  eachRing(set, shape, (from, to) => void (to - from > 4 && spans.push([from, to])));
  if (spans.length < 2) return spans;
  const [outline, ...rest] = spans.sort((a, b) => sizeOf(set, b) - sizeOf(set, a));
  const {points} = set;
  const holes = rest.filter(([from]) => depthOf(points, [outline!], points[from]!, points[from + 1]!) > 0);
  return [outline!, ...holes];
}

/**
 * The pole of inaccessibility of a shape's largest part: the point that lies deepest inside. Squares that may hold a deeper one
 * than is known are divided in four, until what they could add is too little to see (after Garcia-Castellanos and Lombardo 2007).
 */
export function poleOf(set: ShapeSet, shape: number): Pole {
  const [left, top, right, bottom] = set.boxes.subarray(shape * 4, shape * 4 + 4) as unknown as number[];
  const [width, height] = [right! - left!, bottom! - top!];
  const size = Math.min(width, height);
  const rings = partOf(set, shape);
  const at = (x: number, y: number): Pole => ({x, y, depth: depthOf(set.points, rings, x, y)});
  let best = at(left! + width / 2, top! + height / 2);
  if (rings.length === 0 || size === 0) return {...best, depth: 0};
  const enough = Math.max(1, Math.min(size * PART, UNITS_SHORT));
  let half = size / 2;
  let squares: Pole[] = [];
  for (let x = left! + half; x - half < right!; x += size) {
    for (let y = top! + half; y - half < bottom!; y += size) squares.push(at(x, y));
  }
  while (squares.length > 0) {
    for (const one of squares) if (one.depth > best.depth) best = one;
    const reach = half * Math.SQRT2;
    const open = squares.filter(({depth}) => depth + reach > best.depth + enough);
    half /= 2;
    squares = open.flatMap(({x, y}) => [
      ...[at(x - half, y - half), at(x + half, y - half)],
      ...[at(x - half, y + half), at(x + half, y + half)],
    ]);
  }
  return best;
}
