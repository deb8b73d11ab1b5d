import {isServer} from 'lit';

import {columnOf} from '@linli/model/read/match';
import type {Table} from '@linli/model/read/table';

import {findTables} from '../internal/data-tables.ts';
import {GRIDS} from './grid-map.data.ts';

/** Headings stand in the first rows, below a title. */
const MOST_HEADING_ROWS = 5;

/** Where the columns are that programs write for programs: 图形, 拼音. */
function machineColumns({rows}: HTMLTableElement): readonly number[] {
  for (const {cells} of Array.from(rows).slice(0, MOST_HEADING_ROWS)) {
    const found = Array.from(cells).flatMap(({textContent}, at) =>
      columnOf([textContent ?? ''], GRIDS)?.machine ? [at] : [],
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Merged cells say nothing sure about which column a cell is in. */
const isPlain = (cells: readonly HTMLTableCellElement[]): boolean =>
  cells.every(({colSpan, rowSpan}) => colSpan * rowSpan === 1);

function hideIn(table: HTMLTableElement): void {
  const columns = machineColumns(table);
  for (const row of Array.from(table.rows)) {
    const cells = Array.from(row.cells);
    // The page's own rule for cells may be stronger than the attribute `hidden`. Readers of tables know this mark.
    if (isPlain(cells)) for (const at of columns) cells[at]?.style.setProperty('display', 'none', 'important');
  }
}

/**
 * Takes 图形 and 拼音 out of readers' sight in the element's tables, on screen and on paper; the cells stay where they are and
 * are read all the same. Before scripts, and without them, the page's table is as its editor wrote it.
 */
export function hideMachineColumns(host: Element, tables: readonly Table[]): void {
  const has = tables.some(({keys}) => GRIDS.columns.some(({key, machine}) => machine && keys.includes(key)));
  if (isServer || !has) return;
  for (const table of findTables(host).tables) hideIn(table as HTMLTableElement);
}
