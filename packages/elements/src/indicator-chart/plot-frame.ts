import {compact, formatQuantity} from '@linli/model/quantity';
import {ticks} from 'd3-array';

import {textWidth} from '../internal/text-width.ts';
import type {ChartOptions, Extras} from './chart-options.ts';
import type {Mark, RowsPicture} from './picture.ts';
import {endOf, percent} from './scale.ts';
import {heightOf} from './tracks.ts';
import {valueText} from './value-text.ts';

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

/** A value stands on the far side of the target, never across it. */
function beyond(mark: Mark, goal: number): Mark {
  if (mark.type !== 'label' || mark.x >= goal) return mark;
  return {...mark, x: goal, dx: 0.5};
}

/** The reference band behind, and the target in front of, a strip with a lying bar. */
export function acrossStrip(marks: readonly Mark[], extras: Extras | undefined, most: number): readonly Mark[] {
  if (!extras?.band && !extras?.target) return marks;
  const goal = percent(endOf(extras.target ?? null), most);
  const behind: Mark[] = [];
  const before: Mark[] = [];
  if (extras.band) {
    const {value, upper} = extras.band.range;
    const x = percent(value ?? 0, most);
    behind.push({type: 'rect', x, y: -25, width: percent(upper ?? 0, most) - x, height: 150, tone: 'band'});
  }
  if (extras.target) {
    before.push({type: 'line', x1: goal, y1: -18, x2: goal, y2: 118, tone: 'target'});
  }
  return [...behind, ...marks.map((mark) => beyond(mark, goal)), ...before];
}

/** What the target's line and the band mean. */
export function legendOf(options: ChartOptions): RowsPicture['legend'] {
  const {extras, words} = options;
  const legend: RowsPicture['legend'][number][] = [];
  if (extras?.target) legend.push({name: words.target(valueText(extras.target, options)), tone: 'target'});
  if (extras?.band)
    legend.push({name: words.band(extras.band.text, valueText(extras.band.range, options)), tone: 'band'});
  return legend;
}
