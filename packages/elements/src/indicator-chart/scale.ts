import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

/** The largest number drawn, ranges by their upper end; 0 when nothing was reported. */
export function largest(data: ChartData): number {
  const ends = data.series.flatMap(({values, targets}) =>
    [...values, ...targets].map((quantity) => endOf(quantity ?? null)),
  );
  return Math.max(0, ...ends);
}

/** Where a value ends: the upper end of a range, else the value; 0 when there is none. */
export function endOf(quantity: Quantity | null): number {
  return quantity?.upper ?? quantity?.value ?? 0;
}

/** A length in percent of the largest, rounded so that server and browser write the same text. */
export function percent(value: number, most: number): number {
  return most === 0 ? 0 : Math.round((value / most) * 10_000) / 100;
}
