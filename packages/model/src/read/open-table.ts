import type {Place, Problem} from '../problem/problem.ts';
import type {FlatRow} from './expand.ts';
import type {HeaderBlock} from './header-row.ts';
import {findHeader} from './header-row.ts';
import {columnLetter} from './letters.ts';
import {kindOf, type Recognised} from './match.ts';
import {duplicateColumns, headerProblems, mergedCells} from './matrix-problems.ts';
import type {Body} from './table-body.ts';
import {bodyReader} from './table-body.ts';
import type {Table} from './table.ts';

/** A table whose headings are understood: rows below them are read in one go or bit by bit. */
export interface OpenTable {
  /** The table without its rows. */
  readonly table: Omit<Table, 'rows'>;
  readonly problems: readonly Problem[];
  /** Index of the first row below the headings. */
  readonly firstBodyRow: number;
  readonly read: (body: readonly FlatRow[]) => Body;
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

/** Understands the headings of the first rows of a table; null where no row holds any text. */
export function openTable(
  rows: readonly FlatRow[],
  definitions: readonly Recognised[],
  place: Place,
  shortRows = false,
): OpenTable | null {
  const header = findHeader(rows, definitions);
  if (header === null) return null;
  const firstBodyRow = header.start + header.depth;
  const body = rows.slice(firstBodyRow);
  const columns = columnsInUse(header, body);
  const keys = keysOf(header, columns);
  return {
    table: {
      kind: kindOf(header.match, definitions),
      name: place.table,
      ...(place.sheet === undefined ? {} : {sheet: place.sheet}),
      headers: columns.map((at) => header.headers[at] ?? ''),
      keys,
      letters: columns.map(columnLetter),
    },
    problems: [
      ...headerProblems(rows, header, definitions.length > 0, place),
      ...duplicateColumns(header, place),
      ...mergedCells(body, header, place),
    ],
    firstBodyRow,
    read: bodyReader({place, header, columns, keys, shortRows}),
  };
}
