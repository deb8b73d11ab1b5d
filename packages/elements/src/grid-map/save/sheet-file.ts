import {noticeWords} from '../../internal/notice.words.ts';
import {textWidth, wrapText} from '../../internal/text-width.ts';
import {tokenColours} from '../../internal/token-colours.ts';
import type {MapView} from '../map-body.ts';
import {type Colour, fillOf, stepFills} from './step-fills.ts';
import {element} from './svg-element.ts';

/** The narrowest drawing in a file, in pixels: what was seen on a telephone is drawn larger. */
const LEAST_INNER = 560;
const MARGIN = 30;
const LINE = 28;
const SIZE = 16;
const FONTS = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const TOKENS = ['ink', 'muted', 'line', 'raised', 'brand', 'brand-1', 'brand-2', 'brand-3'];

/** A file that opens by itself. */
export interface MapFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What is drawn, in any unit: the file gives it its whole width. */
export interface Drawn {
  readonly parts: readonly SVGElement[];
  readonly width: number;
  readonly height: number;
  /** How wide it is on the screen, in CSS pixels. */
  readonly across: number;
  /** What the numbers on the drawing stand for. */
  readonly key?: readonly string[];
}

interface Setting {
  readonly top: number;
  readonly size: number;
  readonly inner: number;
}

interface Piece {
  readonly parts: readonly SVGElement[];
  readonly bottom: number;
}

/** Texts one below the other, each wrapped to the width of the drawing. */
function lines(texts: readonly string[], {top, size, inner}: Setting, fill: string): Piece {
  const all = texts.flatMap((text) => wrapText(text, inner / size, 200));
  const step = size * 1.75;
  const parts = all.map((line, at) => element('text', {x: MARGIN, y: top + at * step, 'font-size': size, fill}, line));
  return {parts, bottom: top + all.length * step};
}

/** The steps of the scale under what they measure, in one or more lines. */
function legend(view: MapView, colour: Colour, {top, inner}: Setting): Piece {
  const {legend: steps, measure} = view.layout;
  if (steps.length === 0) return {parts: [], bottom: top};
  const isLined = view.host.hasAttribute('hatch');
  const title = view.words.legend[measure];
  const parts = [element('text', {x: MARGIN, y: top, 'font-size': SIZE, fill: colour('muted')}, title)];
  let [x, y] = [MARGIN + textWidth(title) * SIZE + 24, top];
  for (const {shade, text} of steps) {
    const width = 54 + textWidth(text) * SIZE;
    if (x + width > MARGIN + inner) [x, y] = [MARGIN, y + LINE];
    const fill = fillOf(shade, isLined, colour);
    parts.push(element('rect', {x, y: y - 14, width: 22, height: 16, fill, stroke: colour('line')}));
    parts.push(element('text', {x: x + 30, y, 'font-size': SIZE, fill: colour('ink')}, text));
    x += width;
  }
  return {parts, bottom: y + LINE};
}

/**
 * A map as one SVG file: title, drawing, and at its lower left the review number, or that it is a schematic (`law`); then scale,
 * key, 示例数据, note and source.
 */
export function sheetFile(view: MapView, law: string, {parts, width, height, across, key = []}: Drawn): MapFile {
  const {host, words, layout} = view;
  const colours: Readonly<Record<string, string>> = tokenColours(host, TOKENS);
  const colour = (token: string): string => colours[token] ?? '#1f1d1a';
  const inner = Math.max(LEAST_INNER, Math.round(across));
  const at = (top: number, size = SIZE): Setting => ({top, size, inner});
  const head = lines(host.label ? [host.label] : [], at(48, 26), colour('ink'));
  const top = host.label ? head.bottom - 24 : MARGIN;
  const tall = (inner * height) / width;
  const place = {x: MARGIN, y: top, width: inner, height: tall, viewBox: `0 0 ${width} ${height}`};
  const told = lines([law], at(top + tall + LINE, 18), colour('ink'));
  const steps = legend(view, colour, at(told.bottom));
  const names = lines(key.length > 0 ? [key.join('　')] : [], at(steps.bottom), colour('ink'));
  const sample = layout.sample ? noticeWords(view.locale).sample : '';
  const small = [sample, host.note, host.source ? words.source(host.source) : ''].filter((line) => line !== '');
  const foot = lines(small, at(names.bottom), colour('muted'));
  const size = {width: inner + 2 * MARGIN, height: Math.ceil(foot.bottom + MARGIN / 2)};
  const root = element(
    'svg',
    {...size, viewBox: `0 0 ${size.width} ${size.height}`, 'font-family': FONTS},
    element('title', {}, host.label || words.map),
    element('desc', {}, layout.summary),
    stepFills(colour),
    element('rect', {...size, fill: colour('raised')}),
    element('g', {'font-weight': 600}, ...head.parts),
    element('svg', place, ...parts),
    ...[told, steps, names, foot].flatMap((piece) => piece.parts),
  );
  return {svg: new XMLSerializer().serializeToString(root), ...size};
}
