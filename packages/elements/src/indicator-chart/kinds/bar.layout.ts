import type {ChartData, ChartSeries} from '@linli/model/record/chart-data';

import {textWidth} from '../../internal/text-width.ts';
import {barMarks, LABEL_GAP} from '../bar-marks.ts';
import type {ChartOptions} from '../chart-options.ts';
import type {Picture, Refusal} from '../picture.ts';
import {largest} from '../scale.ts';
import {itemOf, valueText} from '../value-text.ts';

/** Room for the widest label beyond a full bar, in whole em. */
function reserveFor({values}: ChartSeries, options: ChartOptions): number {
  const widths = values.map((quantity) => textWidth(valueText(quantity, options)));
  return Math.min(16, Math.ceil(Math.max(2, ...widths) + LABEL_GAP));
}

/** Bars that lie: one a category, for labels of any length. All start at zero and share one scale. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  if (data.unit === null) return {refused: 'mixed-units'};
  const [series] = data.series;
  if (!series) return {refused: 'no-numbers'};
  if (data.series.length > 1) return {refused: 'one-series', found: data.series.length};
  const most = largest(data);
  return {
    form: 'rows',
    rows: data.categories.map((category, index) => ({
      label: category.name,
      strips: [
        {
          item: itemOf(category, series, index, options),
          marks: barMarks(series.values[index] ?? null, most, 'data-1', options),
        },
      ],
    })),
    reserve: reserveFor(series, options),
    legend: [],
  };
}
