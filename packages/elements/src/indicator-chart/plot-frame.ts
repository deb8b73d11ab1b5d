import {compact, formatQuantity} from '@linli/model/quantity';
import {ticks} from 'd3-array';

import {textWidth} from '../internal/text-width.ts';
import type {ChartOptions, Extras} from './chart-options.ts';
import type {Mark} from './picture.ts';
import {endOf} from './scale.ts';
import {heightOf} from './tracks.ts';

/** A number on an axis: 5万, 1.2亿. */
function tickText(value: number, {locale}: ChartOptions): string {
  return formatQuantity({value, qualifier: 'exact', unit: ''}, locale, {compact, keepText: false});
}

/** Thin lines at two or three round values with their numbers before the plot; `lead` is the room for them in em. */
export function ticksOf(most: number, options: ChartOptions): {readonly marks: readonly Mark[]; readonly lead: number} {
  const values = ticks(0, most, 3).filter((value) => value > 0);
  const texts = values.map((value) => tickText(value, options));
  const marks = values.flatMap((value, index): Mark[] => {
    const y = heightOf(value, most);
    return [
      {type: 'line', x1: 0, y1: y, x2: 100, y2: y, tone: 'reference', dashed: true},
      {type: 'label', x: 0, y, dx: -0.5, dy: 0, anchor: 'end', role: 'axis', text: texts[index]!},
    ];
  });
  return {marks, lead: Math.min(8, Math.max(2, Math.ceil(Math.max(0, ...texts.map(textWidth)))))};
}

/** The reference band and the target across a plot. */
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
  return marks;
}
