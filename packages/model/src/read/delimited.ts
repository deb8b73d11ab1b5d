import type {Place, Problem} from '../problem/problem.ts';

/** Delimiters that are looked for, likeliest first. */
export const DELIMITERS = [',', '\t', ';', '|'] as const;

/** The delimiter that a first line `sep=;` declares, as Excel writes and reads it, with the length of that line. */
export function declaredDelimiter(text: string): {delimiter: string; length: number} | null {
  const line = /^sep=(.)(\r\n|\n|\r)/i.exec(text.slice(0, 8));
  return line === null ? null : {delimiter: line[1]!, length: line[0].length};
}

/** Signs of a Chinese keyboard that stand between columns where their half-width twins were meant. */
const WIDE = ['；', '，', '｜', '、'] as const;
const SAMPLE = 64 * 1024;
const SAMPLED_LINES = 20;

/** A full-width sign that parts columns, and whether it parts every line into as many. */
export interface WideDelimiter {
  readonly sign: (typeof WIDE)[number];
  readonly isEven: boolean;
}

/**
 * The full-width sign between the columns of a text whose headings have no ordinary delimiter; null where there is none.
 * Headings must have it: rows of one column may well be sentences with a comma each.
 */
export function wideDelimiter(text: string): WideDelimiter | null {
  const all = text.slice(0, SAMPLE).split(/[\r\n]+/);
  // The last line may be cut.
  const whole = text.length > SAMPLE ? all.slice(0, -1) : all;
  const [head = '', ...body] = whole.filter((line) => line.trim() !== '').slice(0, SAMPLED_LINES);
  const sign = WIDE.find((one) => head.includes(one));
  if (!sign || DELIMITERS.some((one) => head.includes(one)) || !body.some((line) => line.includes(sign))) return null;
  const parts = (line: string): number => line.split(sign).length;
  return {sign, isEven: body.every((line) => parts(line) === parts(head))};
}

/** What is to be said of a full-width delimiter: that it was taken for one, or that the columns are not parted. */
export const wideProblem = ({sign, isEven}: WideDelimiter, place: Place): Problem =>
  isEven
    ? {code: 'wide-delimiter', severity: 'warning', place, args: {sign}}
    : {code: 'columns-not-parted', severity: 'warning', place, args: {sign}};

/** A problem of papaparse's about quotation marks in our own terms; its others do not concern the data. `first` is the number of its row 0. */
export function quoteProblem(error: {code: string; row?: number}, table: Place, first: number): Problem | null {
  const place = error.row === undefined ? table : {...table, row: error.row + first};
  if (error.code === 'MissingQuotes') return {code: 'unclosed-quote', severity: 'error', place, args: {}};
  if (error.code === 'InvalidQuotes') return {code: 'stray-quote', severity: 'warning', place, args: {}};
  return null;
}
