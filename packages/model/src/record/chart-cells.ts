import type {Place, Problem} from '../problem/problem.ts';
import {isProblem, parseChange, parseQuantity} from '../quantity/index.ts';
import type {Change, Quantity} from '../quantity/quantity.ts';
import type {Row, Table} from '../read/table.ts';

const UNIT_IN_HEADING = /[（(]\s*(?:单位[:：]|單位[:：])?\s*([^（）()\d]{1,8})\s*[）)]\s*$/;

const LINK_HEADING = /^(链接|鏈接|連結|网址|網址|href|link|url)$/i;

/** The column that says where a row leads; -1 when there is none. */
export function linkColumn({headers}: Table): number {
  return headers.findIndex((heading) => LINK_HEADING.test(heading.trim()));
}

const SHARE_HEADING = /^(占比|佔比|比例|share)([（(]%[）)])?$/i;

/** The column that says what part of its whole a figure is; -1 when there is none. */
export function shareColumn({headers}: Table): number {
  return headers.findIndex((heading) => SHARE_HEADING.test(heading.trim()));
}

/** The unit that a heading carries: 户数（户） gives 户; none gives an empty text. */
export function unitOfHeading(heading: string): string {
  return UNIT_IN_HEADING.exec(heading)?.[1] ?? '';
}

/** A heading without the unit in its brackets. */
export function nameOfHeading(heading: string): string {
  return heading.replace(UNIT_IN_HEADING, '').trim();
}

/** The text of one cell by position; an empty text where the row is short. */
export function textAt(row: Row, index: number): string {
  return (row.values[index] ?? '').trim();
}

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
