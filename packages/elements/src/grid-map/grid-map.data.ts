import type {Problem} from '@linli/model/problem';
import type {Quantity} from '@linli/model/quantity';
import type {Read} from '@linli/model/read/table';
import {type Grid, gridRecord} from '@linli/model/record/grid';
import {readRecords} from '@linli/model/record/read-records';

/** Checked grids and what was wrong with the rest. */
export interface ReadGrids {
  readonly grids: readonly Grid[];
  readonly problems: readonly Problem[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isGrid(value: unknown): value is Grid {
  if (!isObject(value) || !('households' in value)) return false;
  const {id, name, community, workers, households} = value as Grid;
  const named = [id, name, community].every((text: unknown) => typeof text === 'string');
  return named && Array.isArray(workers) && workers.every(isObject) && (households === null || isObject(households));
}

/** Grids that were checked before, as a site's build hands them on; null when `data` is a table of rows. */
export function checkedGrids(data: unknown): ReadGrids | null {
  return Array.isArray(data) && data.length > 0 && data.every(isGrid) ? {grids: data, problems: []} : null;
}

/** Every grid in the tables. Buildings below a grid (`parent`) are told in the table, not drawn as grids. */
export function readGrids({tables, problems}: Read): ReadGrids {
  const read = tables.map((table) => readRecords(table, gridRecord));
  return {
    grids: read.flatMap(({records}) => records).filter(({parent}) => parent === undefined),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** The quantity with a unit, where the cell wrote a bare number: 412 is 412户. */
export function withUnit(quantity: Quantity, unit: string): Quantity {
  return quantity.unit === '' ? {...quantity, unit, text: undefined} : quantity;
}
