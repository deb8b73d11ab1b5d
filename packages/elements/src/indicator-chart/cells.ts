import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {allFigures} from './figures.ts';

/** The first cell whose figure fails a test, as Excel names it (B3): empty where the table has no letters, `null` if none fails. */
export function cellWhere({categories, series}: ChartData, fails: (quantity: Quantity) => boolean): string | null {
  for (let index = 0; index < categories.length; index += 1) {
    for (const {values, column} of series) {
      const quantity = values[index];
      if (quantity && quantity.value !== null && fails(quantity))
        return column ? `${column}${categories[index]!.row}` : '';
    }
  }
  return null;
}

/** The first cell whose unit is not that of the first figure. */
export function oddCell(data: ChartData): string {
  const figures = data.categories.flatMap((_, index) => data.series.map(({values}) => values[index] ?? null));
  const first = figures.find((quantity) => quantity !== null && quantity.value !== null)?.unit ?? '';
  const {sameUnit} = allFigures() ?? {};
  return cellWhere(data, ({unit}) => sameUnit?.(unit, first) === false) ?? '';
}

/** The first cell with a number below zero; `null` if there is none. */
export function negativeCell(data: ChartData): string | null {
  return cellWhere(data, ({value}) => (value ?? 0) < 0);
}
