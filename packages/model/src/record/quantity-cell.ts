import {isProblem, parseQuantity} from '../quantity/index.ts';
import type {Quantity} from '../quantity/quantity.ts';
import type {Parse} from './cell.ts';

/** Reads a cell as a quantity; records without changes need no more than this. */
export const quantity: Parse<Quantity> = (cell) => {
  const read = parseQuantity(cell);
  return isProblem(read) ? {fault: {code: read.code, args: read.args} as never} : {value: read};
};
