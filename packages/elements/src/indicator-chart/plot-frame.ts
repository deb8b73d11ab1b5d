import {compact, formatQuantity} from '@linli/model/quantity';

import {textWidth} from '../internal/text-width.ts';
import type {ChartOptions, Extras} from './chart-options.ts';
import type {Mark} from './picture.ts';
import {endOf} from './scale.ts';
import {heightOf} from './tracks.ts';

/** A number on an axis: 5万, 1.2亿; of money in 万元 and 亿元 too, whose 元 the labels of the values say. */
function tickText(value: number, unit: string, {locale}: ChartOptions): string {
  const told = {value, qualifier: 'exact', unit: /元$/.test(unit) ? unit : ''} as const;
  return formatQuantity(told, locale, {compact, keepText: false}).replace('元', '');
}

/** One to four round values up to `most`, as d3-array's `ticks(0, most, 3)` chooses them: whole steps of 1, 2 or 5. */
export function roundValues(most: number): readonly number[] {
  if (!(most > 0)) return [];
  const power = Math.floor(Math.log10(most / 3));
  // Nearest in proportion: a step of 5 up to √50, of 2 up to √10, of 1 up to √2.
  const error = (most / 3 / 10 ** power) ** 2;
  const step = error >= 50 ? 10 : error >= 10 ? 5 : error >= 2 ? 2 : 1;
  // Written as decimals and read again, so that no binary dust is left: 0.3, not 0.30000000000000004.
  const at = (steps: number): number => Number(`${steps * step}e${power}`);
  const values: number[] = [];
  while (at(values.length + 1) <= most) values.push(at(values.length + 1));
  return values;
}

/** Thin lines at round values with their numbers before the plot; `lead` is the room for them in em. */
export function ticksOf(
  most: number,
  unit: string,
  options: ChartOptions,
): {readonly marks: readonly Mark[]; readonly lead: number} {
  const values = roundValues(most);
  const texts = values.map((value) => tickText(value, unit, options));
  const marks = values.flatMap((value, index): Mark[] => {
    const y = heightOf(value, most);
    return [
      {type: 'line', x1: 0, y1: y, x2: 100, y2: y, tone: 'reference', dashed: true},
      {type: 'label', x: 0, y, dx: -0.5, dy: 0, anchor: 'end', role: 'axis', text: texts[index]!},
    ];
  });
  return {marks, lead: Math.min(8, Math.ceil(Math.max(2, ...texts.map(textWidth))))};
}

/** The reference band, the target and the zero line across a plot. */
export function acrossPlot(extras: Extras | undefined, most: number): readonly Mark[] {
  const marks: Mark[] = [];
  if (extras?.band) {
    const {value, upper} = extras.band.range;
    const y = heightOf(upper ?? 0, most);
    marks.push({type: 'rect', x: 0, y, width: 100, height: heightOf(value ?? 0, most) - y, tone: 'band'});
  }
  if (extras?.target) {
    const y = heightOf(endOf(extras.target), most);
    marks.push({type: 'line', x1: 0, y1: y, x2: 100, y2: y, tone: 'target'});
  }
  return [...marks, {type: 'line', x1: 0, y1: 100, x2: 100, y2: 100, tone: 'reference'}];
}
