import type {Problem} from '../problem/problem.ts';
import type {Table} from '../read/table.ts';
import {placeOf} from './build-row.ts';
import {GRID_COLUMNS, MOST_BY_HAND} from './grid.columns.ts';

interface Placed {
  readonly row: number;
  /** `2/3`; empty where the row has no place. */
  readonly at: string;
  readonly isMissing: boolean;
  readonly isFar: boolean;
}

/** The rows of each level with their places in the schematic: 图中行 and 图中列 count only where a whole level has them. */
function levelsOf({rows}: Table): readonly (readonly Placed[])[] {
  const levels = new Map<string, Placed[]>();
  for (const {row, cells} of rows) {
    if (Object.keys(cells).length === 0) continue;
    const {parent = '', atRow = '', atColumn = ''} = cells;
    const at = atRow && atColumn ? `${Number(atRow)}/${Number(atColumn)}` : '';
    const isMissing = !atRow && !atColumn;
    const placed = {
      row,
      at,
      isMissing,
      isFar: Number(atRow) > MOST_BY_HAND.rows || Number(atColumn) > MOST_BY_HAND.columns,
    };
    const level = levels.get(parent);
    if (level) level.push(placed);
    else levels.set(parent, [placed]);
  }
  return Array.from(levels.values()).filter((level) => level.some(({at}) => at !== ''));
}

/** Why a level is not arranged by hand although its rows say where they stand: the first place of each kind. */
export function placeProblems(table: Table): readonly Problem[] {
  return levelsOf(table).flatMap((level) => {
    const place = (row: number) => placeOf(table, row, GRID_COLUMNS, 'atRow');
    const problems: Problem[] = [];
    const missing = level.find(({isMissing}) => isMissing);
    if (missing) {
      problems.push({code: 'hand-place-missing', severity: 'warning', place: place(missing.row), args: {}});
    }
    const far = level.find(({isFar}) => isFar);
    if (far)
      problems.push({code: 'hand-place-too-far', severity: 'warning', place: place(far.row), args: MOST_BY_HAND});
    const first = new Map<string, number>();
    for (const {row, at} of level) {
      const firstRow = at === '' ? undefined : first.get(at);
      if (firstRow === undefined) first.set(at, row);
      else problems.push({code: 'hand-place-twice', severity: 'warning', place: place(row), args: {firstRow}});
    }
    return problems;
  });
}
