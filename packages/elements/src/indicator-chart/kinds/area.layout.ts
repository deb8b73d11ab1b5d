import type {ChartData} from '@linli/model/record/chart-data';

import type {ChartOptions} from '../chart-options.ts';
import type {Picture, Refusal} from '../picture.ts';
import {layout as line} from './line.layout.ts';

/** One line with the space below it filled: an amount over time. Several would hide one another. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  if (data.series.length > 1) return {refused: 'one-series'};
  return line(data, options, true);
}
