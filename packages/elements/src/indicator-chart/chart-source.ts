import type {ChartData} from '@linli/model/record/chart-data';
import {plainChart} from '@linli/model/record/chart-plain';
import type {Read} from '@linli/model/read/table';

import {allFigures} from './figures.ts';

/**
 * The first table's data for a chart, with the links that its rows carry in the page; `null` without a table, `undefined`
 * where its figures are more than plain counts and the file that reads those is not here.
 */
export function chartDataOf(
  {tables}: Read,
  links: ReadonlyMap<number, string>,
  unit: string,
): ChartData | null | undefined {
  const [table] = tables;
  if (!table) return null;
  const data = plainChart(table, unit) ?? allFigures()?.chartTable(table, unit);
  if (!data || links.size === 0) return data;
  const categories = data.categories.map((category) => ({...category, link: category.link ?? links.get(category.row)}));
  return {...data, categories};
}
