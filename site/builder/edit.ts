import type {Row, Table} from '@linli/model/read/table';

/** One new text for one cell: the row's number as Excel shows it, the column's place. */
export interface CellEdit {
  readonly row: number;
  readonly at: number;
  readonly text: string;
}

function edited(row: Row, edits: readonly CellEdit[], keys: Table['keys']): Row {
  const values = row.values.slice();
  const cells: Record<string, string> = {...row.cells};
  for (const {at, text} of edits) {
    while (values.length <= at) values.push('');
    values[at] = text;
    const key = keys[at];
    if (typeof key !== 'string') continue;
    if (text === '') delete cells[key];
    else cells[key] = text;
  }
  return {...row, values, cells};
}

/** The table with some cells written anew; its places stay what Excel shows. */
export function editCells(table: Table, edits: readonly CellEdit[]): Table {
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  const rows = table.rows.map((row) => {
    const own = byRow.get(row.row);
    return own === undefined ? row : edited(row, own, table.keys);
  });
  return {...table, rows};
}

/** The table with one heading written anew. */
export function editHeading(table: Table, at: number, text: string): Table {
  return {...table, headers: table.headers.map((heading, index) => (index === at ? text : heading))};
}
