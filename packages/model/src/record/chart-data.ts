import type {Problem} from '../problem/problem.ts';
import type {Change, Quantity} from '../quantity/quantity.ts';

/** One place on the category axis: a community, a year, an indicator. */
export interface ChartCategory {
  readonly name: string;
  /** Its row in the table, as Excel shows it. */
  readonly row: number;
  /** 目前, 2024年 … as written, where a column says so. */
  readonly period?: string;
  /** Where the row leads: its source, as written; the reader of links decides whether it is safe. */
  readonly link?: string;
  readonly sample: boolean;
}

/** One series: a value a category, in the order of the categories. */
export interface ChartSeries {
  /** Empty when the table has only one. */
  readonly name: string;
  /** `value: null` was not reported; `null` stands where the cell could not be read. */
  readonly values: readonly (Quantity | null)[];
  readonly changes: readonly (Change | undefined)[];
  readonly targets: readonly (Quantity | undefined)[];
  /** What part of its whole each figure is (640人 are 47.5%), where a column says so. */
  readonly shares?: readonly (Quantity | undefined)[];
  /** The letter of its column as Excel shows it, to name a cell that does not fit. */
  readonly column?: string;
}

/** What a chart draws, whatever table it came from. */
export interface ChartData {
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  /** The one unit of all values, empty when none was written, `null` when units differ and no axis can hold them. */
  readonly unit: string | null;
  /** Cells that could not be read, with their places. */
  readonly problems: readonly Problem[];
}
