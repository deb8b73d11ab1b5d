import {type ShapeIndex} from './shape-index.ts';
import {eachRing, type ShapeSet} from './shape-set.ts';

/** How far outside of a border one looks for who lives there, in units: less than any street. */
const STEP = 12;
const CORNERS = 8192;

/** Both ends of a stretch as one number, whichever way it runs: 26 bits an end, exact in 53. */
function stretchKey(ax: number, ay: number, bx: number, by: number, bits: number): number {
  const a = (ax >> bits) * CORNERS + (ay >> bits);
  const b = (bx >> bits) * CORNERS + (by >> bits);
  return a < b ? a * 0x4000000 + b : b * 0x4000000 + a;
}

type Each = (shape: number, ax: number, ay: number, bx: number, by: number) => void;

function eachStretch(set: ShapeSet, call: Each): void {
  const {points} = set;
  for (let shape = 0; shape < set.ids.length; shape += 1) {
    eachRing(set, shape, (from, to) => {
      for (let i = from; i < to; i += 2) {
        const next = i + 2 < to ? i + 2 : from;
        call(shape, points[i]!, points[i + 1]!, points[next]!, points[next + 1]!);
      }
    });
  }
}

/** Who lies on the other side of a stretch that nobody shares corner by corner; −1 for nobody. */
function beyond(index: ShapeIndex, shape: number, [ax, ay, bx, by]: readonly number[]): number {
  const [x, y] = [(ax! + bx!) / 2, (ay! + by!) / 2];
  const length = Math.hypot(bx! - ax!, by! - ay!) || 1;
  const [dx, dy] = [((by! - ay!) / length) * STEP, ((ax! - bx!) / length) * STEP];
  const sides = [index.at(x + dx, y + dy), index.at(x - dx, y - dy)];
  return sides.find((other) => other >= 0 && other !== shape) ?? -1;
}

/**
 * The borders between groups of shapes (communities) and around all of them, as one SVG path in units. `groups` names
 * the group of each shape. A stretch that was traced apart, or meets another in its middle, is judged by who lies beyond.
 */
export function groupBorders(set: ShapeSet, groups: readonly string[], index: ShapeIndex): string {
  const bits = set.height > 16_000 ? 2 : 1;
  const sides = new Map<number, number>();
  const inner = new Set<number>();
  eachStretch(set, (shape, ax, ay, bx, by) => {
    const key = stretchKey(ax, ay, bx, by, bits);
    const other = sides.get(key);
    if (other === undefined) sides.set(key, shape);
    else if (groups[other] === groups[shape]) inner.add(key);
    else sides.set(key, -1);
  });
  let d = '';
  eachStretch(set, (shape, ax, ay, bx, by) => {
    const key = stretchKey(ax, ay, bx, by, bits);
    if (inner.has(key)) return;
    if (sides.get(key) === shape) {
      const other = beyond(index, shape, [ax, ay, bx, by]);
      if (other >= 0 && groups[other] === groups[shape]) return;
    } else if (sides.get(key) !== -1) return;
    sides.set(key, -2);
    d += `M${ax},${ay}L${bx},${by}`;
  });
  return d;
}
