import {textOf} from './dom-text.ts';
import type {PlainRow} from './plain.ts';

type TableElement = Pick<HTMLTableElement, 'rows' | 'querySelector'>;
type ListElement = Pick<HTMLOListElement | HTMLUListElement, 'children'>;

const isHeading = ({tagName}: Element): boolean => tagName.toUpperCase() === 'TH';

/** The rows of a table in the page whose first row, and not its second, is all `<th>`; null where cells are merged or anything may be hidden. */
export function plainRowsOfTable(table: TableElement): readonly PlainRow[] | null {
  const shown = Array.from(table.rows, (row, index) => ({row: index + 1, cells: Array.from(row.cells)}));
  const [first, second] = shown;
  if (table.querySelector('[hidden],[style*=none i],[style*=hide i]')) return null;
  if (!first?.cells.every(isHeading) || second?.cells.every(isHeading)) return null;
  if (shown.some(({cells}) => cells.some(({colSpan, rowSpan}) => colSpan !== 1 || rowSpan !== 1))) return null;
  return shown.map(({row, cells}) => ({row, texts: cells.map(textOf)}));
}

/** The items of a list under the heading `key`. */
export function plainRowsOfList({children}: ListElement, key: string): readonly PlainRow[] {
  const items = Array.from(children).filter(({tagName}) => tagName.toUpperCase() === 'LI');
  return [{row: 1, texts: [key]}, ...items.map((item, index) => ({row: index + 2, texts: [textOf(item)]}))];
}

/** The words of a table's caption; empty without one. */
export function captionOf({caption}: Pick<HTMLTableElement, 'caption'>): string {
  return caption === null ? '' : textOf(caption);
}
