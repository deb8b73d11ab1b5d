import {EM, type Palette, tag, textAt} from '../internal/svg-marks.ts';
import {MARKS} from './forms/marks.ts';
import type {Icon, Label, Mark, OpenEnd, OpenTop} from './picture.ts';

/** Where a drawing of percents stands in a picture of pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fill and outline of a tone: what a page tells by its style sheet. */
export function inkOf(tone: string, palette: Palette): Readonly<Record<string, string | number>> {
  const outline = {stroke: palette.data[0], 'stroke-width': 1.5};
  if (tone === 'data-2') return {fill: palette.soft, ...outline};
  if (tone === 'data-3') return {fill: palette.paper, ...outline};
  if (tone === 'light') return {fill: palette.soft, ...outline, 'stroke-dasharray': '2 2'};
  if (tone === 'band') return {fill: palette.tint};
  return {fill: palette.data[0]};
}

const DASHES: Readonly<Record<string, string>> = {'data-2': '9 5', 'data-3': '2 6'};

function strokeOf(tone: string, dashed: boolean, palette: Palette): Readonly<Record<string, string | number>> {
  if (dashed) return {stroke: palette.line, 'stroke-width': 1, 'stroke-dasharray': '4 3'};
  if (tone === 'target') return {stroke: palette.ink, 'stroke-width': 2.5};
  if (tone === 'reference') return {stroke: palette.ink, 'stroke-width': 1};
  const place = tone === 'data-2' ? 1 : tone === 'data-3' ? 2 : 0;
  const dash = DASHES[tone];
  return {stroke: palette.data[place], 'stroke-width': 3, ...(dash ? {'stroke-dasharray': dash} : {})};
}

const STEPS = [0.75, 0.5, 0.28];

function openEnd({x, y, height, side}: OpenEnd, box: Box, palette: Palette): string {
  const left = box.x + (x / 100) * box.width;
  const shared = {y: box.y + (y / 100) * box.height, width: 0.22 * EM, height: (height / 100) * box.height};
  const beyond = STEPS.map((opacity, index) =>
    tag('rect', {...shared, x: left + (0.08 + index * 0.3) * EM, fill: palette.data[0], opacity}),
  );
  const before = STEPS.map((opacity, index) =>
    tag('rect', {...shared, x: left - (index + 1) * 0.3 * EM, fill: palette.paper, opacity}),
  );
  return (side === 'before' ? [] : beyond).concat(side === 'beyond' ? [] : before).join('');
}

function openTop({x, y, width, side}: OpenTop, box: Box, palette: Palette): string {
  const top = box.y + (y / 100) * box.height;
  const shared = {x: box.x + (x / 100) * box.width, width: (width / 100) * box.width, height: 0.22 * EM};
  const above = STEPS.map((opacity, index) =>
    tag('rect', {...shared, y: top - (index + 1) * 0.3 * EM, fill: palette.data[0], opacity}),
  );
  const below = STEPS.map((opacity, index) =>
    tag('rect', {...shared, y: top + (index * 0.3 + 0.08) * EM, fill: palette.paper, opacity}),
  );
  return (side === 'before' ? [] : above).concat(side === 'beyond' ? [] : below).join('');
}

function label({x, y, dx, dy, anchor, role, text}: Label, box: Box, palette: Palette): string {
  const size = role === 'axis' ? EM * 0.88 : EM;
  const left = box.x + (x / 100) * box.width + dx * size;
  const top = box.y + (y / 100) * box.height + dy * size;
  const strong = role === 'value' || role === 'series';
  const fill = role === 'axis' ? palette.muted : palette.ink;
  return textAt(text, left, top, {size, bold: strong, fill, anchor, halo: strong ? palette.paper : undefined});
}

/** A part of an icon is the left part of it, cut off by a nested drawing, with the outline of the whole behind. */
function icon({shape, at, part, tone}: Icon, box: Box, palette: Palette): string {
  const size = 1.1 * EM;
  const d = MARKS.get('marks')?.SHAPES[shape];
  const x = box.x + (at / 100) * box.width;
  const y = box.y + (box.height - size) / 2;
  const {fill} = inkOf(tone, palette);
  const nested = (width: number, drawn: string): string =>
    `<svg x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(width * size).toFixed(2)}" height="${size}" viewBox="0 0 ${10 * width} 10">${drawn}</svg>`;
  return (
    nested(1, tag('path', {d, fill: 'none', stroke: palette.line, 'stroke-width': 0.4})) +
    nested(part, tag('path', {d, fill}))
  );
}

/** A path of percents, stretched to its box; its line keeps its thickness. */
function path(d: string, filled: boolean, tone: string, box: Box, palette: Palette): string {
  const stretched = d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => {
    const left = box.x + (Number(x) / 100) * box.width;
    const top = box.y + (Number(y) / 100) * box.height;
    return `${left.toFixed(1)},${top.toFixed(1)}`;
  });
  const style = filled ? {fill: palette.tint} : {fill: 'none', ...strokeOf(tone, false, palette)};
  return tag('path', {d: stretched, ...style});
}

/** Percent of a box in pixels. */
function inside({x, y, width, height}: Box) {
  return {
    x: (percent: number): number => x + (percent / 100) * width,
    y: (percent: number): number => y + (percent / 100) * height,
    width: (percent: number): number => (percent / 100) * width,
    height: (percent: number): number => (percent / 100) * height,
  };
}

type Simple = Extract<Mark, {type: 'rect' | 'line' | 'dot' | 'missing'}>;

function simple(mark: Simple, box: Box, palette: Palette): string {
  const at = inside(box);
  if (mark.type === 'line') {
    const ends = {x1: at.x(mark.x1), y1: at.y(mark.y1), x2: at.x(mark.x2), y2: at.y(mark.y2)};
    const halo = mark.tone === 'target' ? tag('line', {...ends, stroke: palette.paper, 'stroke-width': 6.5}) : '';
    return halo + tag('line', {...ends, ...strokeOf(mark.tone, mark.dashed === true, palette)});
  }
  if (mark.type === 'dot') {
    const {stroke} = strokeOf(mark.tone, false, palette);
    const fill = mark.hollow ? palette.paper : stroke;
    return tag('circle', {cx: at.x(mark.x), cy: at.y(mark.y), r: 0.3 * EM, fill, stroke, 'stroke-width': 2});
  }
  const place = {x: at.x(mark.x), y: at.y(mark.y), height: at.height(mark.height)};
  if (mark.type === 'rect') return tag('rect', {...place, width: at.width(mark.width), ...inkOf(mark.tone, palette)});
  const style = {fill: 'none', stroke: palette.line, 'stroke-dasharray': '4 3'};
  return tag('rect', {...place, width: mark.width * EM, ...style});
}

/** One mark of a picture as SVG with its colours written out. */
export function exportMark(mark: Mark, box: Box, palette: Palette): string {
  switch (mark.type) {
    case 'path':
      return path(mark.d, mark.filled, mark.tone, box, palette);
    case 'icon':
      return icon(mark, box, palette);
    case 'open-end':
      return openEnd(mark, box, palette);
    case 'open-top':
      return openTop(mark, box, palette);
    case 'label':
      return label(mark, box, palette);
    default:
      return simple(mark, box, palette);
  }
}
