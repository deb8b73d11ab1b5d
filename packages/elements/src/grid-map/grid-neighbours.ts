/** Where one grid is drawn, in any unit; y grows downwards. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The keys that move across the map. */
export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** One box as an arrow sees it: `near` and `far` along the way, `from` and `to` across it. */
interface Turned {
  readonly id: string;
  readonly near: number;
  readonly far: number;
  readonly from: number;
  readonly to: number;
}

export const isArrowKey = (key: string): key is ArrowKey => /^Arrow(Up|Down|Left|Right)$/.test(key);

function turn({id, x, y, width, height}: Box, key: ArrowKey): Turned {
  if (key === 'ArrowRight') return {id, near: x, far: x + width, from: y, to: y + height};
  if (key === 'ArrowLeft') return {id, near: -x - width, far: -x, from: y, to: y + height};
  if (key === 'ArrowDown') return {id, near: y, far: y + height, from: x, to: x + width};
  return {id, near: -y - height, far: -y, from: x, to: x + width};
}

/** How far apart two boxes stand across the way: 0 or less when one is in front of the other. */
const apart = (a: Turned, b: Turned): number => Math.max(a.from, b.from) - Math.min(a.to, b.to);

function distance(start: Turned, other: Turned): number {
  const across = Math.abs(start.from + start.to - other.from - other.to) / 2;
  // Those straight ahead come first; a box off the way only when nothing stands ahead.
  const aside = apart(start, other) < -0.5 ? 0 : 1e6 + 2 * across;
  return aside + (other.near - start.far) + across / 1000;
}

/**
 * The neighbour that an arrow key reaches from a grid: the nearest one it borders in that direction, or the nearest
 * beyond. Works on the boxes as drawn, so the arrows agree with the eye at any width. Undefined at the edge.
 */
export function neighbourOf(boxes: readonly Box[], id: string, key: ArrowKey): string | undefined {
  const turned = boxes.map((box) => turn(box, key));
  const start = turned.find((box) => box.id === id);
  if (!start) return undefined;
  const ahead = turned.filter((box) => box.id !== id && box.near >= start.far - 0.5);
  return ahead.map((box) => ({id: box.id, far: distance(start, box)})).sort((a, b) => a.far - b.far)[0]?.id;
}
