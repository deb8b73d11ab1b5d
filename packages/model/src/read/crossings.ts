import type {Ring} from './geo-types.ts';

/** Pairs of edges that are compared in one file at most: a check that cannot stop a page. */
export interface Budget {
  left: number;
}

function side(ring: Ring, a: number, b: number, c: number): number {
  const [ax, ay] = ring[a]!;
  const [bx, by] = ring[b]!;
  const [cx, cy] = ring[c]!;
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function edgesCross(ring: Ring, one: number, other: number): boolean {
  return (
    side(ring, one, one + 1, other) * side(ring, one, one + 1, other + 1) < 0 &&
    side(ring, other, other + 1, one) * side(ring, other, other + 1, one + 1) < 0
  );
}

/** Rings up to so many positions are compared pair by pair: that is faster than writing each one as a key. */
const SHORT = 64;

function shortTouches(ring: Ring): boolean {
  const [endX, endY] = ring[ring.length - 1]!;
  let last = ring.length - 1;
  // The same position twice in a row is only a spare point.
  while (last > 0 && ring[last - 1]![0] === endX && ring[last - 1]![1] === endY) last -= 1;
  for (let at = 0; at < last; at += 1) {
    const [x, y] = ring[at]!;
    let spare = true;
    for (let next = at + 1; next < last; next += 1) {
      const other = ring[next]!;
      if (other[0] !== x || other[1] !== y) spare = false;
      else if (!spare) return true;
    }
  }
  return false;
}

/** Whether a closed ring comes back to one of its points before its end. */
export function isTouching(ring: Ring): boolean {
  if (ring.length <= SHORT) return shortTouches(ring);
  const seen = new Set<string>();
  for (let at = 0; at < ring.length - 1; at += 1) {
    const [x, y] = ring[at]!;
    const [nextX, nextY] = ring[at + 1]!;
    // The same position twice in a row is only a spare point.
    if (x === nextX && y === nextY) continue;
    const key = `${x},${y}`;
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

/**
 * Whether two edges of a closed ring cross: edges in order of their left ends, each with those that begin before it ends (a
 * sweep along x). Gives up, saying no, when the budget is spent.
 */
export function isCrossing(ring: Ring, budget: Budget): boolean {
  const edges = Array.from({length: ring.length - 1}, (_, at) => ({
    at,
    left: Math.min(ring[at]![0], ring[at + 1]![0]),
    right: Math.max(ring[at]![0], ring[at + 1]![0]),
  })).sort((a, b) => a.left - b.left);
  for (const [index, {at, right}] of edges.entries()) {
    for (let next = index + 1; next < edges.length && edges[next]!.left <= right; next += 1) {
      budget.left -= 1;
      if (budget.left < 0) return false;
      if (edgesCross(ring, at, edges[next]!.at)) return true;
    }
  }
  return false;
}

/** Whether a closed ring crosses itself or comes back to one of its points. Gives up, saying no, when the budget is spent. */
export function isSelfTouching(ring: Ring, budget: Budget): boolean {
  return isTouching(ring) || isCrossing(ring, budget);
}
