import type {Read} from '@linli/model/read/table';
import {gridRecord} from '@linli/model/record/grid';
import {readRecords} from '@linli/model/record/read-records';

import {withRowNumbers} from '../internal/row-numbers.ts';
import type {ReadGrids} from './grid-map.data.ts';

/** Every row of the tables, whatever its level; numbered where the table has no 编号. Loaded for data that are words in cells, not for records checked before. */
export function readGrids({tables, problems}: Read): ReadGrids {
  const read = tables
    .filter(({kind}) => kind !== 'place')
    .map((table) => readRecords(withRowNumbers(table, gridRecord, ['id']), gridRecord));
  return {
    grids: read.flatMap(({records}) => records),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}
