import type {Place, Problem} from '../problem/problem.ts';
import type {Expanded} from './expand.ts';
import {expandMerged} from './expand.ts';
import {withoutHidden} from './hidden.ts';
import {MAX_CELLS, MAX_COLUMNS} from './limits.ts';
import type {Recognised} from './match.ts';
import {openTable} from './open-table.ts';
import type {Matrix, Read} from './table.ts';
import {totalProblems} from './totals.ts';

export type {Recognised} from './match.ts';

/** What a reader knows of its own source. */
export interface MatrixOptions {
  /** Cells at most, merged ones counted as often as they cover; 200 000 when absent. */
  readonly maxCells?: number;
  /** A row with fewer cells than headings is told too: so for CSV, where every row should have its commas. */
  readonly shortRows?: boolean;
}

function cutProblems(cut: 'cells' | 'columns' | null, place: Place, maxCells: number): Problem[] {
  if (cut === null) return [];
  return cut === 'cells'
    ? [{code: 'too-many-cells', severity: 'error', place, args: {limit: maxCells}}]
    : [{code: 'too-many-columns', severity: 'error', place, args: {limit: MAX_COLUMNS}}];
}

/** Reads rows whose merged cells are filled in already; see `readMatrix`. */
export function readFlat(
  {rows, cut}: Expanded,
  place: Place,
  definitions: readonly Recognised[],
  {maxCells = MAX_CELLS, shortRows = false}: MatrixOptions = {},
): Read {
  const cuts = cutProblems(cut, place, maxCells);
  const open = openTable(rows, definitions, place, shortRows);
  const empty: Problem = {code: 'empty-table', severity: 'warning', place, args: {}};
  if (open === null) return {tables: [], problems: [...cuts, empty]};
  const body = open.read(rows.slice(open.firstBodyRow));
  const more = body.rows.length === 0 ? [empty] : totalProblems(body, open.table, place);
  return {
    tables: [{...open.table, rows: body.rows}],
    problems: [...cuts, ...open.problems, ...body.problems, ...more],
  };
}

/**
 * Reads a matrix of cells as a table: finds the headings (below titles, in one or several rows), names the known
 * columns of `definitions` (none for a chart's own table), fills merged cells, and leaves totals, notes, repeated
 * headings, empty rows and what is hidden out with a notice. Bad data become problems; it never throws.
 */
export function readMatrix(matrix: Matrix, definitions: readonly Recognised[], options: MatrixOptions = {}): Read {
  const place = matrix.sheet === undefined ? {table: matrix.name} : {table: matrix.name, sheet: matrix.sheet};
  const shown = withoutHidden(matrix, definitions, place);
  const read = readFlat(expandMerged(shown.matrix, options.maxCells ?? MAX_CELLS), place, definitions, options);
  return {...read, problems: [...shown.problems, ...read.problems]};
}
