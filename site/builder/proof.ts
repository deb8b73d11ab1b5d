import {formatQuantity, isProblem, parseQuantity, type Quantity, sum} from '@linli/model/quantity';
import type {Table} from '@linli/model/read/table';

import {checksum} from './crc.ts';

/** One number as it will be published, with the cell it comes from. */
export interface ProofLine {
  readonly cell: string;
  readonly name: string;
  readonly heading: string;
  readonly text: string;
}

/** What one column adds up to, and how many numbers stand in it; what is not reported is left out of the sum. */
export interface ProofTotal {
  readonly column: string;
  readonly heading: string;
  readonly count: number;
  readonly empty: number;
  readonly unreadable: number;
  /** In official form; null where the numbers may not be added. */
  readonly total: string | null;
}

/** Everything that three readers check before a number goes out. */
export interface Proof {
  readonly lines: readonly ProofLine[];
  readonly totals: readonly ProofTotal[];
  readonly checksum: string;
}

function quantityOf(text: string): Quantity | null {
  const read = parseQuantity(text);
  return isProblem(read) ? null : (read as Quantity);
}

const textsAt = ({rows}: Table, at: number): readonly string[] => rows.map(({values}) => (values[at] ?? '').trim());

/** A column is of numbers where most of its filled cells are. */
function isNumeric(table: Table, at: number): boolean {
  const filled = textsAt(table, at).filter((text) => text !== '');
  const numbers = filled.filter((text) => quantityOf(text)?.value !== undefined && quantityOf(text)?.value !== null);
  return numbers.length > 0 && numbers.length * 2 > filled.length;
}

const NUMBERING = /^(序号|编号|条号|年份?|日期)$/;

/** Places of the columns that hold numbers; running numbers and years are none. */
export function numberColumns(table: Table): readonly number[] {
  return table.headers.flatMap((heading, at) =>
    at > 0 && !NUMBERING.test(heading.trim()) && isNumeric(table, at) ? [at] : [],
  );
}

function totalOf(table: Table, at: number): ProofTotal {
  const filled = textsAt(table, at).filter((text) => text !== '');
  const read = filled.map(quantityOf);
  const known = read.filter((one): one is Quantity => one !== null && one.value !== null);
  const unreadable = read.filter((one) => one === null).length;
  const added = unreadable === 0 && known.every(({unit}) => unit !== '%') ? sum(known) : null;
  const total = added === null || isProblem(added) ? null : formatQuantity(added as Quantity, 'zh-Hans');
  const column = table.letters[at] ?? '';
  return {
    column,
    heading: table.headers[at] ?? '',
    count: known.length,
    empty: table.rows.length - known.length - unreadable,
    unreadable,
    total,
  };
}

/** All cells as one text: what the checksum is taken of. */
const wholeText = ({headers, rows}: Table): string =>
  [headers, ...rows.map(({values}) => headers.map((_, at) => values[at] ?? ''))]
    .map((cells) => cells.join('\t'))
    .join('\n');

/** The proof sheet (校对单) of a table: every number with its cell, honest totals, a checksum over all cells. */
export function proofOf(table: Table): Proof {
  const columns = numberColumns(table);
  const lines = table.rows.flatMap(({row, values}) =>
    columns.map((at) => ({
      cell: `${table.letters[at] ?? ''}${row}`,
      name: (values[0] ?? '').trim(),
      heading: table.headers[at] ?? '',
      text: (values[at] ?? '').trim(),
    })),
  );
  return {lines, totals: columns.map((at) => totalOf(table, at)), checksum: checksum(wholeText(table))};
}
