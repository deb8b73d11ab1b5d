import type {Table} from '@linli/model/read/table';
import {csvOf} from '@linli/model/write/csv';

type Cells = Pick<Table, 'headers' | 'rows'>;

/** Headings and rows, every row as long as the headings. */
const rowsOf = ({headers, rows}: Cells): readonly (readonly string[])[] => [
  headers,
  ...rows.map(({values}) => headers.map((_, index) => values[index] ?? '')),
];

/** A table as CSV that Excel and WPS open with its Chinese intact; no cell is run as a formula. */
export const csvText = (table: Cells): string => csvOf(rowsOf(table));

/** A table as text that a spreadsheet or a document takes from the clipboard. */
export function tabbedText(table: Cells): string {
  const plain = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');
  return rowsOf(table)
    .map((cells) => cells.map(plain).join('\t'))
    .join('\n');
}
