import {type Quantity, sameUnit} from '@linli/model/quantity';
import type {Table} from '@linli/model/read/table';
import type {ChartData} from '@linli/model/record/chart-data';

import {mayBeSeries} from '@linli/model/record/chart-headings';

import type {RefusalWords} from './refusal-words.ts';

type Fails = (quantity: Quantity, index: number, series: ChartData['series'][number]) => boolean;

/** The first cell whose figure fails a test, as Excel names it (B3格); empty where none does or the table has no letters. */
export function cellWhere({categories, series}: ChartData, words: RefusalWords, fails: Fails): string {
  for (let index = 0; index < categories.length; index += 1) {
    for (const one of series) {
      const quantity = one.values[index];
      if (quantity && quantity.value !== null && fails(quantity, index, one))
        return one.column ? words.cell(`${one.column}${categories[index]!.row}`) : '';
    }
  }
  return '';
}

/** The first cell whose unit is not that of the first figure. */
export function oddCell(data: ChartData, words: RefusalWords): string {
  const figures = data.categories.flatMap((_, index) => data.series.map(({values}) => values[index] ?? null));
  const first = figures.find((quantity) => quantity !== null && quantity.value !== null)?.unit ?? '';
  return cellWhere(data, words, ({unit}) => !sameUnit(unit, first));
}

/** Where the first figure should stand in a table that has none: behind the first name. */
export function wordCell(table: Table | undefined, words: RefusalWords): string {
  const [row] = table?.rows ?? [];
  const letter = table?.letters[table.headers.findIndex((_, index) => mayBeSeries(table, index))];
  return letter && row ? words.cell(`${letter}${row.row}`) : '';
}

/** The column of the n-th series; empty where all series stand in one column, told apart by another. */
export function columnAt({series}: ChartData, index: number, words: RefusalWords): string {
  const letter = series[index]?.column;
  const shared = series.length > 1 && series[0]?.column === series[1]?.column;
  return letter && !shared ? words.column(letter) : '';
}

/** The row of the n-th category, where it has one. */
export function rowAt({categories}: ChartData, index: number, words: RefusalWords): string {
  const row = categories[index]?.row;
  return row ? words.row(row) : '';
}
