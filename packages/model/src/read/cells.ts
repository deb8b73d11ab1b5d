import type {Problem} from '../problem/problem.ts';
import type {FlatRow} from './expand.ts';
import {expandMerged} from './expand.ts';
import type {HeaderBlock} from './header-row.ts';
import {findHeader} from './header-row.ts';
import {columnLetter} from './letters.ts';
import {MAX_CELLS, MAX_COLUMNS} from './limits.ts';
import type {Recognised} from './match.ts';
import {duplicateColumns, headerProblems, mergedCells} from './matrix-problems.ts';
import {bodyReader} from './table-body.ts';
import type {Matrix, Read, Table} from './table.ts';

export type {Recognised} from './match.ts';

/** What a reader knows of its own source. */
export interface MatrixOptions {
  /** Cells at most, merged ones counted as often as they cover; 200 000 when absent. */
  readonly maxCells?: number;
  /** A row with fewer cells than headings is told too: so for CSV, where every row should have its commas. */
  readonly shortRows?: boolean;
}

/** Columns that hold a heading or any text below it; hidden and spare ones fall away, letters stay right. */
function columnsInUse({headers}: HeaderBlock, body: readonly FlatRow[]): number[] {
  const used = new Set<number>();
  for (const [at, header] of headers.entries()) if (header !== '') used.add(at);
  for (const {texts} of body) {
    for (let at = 0; at < texts.length; at += 1) if (texts[at] !== '') used.add(at);
  }
  return [...used].sort((a, b) => a - b);
}

function keysOf(header: HeaderBlock, columns: readonly number[]): (string | null)[] {
  const seen = new Set<string>();
  return columns.map((at) => {
    const key = header.match.columns[at]?.key ?? null;
    if (key === null || seen.has(key)) return null;
    seen.add(key);
    return key;
  });
}

/** One known column says little among many kinds of records, and enough where only one is looked for. */
function kindOf({match}: HeaderBlock, definitions: readonly Recognised[]): Table['kind'] {
  const {definition, found} = match;
  if (definition === null) return undefined;
  return found > 1 || definitions.length === 1 || definition.columns.length === 1 ? definition.kind : undefined;
}

function cutProblem(
  cut: 'cells' | 'columns' | null,
  place: {table: string; sheet?: string},
  maxCells: number,
): Problem[] {
  if (cut === null) return [];
  return cut === 'cells'
    ? [{code: 'too-many-cells', severity: 'error', place, args: {limit: maxCells}}]
    : [{code: 'too-many-columns', severity: 'error', place, args: {limit: MAX_COLUMNS}}];
}

/**
 * Reads a matrix of cells as a table: finds the headings (below titles, in one or several rows), names the known
 * columns of `definitions` (none for a chart's own table), fills merged cells, and leaves totals, notes, repeated
 * headings and empty rows out with a notice. Bad data become problems; it never throws.
 */
export function readMatrix(matrix: Matrix, definitions: readonly Recognised[], options: MatrixOptions = {}): Read {
  const place = matrix.sheet === undefined ? {table: matrix.name} : {table: matrix.name, sheet: matrix.sheet};
  const {maxCells = MAX_CELLS} = options;
  const {rows, cut} = expandMerged(matrix, maxCells);
  const cuts = cutProblem(cut, place, maxCells);
  const header = findHeader(rows, definitions);
  if (header === null) {
    return {tables: [], problems: [...cuts, {code: 'empty-table', severity: 'warning', place, args: {}}]};
  }
  const body = rows.slice(header.start + header.depth);
  const columns = columnsInUse(header, body);
  const keys = keysOf(header, columns);
  const read = bodyReader({place, header, columns, keys, shortRows: options.shortRows === true});
  const {rows: kept, problems} = read(body);
  const table: Table = {
    kind: kindOf(header, definitions),
    name: matrix.name,
    ...(matrix.sheet === undefined ? {} : {sheet: matrix.sheet}),
    headers: columns.map((at) => header.headers[at] ?? ''),
    keys,
    letters: columns.map(columnLetter),
    rows: kept,
  };
  const above = headerProblems(rows, header, definitions.length > 0, place);
  const doubled = duplicateColumns(header, place);
  return {tables: [table], problems: [...cuts, ...above, ...doubled, ...mergedCells(body, header, place), ...problems]};
}
