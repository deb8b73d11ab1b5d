import type {ChartData} from '@linli/model/record/chart-data';

import {barMarks, reserveFor} from '../bar-marks.ts';
import type {ChartOptions} from '../chart-options.ts';
import type {Picture, Refusal} from '../picture.ts';
import {largest} from '../scale.ts';
import {itemOf, valueText} from '../value-text.ts';

/** Bars that lie: one a category, for labels of any length. All start at zero and share one scale. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  if (data.unit === null) return {refused: 'mixed-units'};
  const [series] = data.series;
  if (!series) return {refused: 'no-numbers'};
  if (data.series.length > 1) return {refused: 'one-series'};
  const most = largest(data, options);
  const {extras} = options;
  const marksOf = (index: number) => {
    const marks = barMarks(series.values[index] ?? null, most, 'data-1', options);
    return extras?.across(marks, most) ?? marks;
  };
  return {
    form: 'rows',
    rows: data.categories.map((category, index) => ({
      label: category.name,
      strips: [{item: itemOf(category, series, index, options), marks: marksOf(index)}],
    })),
    reserve: reserveFor(series.values.map((quantity) => valueText(quantity, options))),
    legend: extras?.legend(options) ?? [],
  };
}
