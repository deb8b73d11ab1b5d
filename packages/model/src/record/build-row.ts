import type {Place, Problem, Severity} from '../problem/problem.ts';
import type {Row, Table} from '../read/table.ts';
import type {Fault, Held, Parse, Parsers} from './cell.ts';
import type {Column} from './column.ts';
import type {RecordDefinition} from './definition.ts';
import {knownName} from './headers.ts';
import type {RecordKind} from './kind.ts';
import {PLAIN_PARSERS} from './parsers.ts';

/** What a cell of a column becomes. */
export type HeldBy<C> = C extends {type: 'choice'; choices: infer Choices}
  ? keyof Choices
  : C extends {type: infer Type extends keyof Held}
    ? Held[Type]
    : never;

type Required<C> = C extends {required: true; key: infer Key} ? Key : never;

/** The values of one row by column key, typed by its columns; an empty cell is absent. */
export type Values<Columns extends readonly Column[]> = {
  readonly [C in Columns[number] as C['key'] & Required<C>]: HeldBy<C>;
} & {readonly [C in Columns[number] as Exclude<C['key'], Required<C>>]?: HeldBy<C>};

/** What `assemble` asks of the row it is given. */
export interface Spot {
  readonly row: number;
  /** The place of a cell of this row by its column's key. */
  readonly at: (key: string) => Place;
  /** A problem in a cell of this row. */
  readonly fault: (key: string, fault: Fault, severity?: Severity) => Problem;
}

/** The record, and what must be said about it; any problem of severity error takes the record away. */
export interface Assembled<R> {
  readonly record: R;
  readonly problems?: readonly Problem[];
  /** What is wrong with a part that the record was left without: said, and the rest of the record stays. */
  readonly apart?: readonly Problem[];
}

/** Types of columns that the plain parsers leave to others. */
type Special<Columns extends readonly Column[]> = Exclude<Columns[number]['type'], keyof typeof PLAIN_PARSERS>;

interface Spec<R, Columns extends readonly Column[]> {
  readonly kind: RecordKind;
  readonly columns: Columns;
  /** Parsers of the types that `PLAIN_PARSERS` lacks: leaving one out is a compile error. Others take the place of those. */
  readonly parsers?: {readonly [Type in Special<Columns>]: NonNullable<Parsers[Type]>} & Parsers;
  readonly assemble: (values: Values<Columns>, spot: Spot) => Assembled<R>;
  readonly check?: RecordDefinition<R>['check'];
}

/** The place of one cell, by the key of its column. */
export function placeOf(table: Table, row: number | undefined, columns: readonly Column[], key: string): Place {
  const index = table.keys.indexOf(key);
  const column = columns.find((each) => each.key === key);
  const header = column && (knownName(table.headers[index] ?? '', column) ?? column.label['zh-Hans']);
  const sheet = table.sheet === undefined ? {} : {sheet: table.sheet};
  return {table: table.name, ...sheet, row, column: table.letters[index], header};
}

function spotOf(table: Table, {row}: Row, columns: readonly Column[]): Spot {
  const at = (key: string): Place => placeOf(table, row, columns, key);
  return {row, at, fault: (key, fault, severity = 'error') => ({...fault, severity, place: at(key)}) as Problem};
}

/** Reads every cell of a row by its column's type; the values are whole only when there is no problem. */
function readCells(row: Row, columns: readonly Column[], parsers: Parsers, spot: Spot) {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const column of columns) {
    const text = row.cells[column.key];
    if (text === undefined || text.trim() === '') {
      if (column.required)
        problems.push(spot.fault(column.key, {code: 'missing-value', args: {expected: column.label['zh-Hans']}}));
      continue;
    }
    const parse = parsers[column.type] as Parse<unknown>;
    const read = parse(text, column);
    if ('fault' in read) problems.push(spot.fault(column.key, read.fault));
    else values[column.key] = read.value;
  }
  return {values, problems};
}

/** Makes a record's definition: cells are parsed by their columns' types, then `assemble` puts the record together. */
export function defineRecord<R, const Columns extends readonly Column[]>(
  spec: Spec<R, Columns> & (Special<Columns> extends never ? unknown : {readonly parsers: Parsers}),
): RecordDefinition<R> {
  const parsers = {...PLAIN_PARSERS, ...spec.parsers};
  return {
    kind: spec.kind,
    columns: spec.columns,
    check: spec.check,
    build(row, table) {
      const spot = spotOf(table, row, spec.columns);
      const {values, problems} = readCells(row, spec.columns, parsers, spot);
      if (problems.length > 0) return {record: null, problems};
      const built = spec.assemble(values as Values<Columns>, spot);
      const {record, problems: said = [], apart = []} = built;
      const isWhole = !said.some(({severity}) => severity === 'error');
      return {record: isWhole ? record : null, problems: [...said, ...apart]};
    },
  };
}
