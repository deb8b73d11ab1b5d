import {parseDate} from '../read/dates.ts';
import type {Parse, Parsers} from './cell.ts';

const date: Parse<string> = (cell, column) => {
  const value = parseDate(cell);
  return value === null ? {fault: {code: 'not-a-date', args: {expected: column.label['zh-Hans']}}} : {value};
};

/** Apart from the plain parsers so that a record without dates does not load their reader. */
export const DATE_PARSERS = {date} satisfies Parsers;
