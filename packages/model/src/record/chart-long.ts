import type {Problem} from '../problem/problem.ts';
import type {Change, Quantity} from '../quantity/quantity.ts';
import type {Row, Table} from '../read/table.ts';
import {changeAt, type Held, quantityAt} from './chart-cells.ts';
import type {ChartData, ChartSeries} from './chart-data.ts';
import {linkColumn, textAt, unitOfHeading} from './chart-headings.ts';

const NOT_REPORTED: Quantity = {value: null, qualifier: 'exact', unit: ''};

const SHARE_HEADING = /^(占比|佔比|比例|share)([（(]%[）)])?$/i;

/** The column that says what part of its whole a figure is; -1 when there is none. */
function shareColumn({headers}: Table): number {
  return headers.findIndex((heading) => SHARE_HEADING.test(heading.trim()));
}

/** One row of a long table: one figure. */
interface Figure {
  readonly row: number;
  readonly category: string;
  readonly series: string;
  readonly period?: string;
  readonly link?: string;
  readonly sample: boolean;
  readonly quantity: Quantity | null;
  readonly change: Change | undefined;
  readonly target: Quantity | undefined;
  readonly share: Quantity | undefined;
}

const isYes = (text: string | undefined): boolean => /^(是|示例|true|yes|1)$/i.test(text ?? '');

function figureOf(table: Table, row: Row, plainUnit: string, problems: Problem[]): Figure {
  const takeAt = <T>(index: number, read: (index: number) => Held<T>): T | null => {
    if (index < 0) return null;
    const {held, problem} = read(index);
    if (problem) problems.push(problem);
    return held;
  };
  const take = <T>(key: string, read: (index: number) => Held<T>) => takeAt(table.keys.indexOf(key), read);
  const quantityFrom = (index: number) =>
    quantityAt(table, row, index, unitOfHeading(table.headers[index] ?? '') || plainUnit);
  const {label = '', series = '', period, sample} = row.cells;
  const target = row.cells.target ? take('target', quantityFrom) : null;
  const link = linkColumn(table);
  return {
    row: row.row,
    category: label,
    series,
    period,
    link: link < 0 ? undefined : textAt(row, link) || undefined,
    sample: isYes(sample),
    quantity: take('quantity', quantityFrom),
    change: take('change', (index) => changeAt(table, row, index)) ?? undefined,
    target: target ?? undefined,
    share: takeAt(shareColumn(table), (index) => quantityAt(table, row, index, '%')) ?? undefined,
  };
}

/** One indicator told for several periods is a series over time, not several bars of one name. */
function byPeriod(figures: readonly Figure[]): readonly Figure[] {
  const plain = figures.every(({series, period}) => series === '' && period !== undefined);
  const repeats = new Set(figures.map(({category}) => category)).size < figures.length;
  if (!plain || !repeats) return figures;
  return figures.map((figure) => ({...figure, category: figure.period ?? '', series: figure.category}));
}

const distinct = (names: readonly string[]): readonly string[] => Array.from(new Set(names));

/** A name for each figure's place on the axis: a second figure of one name in one series gets a place of its own. */
function slotsOf(figures: readonly Figure[]): readonly string[] {
  const seen = new Map<string, number>();
  return figures.map(({series, category}) => {
    const name = `${series}\n${category}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return `${category}\n${nth}`;
  });
}

function seriesOf(
  figures: readonly Figure[],
  slots: readonly string[],
  places: readonly string[],
  column: string | undefined,
): ChartSeries[] {
  const at = new Map(figures.map((figure, index) => [`${figure.series}\n${slots[index]}`, figure]));
  return distinct(figures.map(({series}) => series)).map((name) => {
    const own = places.map((place) => at.get(`${name}\n${place}`));
    return {
      name,
      values: own.map((figure) => (figure ? figure.quantity : NOT_REPORTED)),
      changes: own.map((figure) => figure?.change),
      targets: own.map((figure) => figure?.target),
      shares: own.map((figure) => (typeof figure?.share?.value === 'number' ? figure.share : undefined)),
      column,
    };
  });
}

/** Turns rows of figures into categories and series, in the order of first appearance. */
export function readLong(table: Table, unit: string): Omit<ChartData, 'unit'> {
  const problems: Problem[] = [];
  const figures = byPeriod(table.rows.map((row) => figureOf(table, row, unit, problems)));
  const slots = slotsOf(figures);
  const places = distinct(slots);
  const categories = places.map((place) => {
    const {row, category, period, link, sample} = figures[slots.indexOf(place)]!;
    return {name: category, row, period: period === category ? undefined : period, link, sample};
  });
  const column = table.letters[table.keys.indexOf('quantity')];
  return {categories, series: seriesOf(figures, slots, places, column), problems};
}
