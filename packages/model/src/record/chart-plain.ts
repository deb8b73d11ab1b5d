import type {Qualifier, Quantity} from '../quantity/quantity.ts';
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

const UNITS = '户|人次|人|名|个|件|次|场|处|项|条|家|间|栋|%';
/** A plain figure: 1200, 47.5%, 160余个, 5400多名, 近3万名, 约500人. A date, a word or any other is for the whole reader. */
const FIGURE = new RegExp(`^([近约]?)((?:0|[1-9]\\d{0,9})(?:\\.\\d{0,3}[1-9])?)(万?)([余多]?)(${UNITS})?$`);
const NOT_REPORTED = /^(|[-—]|未填报)$/;
const QUALIFIERS: {readonly [word: string]: Qualifier} = {
  '': 'exact',
  近: 'nearly',
  约: 'about',
  余: 'over',
  多: 'over',
};

function figureOf(text: string, unit: string): Quantity | null {
  if (NOT_REPORTED.test(text)) {
    const silent = {value: null, qualifier: 'exact', unit} as const;
    return text && unit ? {...silent, text} : silent;
  }
  const [, before = '', number, scale, after = '', own = ''] = FIGURE.exec(text) ?? [];
  // 余 stands after whole numbers only, and never with a second qualifier.
  if (number === undefined || (after && (before || own === '%' || number.includes('.')))) return null;
  const value = Number(scale ? `${number}e4` : number);
  const figure = {value, qualifier: QUALIFIERS[before + after]!, unit: own || unit};
  // What would be written otherwise (3万, 5400多, 5余) keeps its wording.
  const kept = scale || after === '多' || (after && value < 10) || (own === '' && unit !== '');
  return kept ? {...figure, text: own ? text : text + unit} : figure;
}

const isReported = (quantity: Quantity | null): boolean => typeof quantity?.value === 'number';

const categoryOf = (row: Row, column: number): ChartCategory => ({
  name: textAt(row, column),
  row: row.row,
  sample: false,
});

/** The series in one column; null where a cell is more than a plain figure, or none has a number. */
function seriesIn(table: Table, index: number, name: string, plainUnit: string): ChartSeries | null {
  const heading = table.headers[index] ?? '';
  const unit = unitOfHeading(heading) || plainUnit;
  const values = table.rows.map((row) => figureOf(textAt(row, index), unit));
  if (values.indexOf(null) >= 0 || !values.some(isReported)) return null;
  const none = table.rows.map(() => undefined);
  return {name, values, changes: none, targets: none, column: table.letters[index]};
}

/**
 * What `chartTable` makes of a table of names and plain figures; null for any other. Such tables are most, and a page
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
  const units = new Set(series.flatMap(({values}) => values.filter(isReported).map((value) => value!.unit)));
  if (units.size !== 1) return null;
  const [one = ''] = Array.from(units);
  return {categories: rows.map((row) => categoryOf(row, 0)), series, unit: one, problems: []};
}
