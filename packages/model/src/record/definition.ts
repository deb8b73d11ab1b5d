import type {Problem} from '../problem/problem.ts';
import type {Row, Table} from '../read/table.ts';
import type {Column} from './column.ts';
import type {RecordKind} from './kind.ts';

/** Everything about one kind of record that a reader of tables needs. Each `record/<kind>.ts` exports one. */
export interface RecordDefinition<R> {
  readonly kind: RecordKind;
  /** Columns in the order a template writes them. */
  readonly columns: readonly Column[];
  /** Turns one row into a record, or into problems with their cells; a half-read record is never returned. */
  build(row: Row, table: Table): {readonly record: R | null; readonly problems: readonly Problem[]};
  /** Checks across the rows of one table: doubles, order, sums. */
  check?(records: readonly R[], table: Table): readonly Problem[];
}

/** Checked records of one table, and what was wrong with the others. */
export interface Records<R> {
  readonly records: readonly R[];
  readonly problems: readonly Problem[];
}
