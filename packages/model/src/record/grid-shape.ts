import type {MapProblems} from '../problem/map.codes.ts';
import type {Place, Problem} from '../problem/problem.ts';
import {isSelfTouching} from '../read/crossings.ts';
import type {Position, Ring} from '../read/geo-types.ts';
import {doubleArea, isInside} from '../read/rings.ts';

/** The parts of one grid; of each its outline, then what is cut out of it. Rings are closed, in percent of a picture. */
export type ShapeParts = readonly (readonly Ring[])[];

/** Why a cell is no shape: a problem without its place. */
export type ShapeFault = {
  [Code in keyof MapProblems]: {readonly code: Code; readonly args: MapProblems[Code]};
}[keyof MapProblems];

export type ShapeRead = {readonly parts: ShapeParts} | {readonly fault: ShapeFault};

const LEAST_CORNERS = 3;
/** Pairs of edges compared in one cell at most; a cell of 5 000 characters has far fewer. */
const COMPARED = 1_000_000;

/** A fault stops the reading of a cell at once. */
class Fault {
  readonly fault: ShapeFault;
  constructor(fault: ShapeFault) {
    this.fault = fault;
  }
}

function cornerOf(text: string, corner: number): Position {
  const found = /^(-?\d{1,4}(?:\.\d{1,9})?),(-?\d{1,4}(?:\.\d{1,9})?)$/.exec(text);
  if (!found) throw new Fault({code: 'shape-not-numbers', args: {corner}});
  const [x, y] = [Number(found[1]), Number(found[2])];
  if (x < 0 || x > 100 || y < 0 || y > 100) throw new Fault({code: 'shape-outside-picture', args: {corner}});
  return [x, y];
}

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** One ring, closed; `before` corners stood in the cell before it. */
function ringOf(text: string, before: number): Ring {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const corners = words.map((word, index) => cornerOf(word, before + index + 1));
  if (corners.length > 1 && same(corners[0]!, corners[corners.length - 1]!)) corners.pop();
  if (corners.length < LEAST_CORNERS) throw new Fault({code: 'shape-too-few-corners', args: {least: LEAST_CORNERS}});
  const ring = [...corners, corners[0]!];
  if (isSelfTouching(ring, {left: COMPARED})) throw new Fault({code: 'shape-crosses-itself', args: {}});
  if (doubleArea(ring) === 0) throw new Fault({code: 'shape-without-area', args: {}});
  return ring;
}

function partOf(text: string, before: number): Ring[] {
  let count = before;
  const rings = text.split('|').map((one) => {
    const ring = ringOf(one, count);
    count += ring.length - 1;
    return ring;
  });
  const [outline, ...holes] = rings;
  const isOut = (hole: Ring): boolean => !hole.slice(0, 4).some((corner) => isInside(corner, outline!));
  if (holes.some(isOut)) throw new Fault({code: 'shape-hole-outside', args: {}});
  return rings;
}

/**
 * Reads the column 图形: corners as `across,down` in percent of the picture from its upper left, apart by blanks
 * (`10,20 30,20 30,45`); `;` begins a part that lies apart, `|` an outline that is cut out of the part before it.
 */
export function parseShape(text: string): ShapeRead {
  let count = 0;
  try {
    // Full-width commas, digits and semicolons come from Chinese keyboards; a semicolon at the end says nothing.
    const cell = text.normalize('NFKC').replace(/;\s*$/, '');
    const parts = cell.split(';').map((one) => {
      const part = partOf(one.replace(/\s*,\s*/g, ','), count);
      count += part.reduce((sum, ring) => sum + ring.length - 1, 0);
      return part;
    });
    return {parts};
  } catch (error) {
    if (error instanceof Fault) return {fault: error.fault};
    throw error;
  }
}

const written = (value: number): string => String(Math.round(value * 100) / 100);

/** Writes a shape as the column holds it, to a hundredth of a percent. */
export function writeShape(parts: ShapeParts): string {
  const ring = (corners: Ring): string =>
    corners
      .slice(0, -1)
      .map(([x, y]) => `${written(x)},${written(y)}`)
      .join(' ');
  return parts.map((rings) => rings.map(ring).join(' | ')).join('; ');
}

/** What is wrong with the shapes of some grids; `at` gives the place of a grid's cell by its index. */
export function shapeProblems(
  grids: readonly {readonly geometry?: string}[],
  at: (index: number) => Place | undefined,
): readonly Problem[] {
  return grids.flatMap(({geometry}, index): Problem[] => {
    const read = geometry === undefined ? null : parseShape(geometry);
    if (read === null || 'parts' in read) return [];
    return [{...read.fault, severity: 'error', place: at(index)} as Problem];
  });
}
