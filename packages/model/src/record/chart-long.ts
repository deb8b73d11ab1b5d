import type {Problem} from '../problem/problem.ts';
import type {Change, Quantity} from '../quantity/quantity.ts';
import type {Row, Table} from '../read/table.ts';
import {changeAt, type Held, quantityAt} from './chart-cells.ts';
import type {ChartCategory, ChartSeries} from './chart-data.ts';

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
}

/** A table with known columns for the figure and its name (指标, 数值). */
export function isLong({keys}: Table): boolean {
  return keys.includes('label') && keys.includes('quantity');
}

const isYes = (text: string | undefined): boolean => /^(是|示例|true|yes|1)$/i.test(text ?? '');

function figureOf(table: Table, row: Row, problems: Problem[]): Figure {
  const take = <T>(key: string, read: (index: number) => Held<T>): T | null => {
    const index = table.keys.indexOf(key);
    if (index < 0) return null;
    const {held, problem} = read(index);
    if (problem) problems.push(problem);
    return held;
  };
  const {label = '', series = '', period, link, sample, unit = ''} = row.cells;
  const target = row.cells.target ? take('target', (index) => quantityAt(table, row, index, unit)) : null;
  return {
    row: row.row,
    category: label,
    series,
    period,
    link,
    sample: isYes(sample),
    quantity: take('quantity', (index) => quantityAt(table, row, index, unit)),
    change: take('change', (index) => changeAt(table, row, index)) ?? undefined,
    target: target ?? undefined,
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

/** Turns rows of figures into categories and series, in the order of first appearance. */
export function readLong(table: Table): {categories: ChartCategory[]; series: ChartSeries[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const figures = byPeriod(table.rows.map((row) => figureOf(table, row, problems)));
  const at = new Map(figures.map((figure) => [`${figure.series}\n${figure.category}`, figure]));
  const names = distinct(figures.map(({category}) => category));
  const categories = names.map((name) => {
    const {row, period, link, sample} = figures.find(({category}) => category === name)!;
    return {name, row, period, link, sample};
  });
  const series = distinct(figures.map((figure) => figure.series)).map((name) => {
    const own = names.map((category) => at.get(`${name}\n${category}`));
    return {
      name,
      values: own.map((figure) => figure?.quantity ?? null),
      changes: own.map((figure) => figure?.change),
      targets: own.map((figure) => figure?.target),
    };
  });
  return {categories, series, problems};
}
