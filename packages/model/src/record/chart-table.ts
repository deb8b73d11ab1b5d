import {sameUnit} from '../quantity/index.ts';
import type {Quantity} from '../quantity/quantity.ts';
import type {Table} from '../read/table.ts';
import type {ChartData, ChartSeries} from './chart-data.ts';
import {isLong} from './chart-headings.ts';
import {readLong} from './chart-long.ts';
import {readWide} from './chart-wide.ts';

export type {ChartCategory, ChartData, ChartSeries} from './chart-data.ts';

/** The one unit of some series; `null` when they differ, empty when none was written. */
export function commonUnit(series: readonly ChartSeries[]): string | null {
  const reported = series.flatMap(({values}) => values).filter((q): q is Quantity => q !== null && q.value !== null);
  const first = reported[0]?.unit ?? '';
  return reported.every(({unit}) => sameUnit(unit, first)) ? first : null;
}

/**
 * Turns a table into what a chart draws. A long table has one figure a row (指标, 数值, 系列, 变化); any other names its
 * categories in the first column and has a series in each column of numbers. `unit` is the unit of bare numbers.
 */
export function chartTable(table: Table, unit = ''): ChartData {
  const {categories, series, problems} = isLong(table) ? readLong(table, unit) : readWide(table, unit);
  return {categories, series, unit: commonUnit(series), problems};
}
