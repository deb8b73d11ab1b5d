import {textWidth, wrapText} from '../../internal/text-width.ts';
import {type Box, Taken} from './label-boxes.ts';
import {anchorOf} from './shape-anchor.ts';
import {isInShape, type ShapeSet, eachRing} from './shape-set.ts';

/** What may be written into a shape, from the most to the least. */
export interface Wording {
  readonly name: string;
  /** Its community, above the name where there is room; empty where all are of one. */
  readonly of: string;
  /** 412户, under the name where there is room. */
  readonly more: () => string;
  /** The number of the sign; empty where the name has none. */
  readonly number: string;
}

/** One line of a label; `size` and `width` in em. */
export interface LabelLine {
  readonly text: string;
  readonly size: number;
  readonly width: number;
}

/** One label in its place, in units; `box` is what it covers. */
export interface PlacedLabel {
  readonly shape: number;
  readonly x: number;
  readonly y: number;
  readonly kind: 'name' | 'number' | 'key';
  readonly lines: readonly LabelLine[];
  readonly box: Box;
}

export interface LabelLayout {
  readonly labels: readonly PlacedLabel[];
  /** Numbers that stand for names which do not fit, in order. */
  readonly key: readonly {readonly number: string; readonly name: string}[];
}

export interface LabelRoom {
  /** Units of the drawing that one em of text takes. */
  readonly em: number;
  /** What is seen of the drawing. */
  readonly seen: Box;
  /** What lies over it and must not cover a name: marks of places. */
  readonly marks?: readonly Box[];
}

const LINE = 1.3;
/** Room left between a label and the border, in em. */
const GAP = 0.2;
/** A longer key would be a second table. */
const MOST_KEYED = 60;
const SMALL = 0.82;
/** A name on several lines is never narrower than this, in em: a line is filled before the next begins. */
const LEAST_NAME = 2;

const widest = (lines: readonly LabelLine[]): number => lines.reduce((most, {width}) => Math.max(most, width), 0);

const height = (lines: readonly LabelLine[]): number => lines.reduce((sum, {size}) => sum + size * LINE, 0);

function boxOf(lines: readonly LabelLine[], x: number, y: number, em: number): Box {
  const [across, down] = [(widest(lines) * em) / 2, (height(lines) * em) / 2];
  return {left: x - across, top: y - down, right: x + across, bottom: y + down};
}

/** Whether a box with its gap lies inside a shape: its corners and middles do, and no corner of the shape is in it. */
function isInside(set: ShapeSet, shape: number, {left, top, right, bottom}: Box, gap: number): boolean {
  const [l, t, r, b] = [left - gap, top - gap, right + gap, bottom + gap];
  const x = (l + r) / 2;
  const y = (t + b) / 2;
  const spots = [l, t, r, t, l, b, r, b, x, t, x, b, l, y, r, y];
  for (let i = 0; i < spots.length; i += 2) if (!isInShape(set, shape, spots[i]!, spots[i + 1]!)) return false;
  let isFree = true;
  const {points} = set;
  eachRing(set, shape, (from, to) => {
    for (let i = from; i < to; i += 2) {
      if (points[i]! > l && points[i]! < r && points[i + 1]! > t && points[i + 1]! < b) isFree = false;
    }
  });
  return isFree;
}

const line = (text: string, size = 1): LabelLine => ({text, size, width: textWidth(text) * size});

/** A name in two or three lines of so many em; null where it needs one only, or more. */
function wrapped(name: LabelLine, width: number): readonly LabelLine[] | null {
  if (name.width <= width) return null;
  const lines = wrapText(name.text, width, 3);
  return lines.length > 1 && !lines[lines.length - 1]!.endsWith('…') ? lines.map((text) => line(text)) : null;
}

/** The wordings of one shape from the longest to the shortest; only those that differ. */
function candidates({name, more, of}: Wording): readonly (readonly LabelLine[])[] {
  const whole = line(name);
  const below = more();
  const small = below ? [line(below, SMALL)] : [];
  const above = of ? [[line(of, SMALL), whole, ...small]] : [];
  const broken = [6, 4].map((width) => wrapped(whole, width)).filter((lines) => lines !== null);
  const full = [[whole], ...broken];
  return [...above, ...(below ? full.map((lines) => [...lines, ...small]) : []), ...full];
}

const isSeen = ({boxes}: ShapeSet, shape: number, {left, top, right, bottom}: Box): boolean => {
  const at = shape * 4;
  return boxes[at]! < right && boxes[at + 2]! > left && boxes[at + 1]! < bottom && boxes[at + 3]! > top;
};

/** Places labels one by one; holds what the next one must not cover. */
class Labels {
  readonly labels: PlacedLabel[] = [];
  readonly #set: ShapeSet;
  readonly #em: number;
  readonly #taken: Taken;

  readonly #marks: ReadonlySet<Box>;

  constructor(set: ShapeSet, {em, marks = []}: LabelRoom) {
    this.#set = set;
    this.#em = em;
    this.#taken = new Taken(em * 6);
    this.#marks = new Set(marks);
    for (const mark of marks) this.#taken.take(mark);
  }

