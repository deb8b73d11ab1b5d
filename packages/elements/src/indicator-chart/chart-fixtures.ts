import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import type {ChartOptions} from './chart-options.ts';
import {words} from './indicator-chart.zh.ts';

export const ZH: ChartOptions = {locale: 'zh-Hans', words};

/** A quantity in 人次 unless another unit is named; `null` was not reported. */
export function q(
  value: number | null,
  qualifier: Quantity['qualifier'] = 'exact',
  unit = '人次',
  text?: string,
): Quantity {
  return {value, qualifier, unit, text};
}

/** Chart data of one series, for tests. */
export function oneSeries(
  figures: readonly (readonly [string, Quantity | null])[],
  unit: string | null = '人次',
): ChartData {
  const values = figures.map(([, quantity]) => quantity);
  const none = figures.map(() => undefined);
  return {
    categories: figures.map(([name], index) => ({name, row: index + 2, sample: false})),
    series: [{name: '', values, changes: none, targets: none}],
    unit,
    problems: [],
  };
}
