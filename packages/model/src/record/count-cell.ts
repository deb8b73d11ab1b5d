import type {Quantity} from '../quantity/quantity.ts';
import {mainUnit} from '../quantity/units.ts';
import type {Parse} from './cell.ts';
import {quantity} from './quantity-cell.ts';

/** More than any city has: a number beyond it lost its point, or is a telephone. */
const MOST = 100_000_000;

/** Reads what is counted or measured, and so is never below zero: households, people, ballots, floor areas. */
export const counted: Parse<Quantity> = (cell, column) => {
  const read = quantity(cell, column);
  if ('fault' in read || !read.value.value) return read;
  const {value, upper = value} = read.value;
  if (value >= 0 && upper <= MOST) return read;
  return {fault: {code: 'out-of-range', args: {expected: column.label['zh-Hans'], least: 0, most: MOST}}};
};

/** Reads a count of whole things: 412户 in a column of `units` whose first is 户. 30% and 412人 are none, nor is 3.5户. */
export const countOf =
  (unitsOf: Readonly<Record<string, readonly string[]>>): Parse<Quantity> =>
  (cell, column) => {
    const read = counted(cell, column);
    if ('fault' in read) return read;
    const {value, upper = value, unit} = read.value;
    const expected = column.label['zh-Hans'];
    const units = unitsOf[column.key]!;
    if (unit !== '' && !units.includes(mainUnit(unit))) {
      return {fault: {code: 'wrong-unit', args: {expected, unit: units[0]!}}};
    }
    const isWhole = Number.isInteger(value ?? 0) && Number.isInteger(upper ?? 0);
    return isWhole ? read : {fault: {code: 'not-an-integer', args: {expected}}};
  };
