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
    const [x, y] = ring[at]!;
    const [nextX, nextY] = ring[at + 1]!;
    sum += (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }
  return sum;
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
