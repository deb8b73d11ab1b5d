export {add, compare, partsOfWhole, sum} from './arithmetic.ts';
export {compact, type Compact} from './compact.ts';
export {formatChange} from './format-change.ts';
export {formatQuantity, type FormatOptions} from './format.ts';
export {parseChange} from './parse-change.ts';
export {parseQuantity} from './parse.ts';
export {isProblem} from './problem.ts';
export type {Change, Locale, Qualifier, Quantity} from './quantity.ts';
export {sameUnit} from './units.ts';
