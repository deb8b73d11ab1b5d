import type {Place, Problem} from '../problem/problem.ts';
import type {FlatRow} from './expand.ts';
import type {HeaderBlock} from './header-row.ts';
import {columnLetter} from './letters.ts';
import {roleOf} from './row-role.ts';

const NUMBER = /^[-+]?[\d,.]+%?$/;

function allNumbers(headers: readonly string[]): boolean {
  const filled = headers.filter((header) => header !== '');
  return filled.every((header) => NUMBER.test(header.normalize('NFKC'))) && !filled.every(isYear);
}

/** A wide table may well be headed by years alone. */
function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text.normalize('NFKC'));
}

/** What is odd about the headings themselves and the rows above them. */
export function headerProblems(
  rows: readonly FlatRow[],
  header: HeaderBlock,
  expectsColumns: boolean,
  place: Place,
): Problem[] {
  const problems: Problem[] = [];
  const above = rows.slice(0, header.start).filter((row) => row.texts.some((text) => text !== '')).length;
  const at = {...place, row: rows[header.start]!.row};
  if (above > 0) problems.push({code: 'rows-above-header', severity: 'notice', place: at, args: {count: above}});
  if (allNumbers(header.headers)) problems.push({code: 'no-header-row', severity: 'warning', place: at, args: {}});
  else if (expectsColumns && header.match.found === 0) {
    problems.push({code: 'no-known-column', severity: 'notice', place: at, args: {}});
  }
  return problems;
}

/** A known column that stands in the table twice: the first one counts. */
export function duplicateColumns(header: HeaderBlock, place: Place): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  for (const [at, column] of header.match.columns.entries()) {
    if (column === null) continue;
    const earlier = first.get(column.key);
    if (earlier === undefined) {
      first.set(column.key, at);
      continue;
    }
    const expected = column.label['zh-Hans'];
    problems.push({
      code: 'duplicate-column',
      severity: 'warning',
      place: {...place, column: columnLetter(at), header: expected},
      args: {expected, first: columnLetter(earlier)},
    });
  }
  return problems;
}

/** Merged cells among the data, one notice a column, at the first of them. Merges across the whole row are titles. */
export function mergedCells(body: readonly FlatRow[], header: HeaderBlock, place: Place): Problem[] {
  const counts = new Map<number, {row: number; count: number}>();
  for (const flat of body) {
    if (flat.merged === null || flat.merged.size >= header.headers.length || roleOf(flat, header) !== 'data') continue;
    const {row, merged, texts} = flat;
    for (const [column, from] of merged) {
      if (texts[column] === '' || from !== row) continue;
      const seen = counts.get(column);
      counts.set(column, {row: seen?.row ?? row, count: (seen?.count ?? 0) + 1});
    }
  }
  return [...counts].map(([column, {row, count}]) => ({
    code: 'merged-cell-in-data',
    severity: 'notice',
    place: {...place, row, column: columnLetter(column)},
    args: {count},
  }));
}
