import type {Read} from '@linli/model/read/table';
import {gridRecord} from '@linli/model/record/grid';
import {readRecords} from '@linli/model/record/read-records';

import {withRowNumbers} from '../internal/row-numbers.ts';
import type {ReadGrids} from './grid-map.data.ts';
import {hideMachineColumns} from './machine-columns.ts';
import {cellsIn, parentProblems} from './row-checks.ts';

/** Every row of the tables, whatever its level; numbered where the table has no 编号. What is for programs goes out of sight in the page of `host`. Loaded for data that are words in cells, not for records checked before. */
export function readGrids({tables, problems}: Read, host?: Element): ReadGrids {
  if (host) hideMachineColumns(host, tables);
  const numbered = tables
    .filter(({kind}) => kind !== 'place')
    .map((table) => withRowNumbers(table, gridRecord, ['id']));
  const read = numbered.map((table) => readRecords(table, gridRecord));
  const grids = read.flatMap(({records}) => records);
  const cellOf = cellsIn(numbered);
  // Of a table that was read in part nobody can say what is missing from it.
  const isWhole = read.every((one) => one.problems.every(({severity}) => severity !== 'error'));
  const links = isWhole ? parentProblems(grids, cellOf) : [];
  return {grids, problems: [...problems, ...read.flatMap((one) => one.problems), ...links], cellOf};
}
