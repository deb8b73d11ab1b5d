import type {Read} from '@linli/model/read/table';
import {gridRecord} from '@linli/model/record/grid';
import {readRecords} from '@linli/model/record/read-records';

import type {ReadGrids} from './grid-map.data.ts';

/** Every row of the tables, whatever its level. Loaded for data that are words in cells, not for records checked before. */
export function readGrids({tables, problems}: Read): ReadGrids {
  const read = tables.filter(({kind}) => kind !== 'place').map((table) => readRecords(table, gridRecord));
  return {
    grids: read.flatMap(({records}) => records),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}
