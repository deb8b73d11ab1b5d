import {nothing} from 'lit';

import type {Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';
import {type Convention, conventionRecord} from '@linli/model/record/convention';
import {readRecords} from '@linli/model/record/read-records';

import {readData} from '../../internal/reading.ts';
import {withRowNumbers} from '../../internal/row-numbers.ts';
import {conventionStyles} from './convention.styles.ts';
import {conventionTelling} from './convention.telling.ts';
import {procedure, vote} from '../adoption/vote.templates.ts';
import type {Board, Telling} from '../text/sheet.layout.ts';
import {sectionStyles} from './section.styles.ts';

export {toBoard} from './board.layout.ts';
export {conventionTelling} from './convention.telling.ts';
export {head, mark} from './convention.templates.ts';
export {versions, wider} from '../versions/lineage.templates.ts';

export const styles = [sectionStyles, conventionStyles];

/** Conventions that were read, and what was wrong. */
export interface ReadConventions {
  readonly conventions: readonly Convention[];
  readonly problems: readonly Problem[];
  /** True where rows are odd and the file that reads such rows is not here yet. */
  readonly unread: boolean;
}

/** Reads a table of conventions, which was known as one by its first columns only. */
export function conventionsIn(named: Table): ReadConventions {
  const table = {...named, kind: undefined};
  const {records, problems} = readRecords(withRowNumbers(table, conventionRecord, ['id']), conventionRecord);
  return {conventions: records, problems, unread: false};
}

/** Reads rows of conventions. */
export function conventionsFrom(rows: readonly unknown[]): ReadConventions {
  const found = readData(rows, [conventionRecord]);
  if (!found) return {conventions: [], problems: [], unread: true};
  const read = found.tables.map(conventionsIn);
  return {
    conventions: read.flatMap(({conventions}) => conventions),
    unread: false,
    problems: [...found.problems, ...read.flatMap((each) => each.problems)],
  };
}

/** The vote and the procedure, below the sheet. */
export function sections({adoption, procedure: steps}: Board, telling: Telling): unknown {
  const {words} = conventionTelling(telling, null);
  return [adoption ? vote(adoption, words) : nothing, steps ? procedure(steps, words) : nothing];
}
