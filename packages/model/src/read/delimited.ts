import type {Place, Problem} from '../problem/problem.ts';

/** Delimiters that are looked for, likeliest first. */
export const DELIMITERS = [',', '\t', ';', '|'] as const;

/** The delimiter that a first line `sep=;` declares, as Excel writes and reads it, with the length of that line. */
export function declaredDelimiter(text: string): {delimiter: string; length: number} | null {
  const line = /^sep=(.)(\r\n|\n|\r)/i.exec(text.slice(0, 8));
  return line === null ? null : {delimiter: line[1]!, length: line[0].length};
}

/** A problem of papaparse's about quotation marks in our own terms; its others do not concern the data. `first` is the number of its row 0. */
export function quoteProblem(error: {code: string; row?: number}, table: Place, first: number): Problem | null {
  const place = error.row === undefined ? table : {...table, row: error.row + first};
  if (error.code === 'MissingQuotes') return {code: 'unclosed-quote', severity: 'error', place, args: {}};
  if (error.code === 'InvalidQuotes') return {code: 'stray-quote', severity: 'warning', place, args: {}};
  return null;
}
