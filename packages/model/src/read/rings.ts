import type {Position, Ring} from './geo-types.ts';

function same(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** Whether the last position is the first. */
export function isClosed(ring: Ring): boolean {
  return same(ring[0], ring[ring.length - 1]);
}

/** The ring with its first position at the end too. */
export function closed(ring: Ring): Ring {
  return isClosed(ring) || ring.length === 0 ? ring : [...ring, ring[0]!];
}

/** Twice the signed area of a closed ring in the units of its coordinates: below zero where it runs clockwise (y up). */
export function doubleArea(ring: Ring): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let at = 0; at + 1 < ring.length; at += 1) {
    const one = ring[at]!;
    const next = ring[at + 1]!;
    sum += (one[0] - originX) * (next[1] - originY) - (next[0] - originX) * (one[1] - originY);
  }
  return sum;
}

/**
 * Whether all of a closed ring is seen from its middle, going round once: then it neither crosses nor touches itself and has an
 * area. Most areas of maps are such, and this costs one look at each corner; a ring that is not may still be sound.
 */
export function isSeenFromMiddle(ring: Ring): boolean {
  const count = ring.length - 1;
  let [x, y] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    x += ring[at]![0] / count;
    y += ring[at]![1] / count;
  }
  let [turn, rounds] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const one = ring[at]!;
    const next = ring[at + 1]!;
    const cross = (one[0] - x) * (next[1] - y) - (next[0] - x) * (one[1] - y);
    // Seen to go the other way, or to stand still.
    if (turn === 0) turn = cross;
    if (!(cross * turn > 0)) return false;
    if (one[1] < y && next[1] >= y) rounds += 1;
  }
  return rounds === 1;
}

/** The ring running clockwise (y up) or the other way. */
export function wound(ring: Ring, clockwise: boolean): Ring {
  return doubleArea(ring) < 0 === clockwise ? ring : [...ring].reverse();
}

/** Whether a position lies inside a closed ring (even-odd rule; on the border either). */
export function isInside([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let at = 0; at + 1 < ring.length; at += 1) {
    const [ax, ay] = ring[at]!;
    const [bx, by] = ring[at + 1]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
