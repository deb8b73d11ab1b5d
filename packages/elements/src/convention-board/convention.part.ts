import type {Problem} from '@linli/model/problem';
import {readObjects} from '@linli/model/read/objects';
import type {Table} from '@linli/model/read/table';
import {type Convention, conventionRecord} from '@linli/model/record/convention';
import {readRecords} from '@linli/model/record/read-records';

import {withRowNumbers} from '../internal/row-numbers.ts';

export {formatQuantity} from '@linli/model/quantity';
export {toBoard} from './board.layout.ts';
export {procedure, vote} from './vote.templates.ts';

/** Conventions that were read, and what was wrong. */
export interface ReadConventions {
  readonly conventions: readonly Convention[];
  readonly problems: readonly Problem[];
}

/** Reads a table of conventions, which was known as one by its first columns only. */
export function conventionsIn(named: Table): ReadConventions {
  const table = {...named, kind: undefined};
  const {records, problems} = readRecords(withRowNumbers(table, conventionRecord, ['id']), conventionRecord);
  return {conventions: records, problems};
}

/** Reads rows of conventions. */
export function conventionsFrom(rows: readonly unknown[]): ReadConventions {
  const {tables, problems} = readObjects(rows, [conventionRecord], '');
  const read = tables.map(conventionsIn);
  return {
    conventions: read.flatMap(({conventions}) => conventions),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
  };
}
