import type {Grid} from '@linli/model/record/grid';

import {byId} from './by-id.ts';

/** The rows of a table as a tree: 区 → 街道 → 社区 → 网格 → 楼栋 by the column 上级. */
export interface Levels {
  /** What a row holds; an empty id is the highest level. A row whose 上级 is not in the table stands on the highest. */
  readonly partsOf: (id: string) => readonly Grid[];
  readonly get: (id: string) => Grid | undefined;
}

const NONE: readonly Grid[] = [];

/** Sorts rows under what holds them, in the order of the table. */
export function levelsOf(grids: readonly Grid[]): Levels {
  const get = byId(grids);
  const parts = new Map<string, Grid[]>();
  for (const grid of grids) {
    const above = grid.parent !== undefined && get(grid.parent) ? grid.parent : '';
    const there = parts.get(above);
    if (there) there.push(grid);
    else parts.set(above, [grid]);
  }
  return {partsOf: (id) => parts.get(id) ?? NONE, get};
}
