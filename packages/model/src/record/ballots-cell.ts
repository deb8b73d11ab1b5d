import type {Quantity} from '../quantity/quantity.ts';
import {narrow, type Parse} from './cell.ts';
import {counted} from './count-cell.ts';

const BALLOTS = /^(.*\d)\s*[票张張]$/;

/** Reads the figures of a vote: what others read, and 88票, 88张 as ballots. */
export const votes: Parse<Quantity> = (cell, column) => {
  const [, count] = BALLOTS.exec(narrow(cell)) ?? [];
  const read = counted(count ?? cell, column);
  return count !== undefined && 'value' in read ? {value: {...read.value, unit: '票', text: cell.trim()}} : read;
};
