import {MAX_COLUMNS} from './limits.ts';
import type {Merge, SheetCells} from './sheet-cells.ts';
import type {Cell, Matrix} from './table.ts';

function mergesByRow(merges: readonly Merge[]): Map<number, Merge[]> {
  const byRow = new Map<number, Merge[]>();
  for (const merge of merges) {
    const same = byRow.get(merge.top);
    if (same) same.push(merge);
    else byRow.set(merge.top, [merge]);
  }
  return byRow;
}

/** Columns that a merged area can cover: what lies right of every text is empty anyway. */
function widthOf({rows}: SheetCells): number {
  return rows.reduce((width, {texts}) => Math.max(width, texts.length), 0);
}

function cellAt(text: string, merge: Merge | undefined, width: number, hidden: boolean): Cell {
  const seen = hidden ? {text, hidden} : {text};
  if (merge === undefined) return seen;
  return {
    ...seen,
    colSpan: Math.min(merge.right, width - 1, MAX_COLUMNS) - merge.left + 1,
    rowSpan: merge.bottom - merge.top + 1,
  };
}

/** A sheet's texts as a matrix: covered cells are left out, as in an HTML table. Areas that overlap count once, from the left. */
export function matrixOfSheet(sheet: SheetCells, name: string, sheetName: string): Matrix {
  const byRow = mergesByRow(sheet.merges);
  const width = widthOf(sheet);
  const coveredUntil: number[] = [];
  const rows = sheet.rows.map(({row, texts, hidden}) => {
    const merges = new Map((byRow.get(row) ?? []).map((merge) => [merge.left, merge]));
    const cells: Cell[] = [];
    const end = Math.max(texts.length, coveredUntil.length);
    for (let at = 0; at < end; at += 1) {
      if ((coveredUntil[at] ?? 0) >= row) continue;
      const cell = cellAt(texts[at] ?? '', merges.get(at), width, sheet.hidden.has(at));
      cells.push(cell);
      if (!merges.has(at)) continue;
      const last = row + (cell.rowSpan ?? 1) - 1;
      for (let covered = at; covered < at + (cell.colSpan ?? 1); covered += 1) coveredUntil[covered] = last;
    }
    return {row, cells, ...(hidden && {hidden})};
  });
  return {name, sheet: sheetName, rows};
}
