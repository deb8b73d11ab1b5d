import {isInShape, type ShapeSet} from './shape-set.ts';

/** Finds shapes by place: squares of the drawing with the shapes whose boxes touch them. */
export interface ShapeIndex {
  /** The shape at a point in units; −1 where there is none. */
  readonly at: (x: number, y: number) => number;
  /** Shapes whose boxes touch a box, each once, in no order. */
  readonly within: (left: number, top: number, right: number, bottom: number) => readonly number[];
}

/** Shapes in one square, about; more squares cost memory, fewer cost time. */
const IN_ONE = 2;
const MOST_ACROSS = 512;

interface Squares {
  readonly across: number;
  readonly down: number;
  readonly size: number;
  /** Where the shapes of each square begin in `shapes`; one more entry for the end. */
  readonly starts: Uint32Array;
  readonly shapes: Uint32Array;
}

type Visit = (square: number, shape: number) => void;

function eachSquare({boxes, ids}: ShapeSet, {across, down, size}: Omit<Squares, 'starts' | 'shapes'>, visit: Visit) {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most - 1, Math.floor(value / size)));
  for (let shape = 0; shape < ids.length; shape += 1) {
    const at = shape * 4;
    const right = clamp(boxes[at + 2]!, across);
    const bottom = clamp(boxes[at + 3]!, down);
    for (let row = clamp(boxes[at + 1]!, down); row <= bottom; row += 1) {
      for (let column = clamp(boxes[at]!, across); column <= right; column += 1) visit(row * across + column, shape);
    }
  }
}

function squaresOf(set: ShapeSet): Squares {
  const wanted = Math.sqrt((set.ids.length / IN_ONE) * (set.width / set.height));
  const across = Math.max(1, Math.min(MOST_ACROSS, Math.round(wanted)));
  const size = set.width / across;
  const shape = {across, down: Math.max(1, Math.ceil(set.height / size)), size};
  const starts = new Uint32Array(shape.across * shape.down + 1);
  eachSquare(set, shape, (square) => (starts[square + 1]! += 1));
  for (let square = 1; square < starts.length; square += 1) starts[square]! += starts[square - 1]!;
  const next = starts.slice();
  const shapes = new Uint32Array(starts[starts.length - 1]!);
  eachSquare(set, shape, (square, index) => (shapes[next[square]!++] = index));
  return {...shape, starts, shapes};
}

/** Makes the index of a set: about 10 ms for a hundred thousand shapes, so it is made when it is first asked. */
export function indexShapes(set: ShapeSet): ShapeIndex {
  const {across, down, size, starts, shapes} = squaresOf(set);
  const at = (x: number, y: number): number => {
    const [column, row] = [Math.floor(x / size), Math.floor(y / size)];
    if (column < 0 || row < 0 || column >= across || row >= down) return -1;
    const square = row * across + column;
    // What is drawn later lies above.
    for (let i = starts[square + 1]! - 1; i >= starts[square]!; i -= 1) {
      if (isInShape(set, shapes[i]!, x, y)) return shapes[i]!;
    }
    return -1;
  };
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most - 1, Math.floor(value / size)));
  const within = (left: number, top: number, right: number, bottom: number): readonly number[] => {
    const {boxes} = set;
    const found = new Set<number>();
    for (let row = clamp(top, down); row <= clamp(bottom, down); row += 1) {
      const first = row * across + clamp(left, across);
      const end = starts[row * across + clamp(right, across) + 1]!;
      for (let i = starts[first]!; i < end; i += 1) {
        const b = shapes[i]! * 4;
        if (boxes[b]! <= right && boxes[b + 2]! >= left && boxes[b + 1]! <= bottom && boxes[b + 3]! >= top)
          found.add(shapes[i]!);
      }
    }
    return [...found];
  };
  return {at, within};
}

/** So long after a set has come its index is made, unless it was asked for before: the map is painted then. */
const AFTER_MS = 500;

/** The index of a set when it is first asked for, or when the page has time: what the first pointer and key look up is there. */
export function indexLater(set: ShapeSet): () => ShapeIndex {
  let index: ShapeIndex | undefined;
  const made = (): ShapeIndex => (index ??= indexShapes(set));
  setTimeout(() => made() && set.indexOf.get(' '), AFTER_MS);
  return made;
}
