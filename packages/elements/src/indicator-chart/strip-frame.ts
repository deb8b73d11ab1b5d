import type {ChartOptions, WrittenExtras} from './chart-options.ts';
import type {Legend, Mark} from './picture.ts';
import {endOf, percent} from './scale.ts';
import {valueText} from './value-text.ts';

/** A value stands on the far side of the target, never across it. */
function beyond(mark: Mark, goal: number): Mark {
  if (mark.type !== 'label' || mark.x >= goal) return mark;
  return {...mark, x: goal, dx: 0.5};
}

/** The reference band behind, and the target in front of, a strip with a lying bar. */
export function acrossStrip(marks: readonly Mark[], extras: WrittenExtras, most: number): readonly Mark[] {
  if (!extras.band && !extras.target) return marks;
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
export function legendOf(options: ChartOptions): Legend {
  const {extras, words} = options;
  const legend: Legend[number][] = [];
  if (extras?.target) legend.push({name: words.target(valueText(extras.target, options)), tone: 'target'});
  if (extras?.band)
    legend.push({name: words.band(extras.band.text, valueText(extras.band.range, options)), tone: 'band'});
  return legend;
}
