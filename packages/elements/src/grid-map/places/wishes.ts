import {readMatrix} from '@linli/model/read/cells';
import {matrixOfTable} from '@linli/model/read/dom-table';
import {readObjects} from '@linli/model/read/objects';
import type {Table} from '@linli/model/read/table';
import {readRecords} from '@linli/model/record/read-records';
import {type Wish, wishRecord} from '@linli/model/record/wish';

import {withRowNumbers} from '../../internal/row-numbers.ts';

/** What the map needs of a wish: which grid it lies in, and whether something is still owed. */
export interface Wished {
  readonly id: string;
  readonly grid: string;
  readonly isOpen: boolean;
}

const CLOSED = ['fulfilled', 'rated', 'deferred', 'referred', 'withdrawn'];

const wishedOf = ({id, grid = '', status}: Wish): Wished => ({id, grid, isOpen: CLOSED.indexOf(status) < 0});

const isWish = (value: unknown): value is Wish =>
  typeof value === 'object' && value !== null && Array.isArray((value as Wish).steps) && 'text' in value;

const ofTables = (tables: readonly Table[]): readonly Wished[] =>
  tables
    .map((table) => readRecords(withRowNumbers(table, wishRecord, ['id']), wishRecord))
    .flatMap(({records}) => records.map(wishedOf));

/** The wishes of a wall: its `data`, checked or as rows, else the table inside it. */
export function wishesOfWall(wall: Element & {readonly data?: unknown}): readonly Wished[] {
  const {data} = wall;
  if (Array.isArray(data) && data.every(isWish)) return data.map(wishedOf);
  if (data !== undefined && data !== null) return ofTables(readObjects(data, [wishRecord], '').tables);
  return Array.from(wall.querySelectorAll('table')).flatMap((table) =>
    ofTables(readMatrix(matrixOfTable(table, ''), [wishRecord]).tables),
  );
}

/** How many open wishes each grid has. */
export function openByGrid(wishes: readonly Wished[]): ReadonlyMap<string, number> {
  const open = new Map<string, number>();
  for (const {grid, isOpen} of wishes) if (isOpen && grid !== '') open.set(grid, (open.get(grid) ?? 0) + 1);
  return open;
}
