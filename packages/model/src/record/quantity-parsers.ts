import {isProblem, parseChange} from '../quantity/index.ts';
import type {Change} from '../quantity/quantity.ts';
import type {Parse, Parsers} from './cell.ts';
import {quantity} from './quantity-cell.ts';

const change: Parse<Change> = (cell) => {
  const read = parseChange(cell);
  return isProblem(read) ? {fault: {code: read.code, args: read.args} as never} : {value: read};
};

/** Apart from the plain parsers so that a record without numbers does not load the reader of quantities. */
export const QUANTITY_PARSERS = {quantity, change} satisfies Parsers;
