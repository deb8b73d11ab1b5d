import type {Place, Problem} from '../problem/problem.ts';
import type {Row, Table} from '../read/table.ts';
import {placeOf} from '../record/build-row.ts';
import type {Column} from '../record/column.ts';
import {fitTable} from '../record/headers.ts';
import type {RecordOf} from '../record/index.ts';
import {DEFINITIONS, records} from '../record/index.ts';
import type {RecordKind} from '../record/kind.ts';

/** One record with the place of each of its cells. */
export interface Placed<R> {
  readonly record: R;
  readonly at: (key: string) => Place;
}

/** One table of a community as records. */
export interface Sheet<R> {
  readonly kind: RecordKind;
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly rows: readonly Placed<R>[];
  /** Cells as text by row, for the privacy gate. */
  readonly cells: readonly Row[];
  /** False where a row or the header has an error: nothing is concluded from a half-read table. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
}

/** Reads one table as records of a kind, each with its row. */
export function sheetOf<Kind extends RecordKind>(table: Table, kind: Kind): Sheet<RecordOf<Kind>> {
  const definition = DEFINITIONS[kind];
  const fitted = fitTable(table, definition);
  const {records: read, problems} = records(table, kind);
  const whole = problems.every(({severity}) => severity !== 'error');
  const cells = fitted.rows.filter((row) => Object.keys(row.cells).length > 0);
  const at = (index: number) => (key: string) => placeOf(fitted, cells[index]?.row, definition.columns, key);
  const rows = whole ? read.map((record, index) => ({record, at: at(index)})) : [];
  return {kind, table: fitted, columns: definition.columns, rows, cells, whole, problems};
}
