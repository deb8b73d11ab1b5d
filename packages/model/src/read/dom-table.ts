import {textOf} from './dom-text.ts';
import {isMarkedHidden} from './hidden.ts';
import {MAX_CELLS} from './limits.ts';
import type {Cell, Matrix, MatrixRow} from './table.ts';

/** The parts of a DOM table this file uses, so that nothing of the DOM is needed to import it. */
type TableElement = Pick<HTMLTableElement, 'rows' | 'caption'>;
type ListElement = Pick<HTMLOListElement | HTMLUListElement, 'children'>;

/** `{hidden: true}` where the page hides it. */
const hiddenBy = (element: Element): {hidden?: true} =>
  isMarkedHidden(element.hasAttribute('hidden'), element.getAttribute('style')) ? {hidden: true} : {};

function cellOf(element: HTMLTableCellElement): Cell {
  return {
    text: textOf(element),
    colSpan: element.colSpan,
    // rowspan="0" means "to the end of the group".
    rowSpan: element.getAttribute('rowspan') === '0' ? MAX_CELLS : element.rowSpan,
    header: element.tagName.toUpperCase() === 'TH',
    ...hiddenBy(element),
  };
}

/** The cells of a table in the page: spans, `<th>`, line breaks; scripts and nested tables are left out; what is hidden is marked. */
export function matrixOfTable(table: TableElement, name: string): Matrix {
  const caption = table.caption === null ? '' : textOf(table.caption);
  const rows: MatrixRow[] = [];
  for (let at = 0; at < table.rows.length && at < MAX_CELLS; at += 1) {
    const row = table.rows[at]!;
    rows.push({row: at + 1, cells: Array.from(row.cells, cellOf), ...hiddenBy(row)});
  }
  return {name: name === '' ? caption : name, rows};
}

/** The items of a list as a table of one column headed `key`: an article board or a wall may be a plain list. */
export function matrixOfList(list: ListElement, key: string, name = ''): Matrix {
  const items = Array.from(list.children).filter((child) => child.tagName.toUpperCase() === 'LI');
  const cells = items.slice(0, MAX_CELLS).map((item, at) => ({row: at + 2, cells: [{text: textOf(item)}]}));
  return {name, rows: [{row: 1, cells: [{text: key, header: true}]}, ...cells]};
}
