import type {Locale} from '@linli/model/quantity';

import type {ChartWords} from './indicator-chart.zh.ts';

/** What a layout must know beside the data. */
export interface ChartOptions {
  readonly locale: Locale;
  readonly words: ChartWords;
}
