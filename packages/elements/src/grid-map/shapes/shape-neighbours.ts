import type {ArrowKey} from '../grid-neighbours.ts';
import type {ShapeIndex} from './shape-index.ts';
import {eachRing, type ShapeSet} from './shape-set.ts';

/** Borders that were traced apart still count as shared up to this distance in units: a third of a percent. */
const NEAR = 33;
/** Half the width of the way an arrow looks, as a tangent: 60°. */
const CONE = Math.tan(Math.PI / 3);

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

/** Half of the sum over a shape's rings: area and its middle, for even-odd rings of any winding good enough to point by. */
export function middleOf(set: ShapeSet, shape: number): readonly [number, number] {
  const {points, boxes} = set;
  let [most, x, y] = [0, 0, 0];
  eachRing(set, shape, (from, to) => {
    let [area, cx, cy] = [0, 0, 0];
    const [ox, oy] = [points[from]!, points[from + 1]!];
    for (let i = from; i < to - 2; i += 2) {
      const [ax, ay] = [points[i]! - ox, points[i + 1]! - oy];
      const [bx, by] = [points[i + 2]! - ox, points[i + 3]! - oy];
      const cross = ax * by - bx * ay;
      area += cross;
      cx += (ax + bx) * cross;
      cy += (ay + by) * cross;
    }
    if (Math.abs(area) <= most) return;
    most = Math.abs(area);
    x = ox + cx / (3 * area);
    y = oy + cy / (3 * area);
  });
  const at = shape * 4;
  return most > 0 ? [x, y] : [(boxes[at]! + boxes[at + 2]!) / 2, (boxes[at + 1]! + boxes[at + 3]!) / 2];
}

/** How many corners of one shape lie on the border of the other, up to `enough` of them, and how far they reach. */
function touching(set: ShapeSet, one: number, other: number, near: number, spread: number[]): void {
  const {points, boxes} = set;
  const at = other * 4;
  eachRing(set, one, (from, to) => {
    for (let i = from; i < to; i += 2) {
      const [x, y] = [points[i]!, points[i + 1]!];
      if (x < boxes[at]! - near || x > boxes[at + 2]! + near) continue;
      if (y < boxes[at + 1]! - near || y > boxes[at + 3]! + near) continue;
      let isNear = false;
      eachRing(set, other, (start, end) => {
        let [ax, ay] = [points[end - 2]!, points[end - 1]!];
        for (let j = start; j < end && !isNear; j += 2) {
          const [bx, by] = [points[j]!, points[j + 1]!];
          isNear = distance2(x, y, ax, ay, bx, by) <= near * near;
          ax = bx;
          ay = by;
        }
      });
      if (isNear) spread.push(x, y);
    }
  });
}

/** How wide apart the places are where two shapes touch: what they share of a border, about; 0 for a corner. */
function sharedBorder(set: ShapeSet, one: number, other: number, near: number): number {
  const spots: number[] = [];
  touching(set, one, other, near, spots);
  touching(set, other, one, near, spots);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < spots.length; i += 2) {
    left = Math.min(left, spots[i]!);
    right = Math.max(right, spots[i]!);
    top = Math.min(top, spots[i + 1]!);
    bottom = Math.max(bottom, spots[i + 1]!);
  }
  return spots.length < 4 ? 0 : Math.max(right - left, bottom - top);
}

/**
 * The shapes that share a stretch of border with a shape, whether or not they share corners (a border may meet another
 * in its middle); shapes that meet in a corner only are none. Works one shape out at a time, so it costs nothing before.
 */
export function neighboursOf(set: ShapeSet, index: ShapeIndex, shape: number): readonly number[] {
  const {boxes} = set;
  const at = shape * 4;
  const size = Math.min(boxes[at + 2]! - boxes[at]!, boxes[at + 3]! - boxes[at + 1]!);
  // Among very small shapes a third of a percent would reach beyond the next one.
  const near = Math.max(1.5, Math.min(NEAR, size / 12));
  const found = index.within(boxes[at]! - near, boxes[at + 1]! - near, boxes[at + 2]! + near, boxes[at + 3]! + near);
  return found.filter((other) => other !== shape && sharedBorder(set, shape, other, near) > 2 * near);
}

/** How far `to` lies in the direction of a key, and how far aside of it. */
function seen(key: ArrowKey, dx: number, dy: number): readonly [ahead: number, aside: number] {
  if (key === 'ArrowLeft') return [-dx, Math.abs(dy)];
  if (key === 'ArrowRight') return [dx, Math.abs(dy)];
  return key === 'ArrowUp' ? [-dy, Math.abs(dx)] : [dy, Math.abs(dx)];
}

type Score = (ahead: number, aside: number) => number;

type Middle = (shape: number) => readonly [number, number];

function best(among: Iterable<number>, middle: Middle, from: number, key: ArrowKey, score: Score): number {
  const [x, y] = middle(from);
  let [found, least] = [-1, Infinity];
  for (const other of among) {
    if (other === from) continue;
    const [ox, oy] = middle(other);
    const [ahead, aside] = seen(key, ox - x, oy - y);
    if (ahead <= 0 || aside > ahead * CONE) continue;
    const cost = score(ahead, aside);
    if (cost < least) [found, least] = [other, cost];
  }
  return found;
}

/**
 * The shape that an arrow reaches: of the neighbours, the one that lies straightest in that direction by its middle;
 * where no neighbour does (a river, a gap), the nearest shape beyond. −1 at the edge of the map.
 */
export function shapeAhead(set: ShapeSet, index: ShapeIndex, from: number, key: ArrowKey): number {
  const straightest: Score = (ahead, aside) => aside / ahead;
  const next = best(neighboursOf(set, index, from), (shape) => middleOf(set, shape), from, key, straightest);
  if (next >= 0) return next;
  // Beyond a gap all shapes are looked at: the middles of their boxes are near enough, and need no working out.
  const {boxes} = set;
  const middle: Middle = (shape) => {
    const at = shape * 4;
    return [(boxes[at]! + boxes[at + 2]!) / 2, (boxes[at + 1]! + boxes[at + 3]!) / 2];
  };
  return best(set.ids.keys(), middle, from, key, (ahead, aside) => ahead + 2 * aside);
}
