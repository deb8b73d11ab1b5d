import type {Quantity} from '../quantity/quantity.ts';
import type {Row, Table} from '../read/table.ts';
import type {ChartCategory, ChartData, ChartSeries} from './chart-data.ts';
import {
  isLong,
  linkColumn,
  mayBeSeries,
  nameColumn,
  nameOfHeading,
  SAMPLE_HEADING,
  textAt,
  unitOfHeading,
} from './chart-headings.ts';

/** A plain count: 1200, 1200户, 47.5%. A number with 余 or 万, a date or a word is for the whole reader of quantities. */
const COUNT = /^((?:0|[1-9]\d{0,9})(?:\.\d{0,3}[1-9])?)(户|人次|人|名|个|件|次|场|处|项|条|家|间|栋|%)?$/;

function countOf(text: string, unit: string): Quantity | null {
  const [, number, own = ''] = COUNT.exec(text) ?? [];
  if (number === undefined) return null;
  const exact = {value: Number(number), qualifier: 'exact', unit: own || unit} as const;
  return own === '' && unit !== '' ? {...exact, text: number + unit} : exact;
}

const categoryOf = (row: Row, column: number): ChartCategory => ({
  name: textAt(row, column),
  row: row.row,
  sample: false,
});

/** The series in one column; null where a cell is more than a plain count. */
function seriesIn(table: Table, index: number, name: string, plainUnit: string): ChartSeries | null {
  const heading = table.headers[index] ?? '';
  const unit = unitOfHeading(heading) || plainUnit;
  const values = table.rows.map((row) => countOf(textAt(row, index), unit));
  if (values.indexOf(null) >= 0) return null;
  const none = table.rows.map(() => undefined);
  return {name, values, changes: none, targets: none, column: table.letters[index]};
}

/**
 * What `chartTable` makes of a table of names and plain counts; null for any other. Such tables are many, and a page
 * that has only these need not load the reader of quantities. A test holds the two together.
 */
export function plainChart(table: Table, unit = ''): ChartData | null {
  const {headers, keys, rows} = table;
  const long = isLong(table);
  const named = nameColumn(table) === 0 && linkColumn(table) < 0 && !SAMPLE_HEADING.test((headers[0] ?? '').trim());
  if (rows.length < 2 || !named || (long && (headers.length > 2 || keys[0] !== 'label'))) return null;
  const series: ChartSeries[] = [];
  for (let index = 1; index < headers.length; index += 1) {
    const name = long ? '' : nameOfHeading(headers[index]!);
    const read = mayBeSeries(table, index) ? seriesIn(table, index, name, unit) : null;
    if (!read) return null;
    series.push(read);
  }
  const units = new Set(series.flatMap(({values}) => values.map((value) => value!.unit)));
  if (units.size !== 1) return null;
  const [one = ''] = Array.from(units);
  return {categories: rows.map((row) => categoryOf(row, 0)), series, unit: one, problems: []};
}
