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

/** The rings of one part of a shape, and how deep points lie in it. */
class Depths {
  readonly #points: Int32Array;
  readonly #rings: readonly Span[];

  constructor(points: Int32Array, rings: readonly Span[]) {
    this.#points = points;
    this.#rings = rings;
  }

  /** The depth of a point; anything below `least` where it lies no deeper than that, for nobody asks further. */
  at(x: number, y: number, least = 0): number {
    const points = this.#points;
    const enough = least > 0 ? least * least : -1;
    let inside = false;
    let near = Infinity;
    for (let ring = 0; ring < this.#rings.length; ring += 1) {
      const from = this.#rings[ring]![0];
      const to = this.#rings[ring]![1];
      let ax = points[to - 2]!;
      let ay = points[to - 1]!;
      for (let i = from; i < to; i += 2) {
        const bx = points[i]!;
        const by = points[i + 1]!;
        const far = distance2(x, y, ax, ay, bx, by);
        if (far < near) near = far;
        if (near <= enough) return -Infinity;
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
        ax = bx;
        ay = by;
      }
    }
    return inside ? Math.sqrt(near) : -Math.sqrt(near);
  }
}

/** The largest ring of a shape, and the rings that lie in it. */
function partOf(set: ShapeSet, shape: number): readonly Span[] {
  const spans: Span[] = [];
  eachRing(set, shape, (from, to) => void (to - from > 4 && spans.push([from, to])));
  if (spans.length < 2) return spans;
  const [outline, ...rest] = spans.sort((a, b) => sizeOf(set, b) - sizeOf(set, a));
  const {points} = set;
  const inside = new Depths(points, [outline!]);
  const holes = rest.filter(([from]) => inside.at(points[from]!, points[from + 1]!) > 0);
  return [outline!, ...holes];
}

/** The deepest point that is known, and the squares that may hold a deeper one: x and y of their middles. */
class Search {
  best: Pole;
  open: number[] = [];
  readonly #depths: Depths;
  readonly #enough: number;

  constructor(depths: Depths, x: number, y: number, enough: number) {
    this.#depths = depths;
    this.#enough = enough;
    this.best = {x, y, depth: depths.at(x, y)};
  }

  /** Looks at a square by its middle and half of its side. */
  look(x: number, y: number, half: number): void {
    const reach = half * Math.SQRT2 - this.#enough;
    const depth = this.#depths.at(x, y, this.best.depth - Math.max(0, reach));
    if (depth > this.best.depth) this.best = {x, y, depth};
    if (depth + reach > this.best.depth) this.open.push(x, y);
  }

  /** Looks at the quarters of all open squares. */
  divide(half: number): void {
    const squares = this.open;
    this.open = [];
    for (let at = 0; at < squares.length; at += 2) {
      const x = squares[at]!;
      const y = squares[at + 1]!;
      this.look(x - half, y - half, half);
      this.look(x + half, y - half, half);
      this.look(x - half, y + half, half);
      this.look(x + half, y + half, half);
    }
  }
}

/**
 * The pole of inaccessibility of a shape's largest part: the point that lies deepest inside. Squares that may hold a deeper one
 * than is known are divided in four, until what they could add is too little to see (after Garcia-Castellanos and Lombardo 2007).
 */
export function poleOf(set: ShapeSet, shape: number): Pole {
  const at = shape * 4;
  const [left, top] = [set.boxes[at]!, set.boxes[at + 1]!];
  const [right, bottom] = [set.boxes[at + 2]!, set.boxes[at + 3]!];
  const size = Math.min(right - left, bottom - top);
  const middle = {x: (left + right) / 2, y: (top + bottom) / 2};
  const rings = partOf(set, shape);
  if (rings.length === 0 || size === 0) return {...middle, depth: 0};
  const enough = Math.max(1, Math.min(size * PART, UNITS_SHORT));
  const search = new Search(new Depths(set.points, rings), middle.x, middle.y, enough);
  let half = size / 2;
  for (let x = left + half; x - half < right; x += size) {
    for (let y = top + half; y - half < bottom; y += size) search.look(x, y, half);
  }
  while (search.open.length > 0) search.divide((half /= 2));
  return search.best;
}
