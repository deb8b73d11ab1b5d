const OUTER = 49;
const INNER = 29;

function point(share: number, radius: number): string {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  const at = (value: number): number => Math.round((50 + value * radius) * 100) / 100;
  return `${at(Math.cos(angle))} ${at(Math.sin(angle))}`;
}

/** The outline of a part of a ring from one share of the circle to another, in turns; clockwise from the top. */
export function ringPath(from: number, to: number): string {
  // A whole circle has no arc from a point to itself.
  const end = to - from > 0.9999 ? from + 0.9999 : to;
  const large = end - from > 0.5 ? 1 : 0;
  const outer = `M${point(from, OUTER)}A${OUTER} ${OUTER} 0 ${large} 1 ${point(end, OUTER)}`;
  return `${outer}L${point(end, INNER)}A${INNER} ${INNER} 0 ${large} 0 ${point(from, INNER)}Z`;
}
