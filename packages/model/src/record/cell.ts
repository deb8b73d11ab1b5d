import type {Change, Quantity} from '../quantity/quantity.ts';
import type {ProblemArgs, ProblemCode} from '../problem/problem.ts';
import type {Column, ColumnType} from './column.ts';

/** What a cell becomes, by the type of its column. */
export interface Held {
  readonly text: string;
  readonly id: string;
  readonly quantity: Quantity;
  readonly change: Change;
  readonly integer: number;
  readonly number: number;
  /** ISO: 2025-03-01, or 2025-03, or 2025 where the day is not known. */
  readonly date: string;
  readonly boolean: boolean;
  readonly choice: string;
  readonly list: readonly string[];
  readonly url: string;
  readonly phone: string;
}

/** Why a cell is not what its column holds: a problem without its place. */
export type Fault = {[Code in ProblemCode]: {readonly code: Code; readonly args: ProblemArgs[Code]}}[ProblemCode];

/** Reads one cell that is not empty: its value, or what is wrong with it. */
export type Parse<T> = (text: string, column: Column) => {readonly value: T} | {readonly fault: Fault};

/** One parser for each type of column that a table has. */
export type Parsers = {readonly [Type in ColumnType]?: Parse<Held[Type]>};

/** Full-width digits, letters and marks as half-width ones, without outer blanks. */
export const narrow = (text: string): string => text.normalize('NFKC').trim();
