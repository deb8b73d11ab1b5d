import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import type {ChartOptions} from './chart-options.ts';

/** The largest number drawn, ranges by their upper end, targets and bands counted; 0 when nothing was reported. */
export function largest(data: ChartData, {most = 0, extras}: Partial<ChartOptions> = {}): number {
  let end = Math.max(most, endOf(extras?.target ?? null), endOf(extras?.band?.range ?? null));
  for (const {values, targets} of data.series) {
    for (const quantity of values) end = Math.max(end, endOf(quantity));
    for (const quantity of targets) end = Math.max(end, endOf(quantity ?? null));
  }
  return end;
}

/** Where a value ends: the upper end of a range, else the value; 0 when there is none. */
export function endOf(quantity: Quantity | null): number {
  return quantity?.upper ?? quantity?.value ?? 0;
}

/** A length in percent of the largest, rounded so that server and browser write the same text. */
export function percent(value: number, most: number): number {
  return most === 0 ? 0 : Math.round((value / most) * 10_000) / 100;
}
