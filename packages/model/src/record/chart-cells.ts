import type {Place, Problem} from '../problem/problem.ts';
import {isProblem, parseChange, parseQuantity} from '../quantity/index.ts';
import type {Change, Quantity} from '../quantity/quantity.ts';
import type {Row, Table} from '../read/table.ts';
import {textAt} from './chart-headings.ts';

function placeAt(table: Table, row: Row, index: number): Place {
  const sheet = table.sheet === undefined ? {} : {sheet: table.sheet};
  return {table: table.name, ...sheet, row: row.row, column: table.letters[index]};
}

/** What a cell of a chart's table holds; `problem` when it holds something else. */
export interface Held<T> {
  readonly held: T | null;
  readonly problem?: Problem;
}

function hold<T>(read: unknown, table: Table, row: Row, index: number): Held<T> {
  if (!isProblem(read as never)) return {held: read as T};
  const {code, args} = read as unknown as Problem;
  return {held: null, problem: {code, args, severity: 'error', place: placeAt(table, row, index)} as Problem};
}

/** Reads a quantity; an empty cell was not reported; a bare number takes the unit of its heading. */
export function quantityAt(table: Table, row: Row, index: number, unit: string): Held<Quantity> {
  const text = textAt(row, index);
  if (text === '') return {held: {value: null, qualifier: 'exact', unit}};
  const read = hold<Quantity>(parseQuantity(text), table, row, index);
  const {held} = read;
  if (!held || held.unit !== '' || unit === '') return read;
  return {held: {...held, unit, text: `${held.text ?? text}${held.value === null ? '' : unit}`}};
}

/** Reads a change such as 比上年增加13个百分点; an empty cell has none. */
export function changeAt(table: Table, row: Row, index: number): Held<Change> {
  const text = textAt(row, index);
  return text === '' ? {held: null} : hold<Change>(parseChange(text), table, row, index);
}
