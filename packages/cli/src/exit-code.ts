import type {ProblemCode} from '@linli/model/problem';

import type {Checked} from './check-file.ts';
import {countOf} from './report.ts';

/** What keeps a whole file from being read, so that nobody knows what stands in it. */
const UNREADABLE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'empty-file',
  'unknown-format',
  'not-a-workbook',
  'old-workbook',
  'encrypted-workbook',
  'broken-workbook',
  'too-many-entries',
  'inflates-too-much',
  'file-too-big',
  'undecodable',
]);

const isUnreadable = ({tables, problems}: Checked): boolean =>
  tables.length === 0 && problems.some(({code}) => UNREADABLE.has(code));

/** 0 where nothing is an error, 1 where something in the data is, 2 where a file could not be read at all. */
export function exitCodeOf(checked: readonly Checked[]): 0 | 1 | 2 {
  if (checked.some(isUnreadable)) return 2;
  return countOf(checked).error > 0 ? 1 : 0;
}
