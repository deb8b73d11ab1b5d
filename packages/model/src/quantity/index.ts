export {formatQuantity, type FormatOptions} from './format.ts';
export {parseQuantity} from './parse.ts';
export {isProblem} from './problem.ts';
export type {Change, Locale, Qualifier, Quantity} from './quantity.ts';
export {sameUnit} from './units.ts';
