import type {Quantity} from '@linli/model/quantity';
import type {ChartData, ChartSeries} from '@linli/model/record/chart-data';

import {barMarks, reserveFor} from '../bar-marks.ts';
import type {ChartOptions} from '../chart-options.ts';
import type {Mark, Picture, Refusal} from '../picture.ts';
import {endOf, largest, percent} from '../scale.ts';
import {itemOf, valueText} from '../value-text.ts';

const TARGET = /^(目标|目標|计划|計劃|target|plan)/i;

/** The series with its targets: a column of targets in the table, a second series that is called so, or one for all. */
function withTargets({series}: ChartData, goal: Quantity | undefined): ChartSeries | null {
  const [first, second] = series;
  if (!first || series.length > 2) return null;
  if (second && !TARGET.test(second.name)) return null;
  const own = second ? second.values.map((quantity) => quantity ?? undefined) : first.targets;
  const targets = own.map((target) => target ?? goal);
  return targets.some((target) => target !== undefined && target.value !== null) ? {...first, name: '', targets} : null;
}

function targetMark(target: Quantity | undefined, most: number): readonly Mark[] {
  if (target === undefined || target.value === null) return [];
  const x = percent(endOf(target), most);
  return [{type: 'line', x1: x, y1: -18, x2: x, y2: 118, tone: 'target'}];
}

/** A bar with a thin line where its target stands. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  if (data.unit === null) return {refused: 'mixed-units'};
  const series = withTargets(data, options.extras?.target);
  if (!series) return {refused: 'no-target'};
  const most = largest({...data, series: [series]}, options);
  return {
    form: 'rows',
    rows: data.categories.map((category, index) => {
      const bar = barMarks(series.values[index] ?? null, most, 'data-1', options);
      const beyond = percent(endOf(series.targets[index] ?? null), most);
      const marks = bar.map((mark): Mark => {
        if (mark.type !== 'label') return mark;
        return {...mark, x: Math.max(mark.x, beyond)};
      });
      const item = itemOf(category, series, index, options);
      return {label: category.name, strips: [{item, marks: [...marks, ...targetMark(series.targets[index], most)]}]};
    }),
    reserve: reserveFor(series.values.map((quantity) => valueText(quantity, options))),
    legend: [],
  };
}
