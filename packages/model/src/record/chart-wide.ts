import type {Problem} from '../problem/problem.ts';
import type {Row, Table} from '../read/table.ts';
import {quantityAt} from './chart-cells.ts';
import type {ChartCategory, ChartData, ChartSeries} from './chart-data.ts';
import {
  linkColumn,
  mayBeSeries,
  nameColumn,
  nameOfHeading,
  SAMPLE_HEADING,
  textAt,
  unitOfHeading,
} from './chart-headings.ts';

const TIME_HEADING = /^(年份|年度|年|月份|时间|時間|日期|year|month|date)$/i;

type ReadTable = Omit<ChartData, 'unit'>;

interface ReadColumn {
  readonly series: ChartSeries;
  readonly problems: readonly Problem[];
}

/** Reads one column; `null` when it is words (at most one cell in two holds a number, and its heading names no unit). */
function readColumn(table: Table, index: number, plainUnit: string): ReadColumn | null {
  const heading = table.headers[index] ?? '';
  const unit = unitOfHeading(heading) || plainUnit;
  const read = table.rows.map((row) => quantityAt(table, row, index, unit));
  const numbers = read.filter(({held}) => held !== null && held.value !== null).length;
  const problems = read.flatMap(({problem}) => (problem ? [problem] : []));
  // Where the heading names a unit, words among the numbers are mistakes, however many.
  if (numbers === 0 || (problems.length > numbers && !unitOfHeading(heading))) return null;
  const none = table.rows.map(() => undefined);
  const column = table.letters[index];
  const values = read.map(({held}) => held);
  const series = {name: nameOfHeading(heading), values, changes: none, targets: none, column};
  return {series, problems};
}

/** One row of numbers under its headings is a list of categories lying on its side. */
function liesOnItsSide(table: Table): boolean {
  const [row] = table.rows;
  if (!row || table.rows.length > 1 || TIME_HEADING.test(table.headers[0] ?? '')) return false;
  return (
    table.headers.length > 1 &&
    table.headers.every((_, index) => textAt(row, index) !== '' && readColumn(table, index, ''))
  );
}

function readSideways(table: Table, row: Row, unit: string): ReadTable {
  const columns = table.headers.map((_, index) => readColumn(table, index, unit));
  const none = columns.map(() => undefined);
  return {
    categories: table.headers.map((heading) => ({name: nameOfHeading(heading), row: row.row, sample: false})),
    series: [
      {name: '', values: columns.map((column) => column?.series.values[0] ?? null), changes: none, targets: none},
    ],
    problems: columns.flatMap((column) => column?.problems ?? []),
  };
}

function categoriesOf(table: Table): ChartCategory[] {
  const link = linkColumn(table);
  const sample = table.headers.findIndex((heading) => SAMPLE_HEADING.test(heading.trim()));
  return table.rows.map((row) => ({
    name: textAt(row, nameColumn(table)),
    row: row.row,
    link: link < 0 ? undefined : textAt(row, link) || undefined,
    sample: sample >= 0 && textAt(row, sample) === '是',
  }));
}

/** Reads a table whose first column names categories and whose other columns of numbers are series. */
export function readWide(table: Table, unit: string): ReadTable {
  if (liesOnItsSide(table) && table.rows[0]) return readSideways(table, table.rows[0], unit);
  const columns = table.headers.flatMap((_, index) =>
    mayBeSeries(table, index) ? (readColumn(table, index, unit) ?? []) : [],
  );
  return {
    categories: categoriesOf(table),
    series: columns.map(({series}) => series),
    problems: columns.flatMap(({problems}) => problems),
  };
}
