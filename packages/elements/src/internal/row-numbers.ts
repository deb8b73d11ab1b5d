import type {Table} from '@linli/model/read/table';
import type {RecordDefinition} from '@linli/model/record/definition';
import {fitTable} from '@linli/model/record/headers';

/**
 * The same table, its rows numbered from 1 in columns that it does not have: people who paste a table into a page rarely
 * write 编号. A column that is there stays as it is, gaps and all.
 */
export function withRowNumbers<R>(table: Table, definition: RecordDefinition<R>, keys: readonly string[]): Table {
  const fitted = fitTable(table, definition);
  const added = keys.filter((key) => fitted.keys.indexOf(key) < 0);
  if (added.length === 0) return fitted;
  const rows = fitted.rows.map((row, index) => {
    const cells = {...row.cells};
    for (const key of added) cells[key] = String(index + 1);
    return {...row, cells};
  });
  return {
    ...fitted,
    rows,
    keys: [...fitted.keys, ...added],
    headers: [...fitted.headers, ...added],
    letters: [...fitted.letters, ...added.map(() => '')],
  };
}
