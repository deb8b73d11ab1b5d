import {parseShape, type ShapeFault, writeShape} from '@linli/model/record/grid-shape';

/** A corner in percent of the picture, from its upper left. */
export type Corner = readonly [x: number, y: number];

/** An outline without its closing corner. */
export type Outline = readonly Corner[];

/** What one moment of the tracing is. */
interface Moment {
  /** Finished outlines by the id of their grid; a grid may lie in several parts. */
  readonly shapes: ReadonlyMap<string, readonly Outline[]>;
  /** Cells with parts cut out of them: kept as they are written until their grid is traced anew. */
  readonly holed: ReadonlyMap<string, string>;
  /** The corners of the outline that is being traced. */
  readonly corners: Outline;
  /** Id of the grid that is being traced; empty when all are done. */
  readonly grid: string;
}

/** Shapes that are being traced on a picture. Every step gives a new one; nothing is changed in place. */
export interface Trace extends Moment {
  /** Ids of the grids in the order of the table. */
  readonly grids: readonly string[];
  /** The picture's height by its width: distances are judged as the eye does. */
  readonly aspect: number;
  /** What it was before each step, the latest last. */
  readonly past: readonly Moment[];
  /** Why the last step was not taken. */
  readonly fault?: ShapeFault;
}

const MOST_PAST = 200;
const LEAST_CORNERS = 3;

/** The first grid after `from` that has no shape yet, going round; empty when all have one. */
function nextGrid(grids: readonly string[], {shapes, holed}: Pick<Moment, 'shapes' | 'holed'>, from: string): string {
  const start = grids.indexOf(from) + 1;
  const turned = [...grids.slice(start), ...grids.slice(0, start)];
  return turned.find((id) => !shapes.has(id) && !holed.has(id)) ?? '';
}

/** Begins, with the shapes that the table already has (`text` is the cell of the column 图形). */
export function startTrace(rows: readonly {readonly id: string; readonly text?: string}[], aspect: number): Trace {
  const shapes = new Map<string, readonly Outline[]>();
  const holed = new Map<string, string>();
  for (const {id, text} of rows) {
    const read = text ? parseShape(text) : null;
    if (!read || 'fault' in read) continue;
    if (read.parts.some((rings) => rings.length > 1)) holed.set(id, text!);
    else
      shapes.set(
        id,
        read.parts.map(([outline]) => outline!.slice(0, -1)),
      );
  }
  const grids = rows.map(({id}) => id);
  return {grids, aspect, shapes, holed, corners: [], grid: nextGrid(grids, {shapes, holed}, ''), past: []};
}

/** The trace after a step that can be taken back. */
function step(trace: Trace, changed: Partial<Moment>): Trace {
  const {shapes, holed, corners, grid, past, grids, aspect} = trace;
  const before = [...past, {shapes, holed, corners, grid}].slice(-MOST_PAST);
  return {shapes, holed, corners, grid, ...changed, grids, aspect, past: before};
}

/** Takes the last step back; the same trace where there is none. */
export function undo(trace: Trace): Trace {
  const last = trace.past[trace.past.length - 1];
  if (!last) return trace;
  const {grids, aspect, past} = trace;
  return {...last, grids, aspect, past: past.slice(0, -1)};
}

/** Traces another grid; corners that were not closed are given up. */
export const chooseGrid = (trace: Trace, grid: string): Trace =>
  trace.grids.indexOf(grid) < 0 ? trace : step(trace, {grid, corners: []});

/** Gives up the corners that were not closed. */
export const dropCorners = (trace: Trace): Trace => (trace.corners.length === 0 ? trace : step(trace, {corners: []}));

/** Takes the shape of a grid away, to trace it anew. */
export function removeShape(trace: Trace, grid: string): Trace {
  const [shapes, holed] = [new Map(trace.shapes), new Map(trace.holed)];
  const isGone = shapes.delete(grid) || holed.delete(grid);
  return isGone ? step(trace, {shapes, holed, grid, corners: []}) : trace;
}

const distance = ([ax, ay]: Corner, [bx, by]: Corner, aspect: number): number =>
  Math.hypot(ax - bx, (ay - by) * aspect);

/** The point of a stretch that is nearest to a point. */
function nearestOn([px, py]: Corner, [ax, ay]: Corner, [bx, by]: Corner, aspect: number): Corner {
  const [dx, dy] = [bx - ax, (by - ay) * aspect];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : ((px - ax) * dx + (py - ay) * aspect * dy) / length2;
  const within = Math.max(0, Math.min(1, t));
  return [ax + within * (bx - ax), ay + within * (by - ay)];
}

