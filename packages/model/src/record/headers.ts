import {normaliseHeading, withoutUnit} from '../read/heading.ts';
import {columnOf, columnsOf} from '../read/match.ts';
import type {Table} from '../read/table.ts';
import type {Column} from './column.ts';
import type {RecordDefinition} from './definition.ts';

type Columned = Pick<RecordDefinition<unknown>, 'kind' | 'columns'>;

/** The known name of a column that a heading stands for, or `null`; always a word of ours, never the heading itself. */
export function knownName(header: string, {key, label, aliases = []}: Column): string | null {
  const wanted = normaliseHeading(header);
  const names = [...Object.values(label), ...aliases, key];
  return names.find((name) => [wanted, withoutUnit(wanted)].includes(normaliseHeading(name))) ?? null;
}

/** True where a heading names none of the columns. */
export const isUnknown = (header: string, definition: Columned): boolean => columnOf([header], definition) === null;

/** The same table with its cells keyed by these columns, where its reader took it for another kind or for none. */
export function fitTable(table: Table, definition: Columned): Table {
  if (table.kind === definition.kind) return table;
  const columns = columnsOf(
    table.headers.map((header) => [header]),
    definition,
  );
  const found = columns.map((column) => column?.key ?? null);
  const keys = found.map((key, index) => (found.indexOf(key) === index ? key : null));
  const rows = table.rows.map(({row, values}) => {
    const cells: Record<string, string> = {};
    keys.forEach((key, index) => {
      const text = (values[index] ?? '').trim();
      if (key !== null && text !== '') cells[key] = text;
    });
    return {row, cells, values};
  });
  return {...table, kind: definition.kind, keys, rows};
}
