import {tag, textAt} from '@linli/elements/svg-marks';
import {paragraph} from '@linli/elements/svg-text';
import type {Cell} from '@linli/elements/grid-map/layout';
import {textWidth, wrapText} from '@linli/elements/text-width';

import {box} from './drawn.ts';
import type {Inks} from './inks.ts';

/** Where a grid is drawn. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between two grids, in pixels. */
export const LANE = 8;

const PAD = 10;
const PLATE = 48;
const LINE = 19;
const HOUSE = {size: 13, height: 22, gap: 4};

export function fillOf(shade: Cell['shade'], {tints, brand, raised}: Inks): string {
  if (shade === 'none') return raised;
  if (shade === 'mixed') return tints[1];
  return shade === 3 ? brand : tints[shade];
}

/** The number of a plate large, what stands before and after it small. */
function plate({sign: {before, number, after}}: Cell, {x, y, width}: Room, fill: string): string {
  const [left, top, inner] = [x + PAD, y + 8, width - 2 * PAD];
  if (number === '') return paragraph(before, {x: left, y: top + 6, width: inner, fill, bold: true, most: 2}).svg;
  const lead = textWidth(before) * 14;
  const wide = textWidth(number) * 30;
  const fits = lead + wide + textWidth(after) * 14 + 8 <= inner + 4;
  const start = left + (fits ? lead + (lead && 4) : 0);
  return [
    fits && before ? textAt(before, left, top + 24, {size: 14, fill}) : '',
    textAt(number, start, top + 20, {size: 30, bold: true, fill}),
    textAt(after, start + wide + 4, top + 24, {size: 14, fill}),
  ].join('');
}

/** The lines below the plate, as many as there is room for. */
const linesIn = ({lines}: Cell, width: number): readonly string[] =>
  lines.flatMap(({text}) => wrapText(text, (width - 2 * PAD) / 14, 2)).slice(0, 3);

/** House numbers as small plates in rows; `y` is null while only their height is asked for. */
function houses(
  names: readonly string[],
  x: number,
  y: number,
  width: number,
  fill: string,
): {svg: string; height: number} {
  let [left, top] = [0, 0];
  const parts = names.map((name) => {
    const wide = Math.max(24, Math.min(width, textWidth(name) * HOUSE.size + 10));
    if (left > 0 && left + wide > width) [left, top] = [0, top + HOUSE.height + HOUSE.gap];
    const frame = {x: x + left, y: y + top, width: wide, height: HOUSE.height, fill: 'none', stroke: fill};
    const roof = tag('rect', {x: x + left, y: y + top, width: wide, height: 3, fill});
    const [short = ''] = wrapText(name, (wide - 8) / HOUSE.size, 1);
    const text = textAt(short, x + left + wide / 2, y + top + 13, {size: HOUSE.size, fill, anchor: 'middle'});
    left += wide + HOUSE.gap;
    return tag('rect', frame) + roof + text;
  });
  return {svg: parts.join(''), height: names.length === 0 ? 0 : top + HOUSE.height + HOUSE.gap};
}

/** How high a grid of this width must be for its plate, its lines and its houses. */
export function heightOf(one: Cell, width: number, names: readonly string[] = []): number {
  const lines = linesIn(one, width).length * LINE;
  return PLATE + lines + houses(names, 0, 0, width - 2 * PAD, '').height + PAD;
}

/** One grid with its number, its lines, and its houses where they are drawn. */
export function drawCell(one: Cell, room: Room, inks: Inks, names: readonly string[] = []): string {
  const {x, y, width, height} = room;
  const fill = one.shade === 3 ? inks.onBrand : inks.ink;
  const lines = linesIn(one, width);
  const told = lines.map((line, index) => textAt(line, x + PAD, y + PLATE + 14 + index * LINE, {size: 14, fill}));
  const dashes = {fill: 'none', stroke: inks.line, 'stroke-dasharray': '4 3'};
  const inside = {x: x + 3, y: y + 3, width: width - 6, height: height - 6};
  const missing = one.shade === 'none' ? tag('rect', {...inside, ...dashes}) : '';
  const below = houses(names, x + PAD, y + PLATE + lines.length * LINE + 4, width - 2 * PAD, fill);
  const ground = box(x, y, width, height, fillOf(one.shade, inks), inks);
  return ground + missing + plate(one, room, fill) + told.join('') + below.svg;
}
