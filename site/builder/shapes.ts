import {columnLetter} from '@linli/model/read/letters';
import type {Row, Table} from '@linli/model/read/table';

/** The column that holds outlines on a picture. */
const KEY = 'geometry';
const HEADING = '图形';

const idOf = ({cells}: Row, index: number): string => cells.id ?? String(index + 1);

/** A table's grids as the tracing tool takes them; none for a table of something else. Rows without a number get theirs. */
export function gridsOf({kind, rows}: Table): readonly {id: string; name: string; text?: string}[] {
  if (kind !== 'grid') return [];
  return rows.map((row, index) => {
    const id = idOf(row, index);
    return {id, name: row.cells.name ?? id, text: row.cells[KEY]};
  });
}

/** The table with traced outlines in its column 图形, which is added at its end where it has none. */
export function withShapes(table: Table, shapes: ReadonlyMap<string, string>): Table {
  const {headers, keys, letters} = table;
  const found = keys.indexOf(KEY);
  const at = found < 0 ? headers.length : found;
  const rows = table.rows.map((row, index) => {
    const text = shapes.get(idOf(row, index)) ?? row.cells[KEY] ?? '';
    const values = headers.map((_, place) => row.values[place] ?? '');
    values[at] = text;
    const {[KEY]: _, ...cells} = row.cells;
    return {...row, values, cells: text === '' ? cells : {...cells, [KEY]: text}};
  });
  if (found >= 0) return {...table, rows};
  const added = {headers: [...headers, HEADING], keys: [...keys, KEY], letters: [...letters, columnLetter(at)]};
  return {...table, rows, ...added};
}