  /** Whether a shape has room for one character at all, so that its middle is worth finding. */
  hasRoom(shape: number): boolean {
    const at = shape * 4;
    const {boxes} = this.#set;
    const least = this.#em * (1 + 2 * GAP);
    return boxes[at + 2]! - boxes[at]! > least && boxes[at + 3]! - boxes[at + 1]! > least;
  }

  /** How wide and how high a text in a shape may be at most, in em. */
  roomOf(shape: number): readonly [across: number, down: number] {
    const at = shape * 4;
    const {boxes} = this.#set;
    const room = (from: number, to: number): number => (to - from) / this.#em - 2 * GAP;
    return [room(boxes[at]!, boxes[at + 2]!), room(boxes[at + 1]!, boxes[at + 3]!)];
  }

  place(shape: number, kind: PlacedLabel['kind'], lines: readonly LabelLine[]): boolean {
    // Most of what is too wide or too high is told without looking for the middle.
    const [across, down] = this.roomOf(shape);
    if (across < widest(lines) || down < height(lines)) return false;
    const {x, y, depth} = anchorOf(this.#set, shape);
    const box = boxOf(lines, x, y, this.#em);
    const isInside = this.#fits(shape, box, depth);
    if (!isInside && this.#marks.size === 0) return false;
    const inTheWay = this.#taken.meeting(box);
    if (inTheWay.length === 0) return isInside && this.#put({shape, x, y, kind, lines, box});
    return inTheWay.some((other) => this.#marks.has(other) && this.#beside(other, {shape, x, y, kind, lines, box}));
  }

  #put(label: PlacedLabel): true {
    this.#taken.take(label.box);
    this.labels.push(label);
    return true;
  }

  /** A name steps aside for a mark: above it, below it, or to a side, still inside its shape. */
  #beside(mark: Box, label: PlacedLabel): boolean {
    const {x, y, lines, shape, box} = label;
    const gap = GAP * this.#em;
    const [across, down] = [(box.right - box.left) / 2 + gap, (box.bottom - box.top) / 2 + gap];
    const spots = [[x, mark.top - down], [x, mark.bottom + down], [mark.left - across, y], [mark.right + across, y]]; // prettier-ignore
    return spots.some(([left = x, top = y]) => {
      const at = boxOf(lines, left, top, this.#em);
      const isFree = this.#taken.meeting(at).length === 0 && isInside(this.#set, shape, at, GAP * this.#em);
      return isFree && this.#put({...label, x: left, y: top, box: at});
    });
  }

  /** No border is nearer to the middle of the box than `depth`: that alone decides for most. */
  #fits(shape: number, box: Box, depth: number): boolean {
    const gap = GAP * this.#em;
    const [across, down] = [(box.right - box.left) / 2 + gap, (box.bottom - box.top) / 2 + gap];
    if (Math.hypot(across, down) < depth) return true;
    return Math.min(across, down) <= depth && isInside(this.#set, shape, box, gap);
  }
}

/** Whether the numbers of some signs tell these shapes apart: each has one, and no shape of the whole map shares it. */
function areOwn(some: readonly number[], count: number, wordingOf: (shape: number) => Wording): boolean {
  const counts = new Map<string, number>();
  for (let shape = 0; shape < count; shape += 1) {
    const {number} = wordingOf(shape);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return some.every((shape) => wordingOf(shape).number !== '' && counts.get(wordingOf(shape).number) === 1);
}

/**
 * Where the names of shapes stand: each inside its own shape, none over another or under a mark. A name that does not fit gives way to
 * the number of its sign, or to a number that the key explains; a shape without room for a digit stays without.
 */
export function layoutLabels(set: ShapeSet, worded: (shape: number) => Wording, room: LabelRoom): LabelLayout {
  const known: Wording[] = [];
  const wordingOf = (shape: number): Wording => (known[shape] ??= worded(shape));
  const labels = new Labels(set, room);
  const left: number[] = [];
  for (let shape = 0; shape < set.ids.length; shape += 1) {
    if (!labels.hasRoom(shape) || !isSeen(set, shape, room.seen)) continue;
    const wording = wordingOf(shape);
    const isTried = labels.roomOf(shape)[0] >= Math.min(LEAST_NAME, textWidth(wording.name));
    if (!isTried || !candidates(wording).some((lines) => labels.place(shape, 'name', lines))) left.push(shape);
  }
  // Two kinds of numbers on one map would be read as one: all that need a number bear their own, or all are in the key.
  if (left.length > 0 && areOwn(left, set.ids.length, wordingOf)) {
    for (const shape of left) numbered(labels, shape, wordingOf(shape).number);
    return {labels: labels.labels, key: []};
  }
  return {labels: labels.labels, key: left.length > MOST_KEYED ? [] : keyed(labels, left, wordingOf)};
}

function numbered(labels: Labels, shape: number, number: string): void {
  [1.2, SMALL].some((size) => labels.place(shape, 'number', [line(number, size)]));
}

/** Numbers for the shapes whose names found no room, and what they stand for. */
function keyed(labels: Labels, left: readonly number[], wordingOf: (shape: number) => Wording): LabelLayout['key'] {
  const key: {number: string; name: string}[] = [];
  for (const shape of left) {
    const number = String(key.length + 1);
    const {name, of} = wordingOf(shape);
    if (labels.place(shape, 'key', [line(number, SMALL)])) key.push({number, name: of + name});
  }
  return key;
}
