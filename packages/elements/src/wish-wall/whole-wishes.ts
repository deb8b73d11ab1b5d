import type {Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';
import {readRecords} from '@linli/model/record/read-records';
import {type Wish, wishRecord} from '@linli/model/record/wish';

import {withRowNumbers} from '../internal/row-numbers.ts';

/** A table that was read: with the ids that its wishes got, the wishes, and what is wrong with the others. */
export interface TableOfWishes {
  readonly table: Table;
  readonly records: readonly Wish[];
  readonly problems: readonly Problem[];
}

/** Reads any table of wishes, row by row and cell by cell; rows without 编号 are numbered. */
export function readWhole(raw: Table): TableOfWishes {
  const table = withRowNumbers(raw, wishRecord, ['id']);
  return {table, ...readRecords(table, wishRecord)};
}
