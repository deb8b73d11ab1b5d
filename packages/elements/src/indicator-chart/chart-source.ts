import type {ChartData} from '@linli/model/record/chart-data';
import {chartTable} from '@linli/model/record/chart-table';
import type {Read} from '@linli/model/read/table';

/** The first table's data for a chart, with the links that its rows carry in the page; `null` without a table. */
export function chartDataOf({tables}: Read, links: ReadonlyMap<number, string>, unit: string): ChartData | null {
  const [table] = tables;
  if (!table) return null;
  const data = chartTable(table, unit);
  const categories = data.categories.map((category) => ({...category, link: category.link ?? links.get(category.row)}));
  return {...data, categories};
}
