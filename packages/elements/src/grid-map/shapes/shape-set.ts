import type {Areas} from './area-list.ts';

/** Units of a drawing across: whole numbers, so that a path of them is short and neighbours share their corners. */
export const UNITS = 10_000;

/** Many shapes in flat arrays: a hundred thousand of them are drawn, hit and searched without an object each. */
export interface ShapeSet {
  readonly ids: readonly string[];
  /** Index of a shape by its id. */
  readonly indexOf: Pick<ReadonlyMap<string, number>, 'get'>;
  /** Size of the drawing in units; `width` is `UNITS`. */
  readonly width: number;
  readonly height: number;
  /** x and y of every corner in units, ring after ring, without the closing corner. */
  readonly points: Int32Array;
  /** For each ring, where its corners end, counted in corners. */
  readonly ringEnds: Uint32Array;
  /** For each shape, where its rings end. */
  readonly shapeEnds: Uint32Array;
  /** Left, top, right and bottom of each shape. */
  readonly boxes: Int32Array;
}

/** Turns positions into units of the drawing: across is a straight scale, down may be a projection. */
export interface Place {
  readonly scale: number;
  readonly shift: number;
  readonly down: (value: number) => number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly place: Place;
}

/** Writes the shapes of areas; corners that fall on the one before are left out. */
class Writer {
  readonly points: Int32Array;
  readonly ringEnds: Uint32Array;
  readonly shapeEnds: Uint32Array;
  readonly boxes: Int32Array;
  corners = 0;
  rings = 0;
  readonly #areas: Areas;
  readonly #place: Place;

  constructor(areas: Areas, count: number, place: Place) {
    this.points = new Int32Array(areas.corners.length);
    this.ringEnds = new Uint32Array(areas.ringEnds.length);
    this.shapeEnds = new Uint32Array(count);
    this.boxes = new Int32Array(count * 4);
    [this.#areas, this.#place] = [areas, place];
  }

  write(area: number, shape: number): void {
    const {boxes} = this;
    const {ringEnds, areaEnds} = this.#areas;
    const at = shape * 4;
    boxes[at] = boxes[at + 1] = 0x7fffffff;
    boxes[at + 2] = boxes[at + 3] = -0x80000000;
    const last = areaEnds[area]!;
    for (let ring = area === 0 ? 0 : areaEnds[area - 1]!; ring < last; ring += 1)
      this.#ring(ring === 0 ? 0 : ringEnds[ring - 1]! * 2, ringEnds[ring]! * 2, at);
    this.shapeEnds[shape] = this.rings;
  }

  #ring(start: number, end: number, box: number): void {
    const {points, boxes} = this;
    const {corners} = this.#areas;
    const {scale, shift, down} = this.#place;
    const from = this.corners * 2;
    let to = from;
    for (let at = start; at < end; at += 2) {
      const x = Math.floor(corners[at]! * scale + shift + 0.5);
      const y = Math.floor(down(corners[at + 1]!) + 0.5);
      if (to > from && points[to - 2] === x && points[to - 1] === y) continue;
      points[to++] = x;
      points[to++] = y;
      if (x < boxes[box]!) boxes[box] = x;
      if (y < boxes[box + 1]!) boxes[box + 1] = y;
      if (x > boxes[box + 2]!) boxes[box + 2] = x;
      if (y > boxes[box + 3]!) boxes[box + 3] = y;
    }
    if (to - from > 2 && points[to - 2] === points[from] && points[to - 1] === points[from + 1]) to -= 2;
    this.corners = to / 2;
    this.ringEnds[this.rings++] = this.corners;
  }
}

/** Finds shapes by id. The list of all is made when one is asked for that is not the first. */
function lookup(ids: readonly string[]): ShapeSet['indexOf'] {
  let all: ReadonlyMap<string, number> | undefined;
  const found = (id: string) => (all ??= new Map(ids.map((one, index) => [one, index]))).get(id);
  return {get: (id) => (id === '' ? undefined : id === ids[0] ? 0 : found(id))};
}

/** The chosen ones of areas in any unit → shapes in units of a drawing. */
export function shapeSet(areas: Areas, chosen: Uint32Array, {width, height, place}: Frame): ShapeSet {
  const writer = new Writer(areas, chosen.length, place);
  chosen.forEach((area, shape) => writer.write(area, shape));
  const ids = Array.from(chosen, (area) => areas.ids[area]!);
  const {points, ringEnds, shapeEnds, boxes, corners} = writer;
  return {
    ...{ids, width, height, ringEnds, shapeEnds, boxes},
    indexOf: lookup(ids),
    points: points.subarray(0, corners * 2),
  };
}

/** Calls back with each ring of a shape: where its corners begin and end in `points`, counted in numbers. */
export function eachRing(set: ShapeSet, shape: number, call: (from: number, to: number) => void): void {
  const {shapeEnds, ringEnds} = set;
  const last = shapeEnds[shape]!;
  for (let ring = shape === 0 ? 0 : shapeEnds[shape - 1]!; ring < last; ring += 1) {
    call((ring === 0 ? 0 : ringEnds[ring - 1]!) * 2, ringEnds[ring]! * 2);
  }
}

/** Whether a point in units lies inside a shape (even-odd rule, so what is cut out is outside). */
export function isInShape(set: ShapeSet, shape: number, x: number, y: number): boolean {
  const {points, boxes} = set;
  const at = shape * 4;
  if (x < boxes[at]! || y < boxes[at + 1]! || x > boxes[at + 2]! || y > boxes[at + 3]!) return false;
  let inside = false;
  eachRing(set, shape, (from, to) => {
    let ax = points[to - 2]!;
    let ay = points[to - 1]!;
    for (let i = from; i < to; i += 2) {
      const bx = points[i]!;
      const by = points[i + 1]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      ax = bx;
      ay = by;
    }
  });
  return inside;
}

/** One shape as an SVG path in units. */
export function pathOf(set: ShapeSet, shape: number): string {
  const {points} = set;
  let d = '';
  eachRing(set, shape, (from, to) => {
    d += `M${points[from]},${points[from + 1]}`;
    // Steps from corner to corner are shorter than places, and add up exactly: they are whole numbers.
    for (let i = from + 2; i < to; i += 2) d += `l${points[i]! - points[i - 2]!},${points[i + 1]! - points[i - 1]!}`;
    d += 'z';
  });
  return d;
}
