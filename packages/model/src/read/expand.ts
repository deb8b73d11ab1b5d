import {cleanText} from './clean.ts';
import {MAX_COLUMNS} from './limits.ts';
import type {Cell, Matrix} from './table.ts';

/** A row with its merged cells filled in. */
export interface FlatRow {
  /** As Excel shows it. */
  readonly row: number;
  readonly texts: readonly string[];
  /** Columns inside a merged cell, with the row number where that cell begins; null when there are none. */
  readonly merged: ReadonlyMap<number, number> | null;
  /** Every cell is a heading by its markup (`<th>`). */
  readonly heads: boolean;
}

/** What came of filling in merged cells; `cut` says which limit ended the reading. */
export interface Expanded {
  readonly rows: readonly FlatRow[];
  readonly cut: 'cells' | 'columns' | null;
}

/** A merged cell that reaches into rows below. */
interface Hanging {
  readonly text: string;
  readonly header: boolean;
  readonly from: number;
  readonly last: number;
}

interface Draft {
  readonly texts: string[];
  merged: Map<number, number> | null;
  heads: boolean;
  wide: boolean;
}

function put(draft: Draft, column: number, cell: {text: string; header?: boolean}, from: number | null): void {
  draft.texts[column] = cell.text;
  if (!cell.header) draft.heads = false;
  if (from !== null) (draft.merged ??= new Map()).set(column, from);
}

function hang(draft: Draft, hanging: Map<number, Hanging>, row: number): void {
  for (const [column, cell] of hanging) {
    if (cell.last < row) hanging.delete(column);
    else put(draft, column, cell, cell.from);
  }
}

function spanOf(span: number | undefined, most: number): number {
  return span === undefined || !(span > 1) ? 1 : Math.min(Math.floor(span), Math.max(1, most));
}

function place(draft: Draft, hanging: Map<number, Hanging>, cell: Cell, column: number, row: number): number {
  const text = cleanText(cell.text);
  const columns = spanOf(cell.colSpan, MAX_COLUMNS - column);
  const rows = cell.rowSpan !== undefined && cell.rowSpan > 1 ? Math.floor(cell.rowSpan) : 1;
  const merged = columns > 1 || rows > 1;
  for (let at = column; at < column + columns; at += 1) {
    put(draft, at, {text, header: cell.header}, merged ? row : null);
    if (rows > 1) hanging.set(at, {text, header: cell.header === true, from: row, last: row + rows - 1});
  }
  return column + columns;
}

function flatten(cells: readonly Cell[], row: number, hanging: Map<number, Hanging>): Draft {
  const draft: Draft = {texts: [], merged: null, heads: true, wide: false};
  if (hanging.size > 0) hang(draft, hanging, row);
  const taken = draft.merged === null ? null : new Set(draft.merged.keys());
  let column = 0;
  for (const cell of cells) {
    while (taken?.has(column)) column += 1;
    if (column >= MAX_COLUMNS) {
      draft.wide = true;
      break;
    }
    column = place(draft, hanging, cell, column, row);
  }
  for (let at = 0; at < draft.texts.length; at += 1) draft.texts[at] ??= '';
  return draft;
}

/** Fills merged cells in, cleans every text, and stops at `maxCells` cells; the work grows with the cells that come out. */
export function expandMerged(matrix: Matrix, maxCells: number): Expanded {
  const rows: FlatRow[] = [];
  const hanging = new Map<number, Hanging>();
  let cells = 0;
  let wide = false;
  for (const {row, cells: own} of matrix.rows) {
    const {texts, merged, heads, wide: cut} = flatten(own, row, hanging);
    cells += Math.max(1, texts.length);
    if (cells > maxCells) return {rows, cut: 'cells'};
    wide ||= cut;
    rows.push({row, texts, merged, heads: heads && texts.length > 0});
  }
  return {rows, cut: wide ? 'columns' : null};
}

/** Rows of plain texts, such as a CSV file's: nothing is merged, so nothing has to be filled in. `first` is the number of the first. */
export function flatRows(records: readonly (readonly string[])[], first: number, maxCells: number): Expanded {
  const rows: FlatRow[] = [];
  let cells = 0;
  let wide = false;
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at]!;
    // Spare commas to the right of everything are nothing that could be lost.
    wide ||= record.length > MAX_COLUMNS && record.slice(MAX_COLUMNS).some((text) => cleanText(text) !== '');
    cells += Math.max(1, Math.min(record.length, MAX_COLUMNS));
    if (cells > maxCells) return {rows, cut: 'cells'};
    const texts = (record.length > MAX_COLUMNS ? record.slice(0, MAX_COLUMNS) : record).map(cleanText);
    rows.push({row: first + at, texts, merged: null, heads: false});
  }
  return {rows, cut: wide ? 'columns' : null};
}
