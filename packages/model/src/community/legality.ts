import {legalProblems} from '../legality/index.ts';
import type {Problem} from '../problem/problem.ts';
import {placeOf} from '../record/build-row.ts';
import type {Sheet} from './sheet.ts';

/** What a convention says to people: its articles, and the same in everyday words. */
const WORDED = ['text', 'plain'] as const;

/** Wording of articles that may touch a law, each a warning with its cell; tables of other kinds have none. Never a verdict. */
export function legalityOfSheet({kind, table, columns, cells: rows}: Sheet<unknown>): readonly Problem[] {
  if (kind !== 'article') return [];
  return rows.flatMap(({row, cells}) =>
    WORDED.flatMap((key) => legalProblems(cells[key] ?? '', placeOf(table, row, columns, key))),
  );
}
