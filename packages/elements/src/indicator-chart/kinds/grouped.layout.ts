import type {ChartData} from '@linli/model/record/chart-data';

import {barMarks, reserveFor, SERIES_TONES} from '../bar-marks.ts';
import type {ChartOptions} from '../chart-options.ts';
import type {Picture, Refusal} from '../picture.ts';
import {largest} from '../scale.ts';
import {itemOf, valueText} from '../value-text.ts';

/** A bar for each series under each category, all on one scale. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  if (data.unit === null) return {refused: 'mixed-units'};
  if (data.series.length > SERIES_TONES.length) return {refused: 'too-many', most: SERIES_TONES.length, of: 'series'};
  const most = largest(data, options);
  const texts = data.series.flatMap(({values}) => values.map((quantity) => valueText(quantity, options)));
  return {
    form: 'rows',
    rows: data.categories.map((category, index) => ({
      label: category.name,
      strips: data.series.map((series, place) => ({
        item: itemOf(category, series, index, options),
        marks: barMarks(series.values[index] ?? null, most, SERIES_TONES[place]!, options),
      })),
    })),
    reserve: reserveFor(texts),
    legend: data.series.length < 2 ? [] : data.series.map(({name}, place) => ({name, tone: SERIES_TONES[place]!})),
  };
}
