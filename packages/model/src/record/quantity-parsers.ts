import {isProblem, parseChange, parseQuantity} from '../quantity/index.ts';
import type {Parse, Parsers} from './cell.ts';
import type {Change, Quantity} from '../quantity/quantity.ts';

const quantity: Parse<Quantity> = (cell) => {
  const read = parseQuantity(cell);
  return isProblem(read) ? {fault: {code: read.code, args: read.args} as never} : {value: read};
};

const change: Parse<Change> = (cell) => {
  const read = parseChange(cell);
  return isProblem(read) ? {fault: {code: read.code, args: read.args} as never} : {value: read};
};

/** Apart from the plain parsers so that a record without numbers does not load the reader of quantities. */
export const QUANTITY_PARSERS = {quantity, change} satisfies Parsers;
