import type {Problem} from '../problem/problem.ts';
import type {Row, Table} from '../read/table.ts';
import {nameOfHeading, quantityAt, textAt, unitOfHeading} from './chart-cells.ts';
import type {ChartCategory, ChartSeries} from './chart-data.ts';

/** Columns that say something about a row but are never drawn. */
const BESIDE = new Set(['link', 'source', 'note', 'fact', 'sample', 'period', 'scope', 'id', 'section', 'chart']);
const LINK_HEADING = /^(链接|鏈接|連結|网址|網址|href|link|url)$/i;
const SAMPLE_HEADING = /^(示例|示例数据|示例數據|sample)$/i;
const TIME_HEADING = /^(年份|年度|年|月份|时间|時間|日期|year|month|date)$/i;

interface ReadColumn {
  readonly series: ChartSeries;
  readonly problems: readonly Problem[];
}

/** Reads one column; `null` when it is words (at most one cell in two holds a number). */
function readColumn(table: Table, index: number): ReadColumn | null {
  const heading = table.headers[index] ?? '';
  const unit = unitOfHeading(heading);
  const read = table.rows.map((row) => quantityAt(table, row, index, unit));
  const numbers = read.filter(({held}) => held !== null && held.value !== null).length;
  const problems = read.flatMap(({problem}) => (problem ? [problem] : []));
  if (numbers === 0 || problems.length > numbers) return null;
  const none = table.rows.map(() => undefined);
  const series = {name: nameOfHeading(heading), values: read.map(({held}) => held), changes: none, targets: none};
  return {series, problems};
}

/** One row of numbers under its headings is a list of categories lying on its side. */
function liesOnItsSide(table: Table): boolean {
  const [row] = table.rows;
  if (!row || table.rows.length > 1 || TIME_HEADING.test(table.headers[0] ?? '')) return false;
  return (
    table.headers.length > 1 && table.headers.every((_, index) => textAt(row, index) !== '' && readColumn(table, index))
  );
}

function readSideways(table: Table, row: Row) {
  const columns = table.headers.map((_, index) => readColumn(table, index));
  const none = columns.map(() => undefined);
  return {
    categories: table.headers.map((heading) => ({name: nameOfHeading(heading), row: row.row, sample: false})),
    series: [
      {name: '', values: columns.map((column) => column?.series.values[0] ?? null), changes: none, targets: none},
    ],
    problems: columns.flatMap((column) => column?.problems ?? []),
  };
}

function categoriesOf(table: Table, beside: (heading: RegExp) => number): ChartCategory[] {
  const [link, sample] = [beside(LINK_HEADING), beside(SAMPLE_HEADING)];
  return table.rows.map((row) => ({
    name: textAt(row, 0),
    row: row.row,
    link: link < 0 ? undefined : textAt(row, link) || undefined,
    sample: sample >= 0 && textAt(row, sample) === '是',
  }));
}

/** Reads a table whose first column names categories and whose other columns of numbers are series. */
export function readWide(table: Table): {categories: ChartCategory[]; series: ChartSeries[]; problems: Problem[]} {
  if (liesOnItsSide(table) && table.rows[0]) return readSideways(table, table.rows[0]);
  const beside = (heading: RegExp) => table.headers.findIndex((text) => heading.test(text.trim()));
  const columns = table.headers
    .map((heading, index) => ({heading: heading.trim(), index, key: table.keys[index] ?? ''}))
    .filter(
      ({heading, index, key}) =>
        index > 0 && !BESIDE.has(key) && !LINK_HEADING.test(heading) && !SAMPLE_HEADING.test(heading),
    )
    .flatMap(({index}) => readColumn(table, index) ?? []);
  return {
    categories: categoriesOf(table, beside),
    series: columns.map(({series}) => series),
    problems: columns.flatMap(({problems}) => problems),
  };
}
