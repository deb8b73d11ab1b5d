import {tokenColours} from '../../internal/token-colours.ts';
import type {Cell} from '../cells.layout.ts';
import type {View} from './shape-camera.ts';
import {seenOf} from './shape-camera.ts';
import {eachRing, type ShapeSet} from './shape-set.ts';

/** Colours of the page, as the canvas needs them. */
export interface Inks {
  readonly fills: Readonly<Record<string, string | CanvasPattern>>;
  readonly lane: string;
  readonly ground: string;
}

/** What is painted, and how large. */
export interface Scene {
  readonly set: ShapeSet;
  readonly cells: readonly Cell[];
  readonly dimmed: string;
  readonly view: View;
  /** Device pixels across. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in one CSS pixel. */
  readonly ratio: number;
}

/** So long a stretch of painting may keep the page from answering, in ms: half of what counts as a long task. */
const STRETCH_MS = 24;
/** Shapes smaller than this, in device pixels, are drawn without lanes: the lanes would be all there is. */
const LEAST_LANE = 4;
/** From so many CSS pixels across, shapes have lanes of two. */
const WIDE = 40;
/** So many shapes are painted between two looks at the clock. */
const BATCH = 64;

const SHADES = ['0', '1', '2', '3', 'none', 'mixed'];

function stripes(context: CanvasRenderingContext2D, paper: string, line: string, ratio: number): CanvasPattern {
  const tile = document.createElement('canvas');
  const size = Math.round(6 * ratio);
  tile.width = tile.height = size;
  const ink = tile.getContext('2d')!;
  ink.fillStyle = paper;
  ink.fillRect(0, 0, size, size);
  ink.strokeStyle = line;
  ink.lineWidth = ratio;
  ink.beginPath();
  for (const shift of [-size, 0, size]) {
    ink.moveTo(shift, size);
    ink.lineTo(shift + size, 0);
  }
  ink.stroke();
  return context.createPattern(tile, 'repeat')!;
}

/** The inks of a host at this moment: its tokens, or the system's colours where it forces its own. */
export function inksOf(host: HTMLElement, context: CanvasRenderingContext2D, ratio: number): Inks {
  if (matchMedia('(forced-colors: active)').matches) {
    const fills = SHADES.map((shade) => [shade, 'Canvas']);
    return {fills: Object.fromEntries(fills) as Inks['fills'], lane: 'CanvasText', ground: 'Canvas'};
  }
  const colours = tokenColours(host, ['brand', 'brand-1', 'brand-2', 'brand-3', 'raised']);
  const {brand, 'brand-1': one, 'brand-2': two, 'brand-3': three, raised: ground} = colours;
  const none = stripes(context, ground, three, ratio);
  const mixed = stripes(context, one, three, ratio);
  return {fills: {0: one, 1: two, 2: three, 3: brand, none, mixed}, lane: ground, ground};
}

const pause = (): Promise<void> =>
  new Promise((done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });

/** Paints shapes in stretches short enough for the page to answer in between; a new painting stops the one before. */
export class CanvasPainter {
  #turn = 0;

