import type {Place, Problem} from '../problem/problem.ts';
import type {FlatRow} from './expand.ts';
import type {HeaderBlock} from './header-row.ts';
import type {RowRole} from './row-role.ts';
import {roleOf} from './row-role.ts';
import type {Row} from './table.ts';
import type {TotalRow} from './totals.ts';

/** What is known of a table once its headings are. */
interface TableShape {
  readonly place: Place;
  readonly header: HeaderBlock;
  /** Places of the columns that are kept. */
  readonly columns: readonly number[];
  /** The key of each kept column, null where unknown. */
  readonly keys: readonly (string | null)[];
  readonly shortRows: boolean;
}

const LEFT_OUT = {
  total: 'total-row-left-out',
  notes: 'notes-row-left-out',
  section: 'section-row-left-out',
  'repeated-header': 'repeated-header',
} as const satisfies Partial<Record<RowRole, string>>;

/** Wider gaps are left as they are: a row is never much longer than what was written. */
const WIDEST_PADDING = 64;

function lastFilled(texts: readonly string[]): number {
  let last = texts.length;
  while (last > 0 && texts[last - 1] === '') last -= 1;
  return last;
}

function raggedRow(row: FlatRow, shape: TableShape): Problem | null {
  const expected = lastFilled(shape.header.headers);
  const found = lastFilled(row.texts);
  const short = shape.shortRows && row.texts.length < expected;
  if (found <= expected && !short) return null;
  const args = {expected, found: short ? row.texts.length : found};
  return {code: 'ragged-row', severity: 'warning', place: {...shape.place, row: row.row}, args};
}

function rowOf({row, texts}: FlatRow, {columns, keys}: TableShape): Row {
  const cells: Record<string, string> = {};
  const values: string[] = [];
  const width = columns.length <= WIDEST_PADDING ? columns.length : columns.findIndex((at) => at >= texts.length);
  const end = width < 0 ? columns.length : width;
  for (let index = 0; index < end; index += 1) {
    const text = texts[columns[index]!] ?? '';
    const key = keys[index] ?? null;
    values.push(text);
    if (key !== null && text !== '') cells[key] = text;
  }
  return {row, cells, values};
}

/** Rows of a table as they were understood. */
export interface Body {
  readonly rows: Row[];
  readonly totals: TotalRow[];
  readonly problems: Problem[];
}

/** Makes the reader of one table's rows: the data as rows, the rest as notices. */
export function bodyReader(shape: TableShape): (body: readonly FlatRow[]) => Body {
  return (body) => {
    const rows: Row[] = [];
    const totals: TotalRow[] = [];
    const problems: Problem[] = [];
    for (const flat of body) {
      const role = roleOf(flat, shape.header);
      if (role === 'empty') continue;
      if (role === 'total') totals.push({row: flat.row, values: rowOf(flat, shape).values, above: rows.length});
      if (role !== 'data') {
        problems.push({code: LEFT_OUT[role], severity: 'notice', place: {...shape.place, row: flat.row}, args: {}});
        continue;
      }
      const ragged = raggedRow(flat, shape);
      if (ragged) problems.push(ragged);
      rows.push(rowOf(flat, shape));
    }
    return {rows, totals, problems};
  };
}
