import type {Place, Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';
import {placeOf} from '@linli/model/record/build-row';
import {idsInCircles} from '@linli/model/record/circles';
import type {Grid} from '@linli/model/record/grid';
import {GRID_COLUMNS} from '@linli/model/record/grid.columns';

/** The cell of a grid in the table it came from, by the key of its column. */
export type CellOf = (id: string, key: string) => Place | undefined;

/** A table in which every row points nowhere is one mistake. */
const MOST_TOLD = 20;

/** Where the rows of some tables stand. Looked up only for what is wrong: rows that were left out do not shift the others. */
export function cellsIn(tables: readonly Table[]): CellOf {
  let rows: Map<string, readonly [Table, number]> | undefined;
  return (id, key) => {
    rows ??= new Map(tables.flatMap((table) => table.rows.map(({row, cells}) => [cells['id'] ?? '', [table, row]])));
    const [table, row] = rows.get(id) ?? [];
    return table && placeOf(table, row, GRID_COLUMNS, key);
  };
}

/**
 * What is wrong with 上级: a circle is an error, for its rows stand on no level; an id that is not in the table is told, and the
 * row stands on the highest level.
 */
export function parentProblems(grids: readonly Grid[], cellOf: CellOf): readonly Problem[] {
  const pointing = grids.filter(({parent}) => parent !== undefined);
  if (pointing.length === 0) return [];
  const parents = new Map(grids.map(({id, parent}) => [id, parent]));
  const round = idsInCircles(parents);
  const args = {expected: '上级'};
  const lost = pointing.filter(({parent}) => !parents.has(parent!)).slice(0, MOST_TOLD);
  return [
    ...Array.from(round, (id): Problem => ({code: 'circle', severity: 'error', place: cellOf(id, 'parent'), args})),
    ...lost.map(({id}): Problem => ({code: 'dangling-id', severity: 'warning', place: cellOf(id, 'parent'), args})),
  ];
}