  /** Paints everything that is seen. Resolves when it is done, or false when another painting took over. */
  async paint(context: CanvasRenderingContext2D, scene: Scene, inks: Inks): Promise<boolean> {
    const turn = (this.#turn += 1);
    const {width, height} = scene;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = inks.ground;
    context.fillRect(0, 0, width, height);
    const shown = shownIn(scene);
    const grain = prepare(context, scene, inks);
    let started = performance.now();
    for (let at = 0; at < shown.length; at += BATCH) {
      paintShapes(context, scene, inks, shown.subarray(at, at + BATCH), grain);
      if (performance.now() - started < STRETCH_MS) continue;
      await pause();
      if (turn !== this.#turn) return false;
      started = performance.now();
    }
    return true;
  }

  /** Stops what is being painted. */
  stop(): void {
    this.#turn += 1;
  }
}

const scaleOf = ({set, view, width}: Scene): number => (width / set.width) * view.k;

/** About how many device pixels a shape is across. */
function pixelsOf(scene: Scene): number {
  const {set} = scene;
  return Math.sqrt((set.width * set.height) / set.ids.length) * scaleOf(scene);
}

const hasLanes = (scene: Scene): boolean => pixelsOf(scene) >= LEAST_LANE;

/** The shapes that are seen. */
function shownIn({set, view}: Scene): Uint32Array {
  const {boxes, ids} = set;
  const {left, top, right, bottom} = seenOf(view, set.height);
  const shown = new Uint32Array(ids.length);
  let count = 0;
  for (let shape = 0; shape < ids.length; shape += 1) {
    const at = shape * 4;
    if (boxes[at]! > right || boxes[at + 2]! < left || boxes[at + 1]! > bottom || boxes[at + 3]! < top) continue;
    shown[count++] = shape;
  }
  return shown.subarray(0, count);
}

/**
 * Sets the lanes and gives the grain: corners are rounded to a quarter of a pixel, and to whole pixels where shapes are so small
 * that lanes are left out. Neighbours round alike, so no seams show between them.
 */
function prepare(context: CanvasRenderingContext2D, scene: Scene, {lane}: Inks): number {
  context.strokeStyle = lane;
  context.lineJoin = 'bevel';
  const pixels = pixelsOf(scene);
  // Engines draw lines of one pixel in a fraction of the time that others take.
  context.lineWidth = (pixels < WIDE * scene.ratio ? Math.min(1, pixels / 12) : 2) * scene.ratio;
  return hasLanes(scene) ? 4 : 1;
}

/** Traces a shape in device pixels; corners that fall on the place of the one before are left out. */
function trace(context: CanvasRenderingContext2D, {set, view, width}: Scene, shape: number, grain: number): void {
  const {points} = set;
  const base = width / set.width;
  const scale = base * view.k * grain;
  const [dx, dy] = [view.x * base * grain + 0.5, view.y * base * grain + 0.5];
  eachRing(set, shape, (from, to) => {
    let lastX = Math.floor(points[from]! * scale + dx);
    let lastY = Math.floor(points[from + 1]! * scale + dy);
    context.moveTo(lastX / grain, lastY / grain);
    for (let i = from + 2; i < to; i += 2) {
      const x = Math.floor(points[i]! * scale + dx);
      const y = Math.floor(points[i + 1]! * scale + dy);
      if (x === lastX && y === lastY) continue;
      context.lineTo(x / grain, y / grain);
      lastX = x;
      lastY = y;
    }
    context.closePath();
  });
}

type Fill = string | CanvasPattern;

/** Shapes by what they are filled with: those of one ring together, each with holes or islands alone. */
function byFill({set, cells, dimmed}: Scene, {fills, ground}: Inks, shown: Uint32Array): [Fill, number[]][] {
  const {shapeEnds} = set;
  const plain = new Map<Fill, number[]>();
  const others: [Fill, number[]][] = [];
  for (const shape of shown) {
    const fill = dimmed !== '' && dimmed[shape] === '1' ? ground : (fills[cells[shape]!.shade] ?? ground);
    const same = plain.get(fill);
    if (shapeEnds[shape]! - (shape === 0 ? 0 : shapeEnds[shape - 1]!) > 1) others.push([fill, [shape]]);
    else if (same) same.push(shape);
    else plain.set(fill, [shape]);
  }
  return [...plain, ...others];
}

/**
 * Fills shapes that follow each other and draws their lanes, those of one fill as one path. Both neighbours draw the lane between
 * them, so the later one draws it whole.
 */
function paintShapes(
  context: CanvasRenderingContext2D,
  scene: Scene,
  inks: Inks,
  shown: Uint32Array,
  grain: number,
): void {
  for (const [fill, shapes] of byFill(scene, inks, shown)) {
    context.beginPath();
    for (const shape of shapes) trace(context, scene, shape, grain);
    context.fillStyle = fill;
    context.fill(shapes.length === 1 ? 'evenodd' : 'nonzero');
    if (grain > 1) context.stroke();
  }
}
