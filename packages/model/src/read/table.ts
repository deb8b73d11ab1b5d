import type {Problem} from '../problem/problem.ts';
import type {RecordKind} from '../record/kind.ts';

/** One row of a table that was read. */
export interface Row {
  /** The row's number as Excel shows it (1-based, the header counts). */
  readonly row: number;
  /** Text by the key of each known column (see `record/<kind>.ts`); a cell left empty is absent. */
  readonly cells: Readonly<Record<string, string>>;
  /** Every cell of the row in column order, known or not: charts read wide tables by position. */
  readonly values: readonly string[];
}

/** One table: a sheet, a CSV file, an HTML table. */
export interface Table {
  /** Which records its headers fit best, when they fit any. */
  readonly kind?: RecordKind;
  /** File name without ending, sheet name or caption: what a person calls it. */
  readonly name: string;
  readonly sheet?: string;
  /** Header texts in column order, as written. Data, not message: never put one into a problem. */
  readonly headers: readonly string[];
  /** For each column the key of the known column it is, or null. */
  readonly keys: readonly (string | null)[];
  /** For each column its letter as Excel shows it. */
  readonly letters: readonly string[];
  readonly rows: readonly Row[];
}

/** What every reader of tables gives back; bad data becomes problems, never exceptions. */
export interface Read {
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
}

/** One cell of a matrix before headers are understood. */
export interface Cell {
  readonly text: string;
  /** Merged cells: how many columns and rows it covers (1 when absent). */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** A header by its markup (`<th>`). */
  readonly header?: boolean;
  /** The page or the sheet does not show it. */
  readonly hidden?: boolean;
}

/** One row of a matrix, numbered as Excel shows it. */
export interface MatrixRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** The page or the sheet does not show it. */
  readonly hidden?: boolean;
}

/** What the HTML, workbook and CSV readers hand to `readMatrix`. */
export interface Matrix {
  readonly name: string;
  readonly sheet?: string;
  readonly rows: readonly MatrixRow[];
}
