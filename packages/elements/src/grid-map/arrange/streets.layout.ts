import {MOST_BY_HAND} from '@linli/model/record/grid.columns';

import type {Cell, Street, Stretch} from '../cells.layout.ts';

type Row = readonly (Cell | null)[];
type NameOf = (cell: Cell | null | undefined) => string | undefined;

/** The grids at their places; empty when one lacks a place, two share one, or the whole is too wide to draw. */
function rowsOf(cells: readonly Cell[]): Row[] {
  if (cells.some(({grid}) => grid.at === undefined)) return [];
  const rows = cells.reduce((most, {grid}) => Math.max(most, grid.at!.row), 0);
  const columns = cells.reduce((most, {grid}) => Math.max(most, grid.at!.column), 0);
  if (columns > MOST_BY_HAND.columns || rows > MOST_BY_HAND.rows) return [];
  const byPlace = new Map(cells.map((cell) => [`${cell.grid.at!.row}/${cell.grid.at!.column}`, cell]));
  if (byPlace.size < cells.length) return [];
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (_, column) => byPlace.get(`${row + 1}/${column + 1}`) ?? null),
  );
}

/** Neighbours of one community in a row, as one stretch. */
function stretchesOf(row: Row, above: Row | undefined, nameOf: NameOf): Street {
  const street: (Stretch | null)[] = [];
  row.forEach((cell, column) => {
    const before = street[street.length - 1];
    const name = nameOf(cell) ?? '';
    const goesOn = nameOf(above?.[column]) === name;
    if (!cell) street.push(null);
    else if (before?.name !== name) street.push({name, across: 1, cells: [cell], goesOn});
    else {
      const {across, cells} = before;
      street[street.length - 1] = {
        name,
        across: across + 1,
        cells: [...cells, cell],
        goesOn: before.goesOn || goesOn,
      };
    }
  });
  return street;
}

/** The hand arrangement as rows of communities; empty when there is none, or it cannot be drawn. */
export function streetsOf(cells: readonly Cell[]): readonly Street[] {
  // Where the rows of the table are communities, each bears its own name already.
  const areOwn = cells.length > 1 && cells.every(({grid}) => grid.community === grid.name);
  const nameOf: NameOf = (cell) => (areOwn && cell ? '' : cell?.grid.community);
  return rowsOf(cells).map((row, index, rows) => stretchesOf(row, rows[index - 1], nameOf));
}