/** Where a point falls: on a corner that is there, on a border (with its place in the outline), or free. */
export interface Snap {
  readonly at: Corner;
  readonly on: 'corner' | 'border' | 'free' | 'start';
  readonly border?: {readonly grid: string; readonly part: number; readonly after: number};
}

function bordersOf({shapes}: Trace): {grid: string; part: number; outline: Outline}[] {
  return [...shapes].flatMap(([grid, parts]) => parts.map((outline, part) => ({grid, part, outline})));
}

/** Draws a point to what lies within `near` percent of the width: the outline's own start, a corner, then a border. */
export function snap(trace: Trace, at: Corner, near: number): Snap {
  const {aspect, corners} = trace;
  const [start] = corners;
  if (start && corners.length >= LEAST_CORNERS && distance(start, at, aspect) <= near) return {at: start, on: 'start'};
  const borders = bordersOf(trace);
  const taken = borders.flatMap(({outline}) => outline).concat(corners);
  const closest = taken.reduce<Corner | null>(
    (best, one) => (best && distance(best, at, aspect) <= distance(one, at, aspect) ? best : one),
    null,
  );
  if (closest && distance(closest, at, aspect) <= near) return {at: closest, on: 'corner'};
  let found: Snap = {at, on: 'free'};
  let least = near;
  for (const {grid, part, outline} of borders) {
    outline.forEach((corner, after) => {
      const spot = nearestOn(at, corner, outline[(after + 1) % outline.length]!, aspect);
      const far = distance(spot, at, aspect);
      if (far > least) return;
      [found, least] = [{at: spot, on: 'border', border: {grid, part, after}}, far];
    });
  }
  return found;
}

const rounded = ([x, y]: Corner): Corner => {
  const fit = (value: number): number => Math.round(Math.max(0, Math.min(100, value)) * 100) / 100;
  return [fit(x), fit(y)];
};

/** A new corner on a neighbour's border becomes the neighbour's corner too: so both share it, and the arrow keys know. */
function shared(trace: Trace, {border}: Snap, at: Corner): Moment['shapes'] {
  if (!border) return trace.shapes;
  const parts = trace.shapes.get(border.grid)!.map((outline, part) => {
    if (part !== border.part) return outline;
    return [...outline.slice(0, border.after + 1), at, ...outline.slice(border.after + 1)];
  });
  return new Map([...trace.shapes, [border.grid, parts]]);
}

/** Sets a corner, drawn to what is near; one on the outline's own start closes it. */
export function addCorner(trace: Trace, at: Corner, near: number): Trace {
  if (trace.grid === '') return trace;
  const snapped = snap(trace, at, near);
  if (snapped.on === 'start') return closeOutline(trace);
  const corner = rounded(snapped.at);
  const last = trace.corners[trace.corners.length - 1];
  if (last && last[0] === corner[0] && last[1] === corner[1]) return trace;
  return step(trace, {shapes: shared(trace, snapped, corner), corners: [...trace.corners, corner]});
}

/** Closes the outline and goes on to the next grid; where it is no shape (it crosses itself), says why and stays. */
export function closeOutline(trace: Trace): Trace {
  const {corners, grid, shapes, holed} = trace;
  if (grid === '' || corners.length === 0) return trace;
  const read = parseShape(textOf([corners]));
  if ('fault' in read) return {...trace, fault: read.fault};
  const parts = [...(shapes.get(grid) ?? []), corners];
  const all = new Map([...shapes, [grid, parts]]);
  return step(trace, {shapes: all, corners: [], grid: nextGrid(trace.grids, {shapes: all, holed}, grid)});
}

const textOf = (outlines: readonly Outline[]): string =>
  writeShape(outlines.map((outline) => [[...outline, outline[0]!]]));

/** The cell of the column 图形 for a grid; empty where it has no shape. */
export function cellOf({shapes, holed}: Trace, grid: string): string {
  const outlines = shapes.get(grid);
  return outlines ? textOf(outlines) : (holed.get(grid) ?? '');
}

/** 编号 and 图形 as lines for a spreadsheet: tabs for pasting, commas for a file. */
export function columnText(trace: Trace, form: 'tsv' | 'csv'): string {
  const lines = trace.grids.map((id) => [id, cellOf(trace, id)]);
  const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return form === 'tsv'
    ? [['编号', '图形'], ...lines].map((cells) => cells.join('\t')).join('\n')
    : `\ufeff${[['编号', '图形'], ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}
