import {cleanText} from './clean.ts';
import {columnLetter} from './letters.ts';
import {MAX_CELLS} from './limits.ts';
import {kindOf, matchHeadings, type Recognised} from './match.ts';
import type {Read, Row} from './table.ts';

/** A row as written: its number as Excel shows it, and its cells. */
export interface PlainRow {
  readonly row: number;
  readonly texts: readonly string[];
}

const MOST_COLUMNS = 64;
const NUMBER = /\p{N}/u;
/** Whatever ends like 合计 or total, with any space inside. */
const LIKE_TOTAL = /([合总小共總]\s*[计計和]|t\s*o\s*t\s*a\s*l)\s*[:：]?\s*$/i;
/** Whatever begins like 注：, 数据来源： or unit: */
const LIKE_NOTES =
  /^[*＊※\s]*[注日时主经复电备備说說附数數资資信来來统統填制审審负負联聯单單註nｎsｓuｕ].{0,24}?[:：.．、]/i;

/** A row that might be a total, a note, a repeated heading or nothing at all. */
function isOdd(texts: readonly string[], headers: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return (
    texts.length > headers.length ||
    LIKE_NOTES.test(filled[0] ?? '注：') ||
    filled.slice(0, 3).some((text) => LIKE_TOTAL.test(text)) ||
    texts.every((text, index) => text === '' || text === headers[index])
  );
}

/** One row of different headings, of which some are words. */
function areHeadings(headers: readonly string[]): boolean {
  const some = headers.length > 0 && headers.length <= MOST_COLUMNS && headers.indexOf('') < 0;
  return some && new Set(headers).size === headers.length && !headers.every((text) => NUMBER.test(text));
}

function rowOf({row}: PlainRow, texts: readonly string[], keys: readonly (string | null)[]): Row {
  const values = keys.map((_, index) => texts[index] ?? '');
  const cells: Record<string, string> = {};
  keys.forEach((key, index) => {
    if (key !== null && values[index]) cells[key] = values[index];
  });
  return {row, cells, values};
}

/**
 * Reads a table that has one row of headings and, below it, nothing but data; null where anything might be odd (totals,
 * notes, headings twice, longer rows). Most tables are so, and a page that has only such tables need not load the whole
 * reader. What comes is exactly what `readMatrix` reads; a test holds the two together.
 */
export function readPlain(
  name: string,
  [head, ...body]: readonly PlainRow[],
  definitions: readonly Recognised[],
): Read | null {
  const headers = (head?.texts ?? []).map(cleanText);
  if (!head || body.length === 0 || !areHeadings(headers) || body.length * headers.length >= MAX_CELLS / 2) return null;
  const match = matchHeadings(
    headers.map((text) => [text]),
    definitions,
  );
  const keys = match.columns.map((column) => column?.key ?? null);
  const known = keys.filter((key) => key !== null);
  if (new Set(known).size < known.length) return null;
  const rows: Row[] = [];
  for (const one of body) {
    const texts = one.texts.map(cleanText);
    if (isOdd(texts, headers)) return null;
    rows.push(rowOf(one, texts, keys));
  }
  const unknown = definitions.length > 0 && match.found === 0;
  const letters = headers.map((_, index) => columnLetter(index));
  return {
    tables: [{kind: kindOf(match, definitions), name, headers, keys, letters, rows}],
    problems: unknown
      ? [{code: 'no-known-column', severity: 'notice', place: {table: name, row: head.row}, args: {}}]
      : [],
  };
}
