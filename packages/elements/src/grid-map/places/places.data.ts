import type {Problem} from '@linli/model/problem';
import {readMatrix} from '@linli/model/read/cells';
import {matrixOfTable} from '@linli/model/read/dom-table';
import {readObjects} from '@linli/model/read/objects';
import type {Table} from '@linli/model/read/table';
import {type PlaceRecord, placeRecord} from '@linli/model/record/place';
import {readRecords} from '@linli/model/record/read-records';

import {passGate} from '../../internal/privacy-gate.ts';
import {judge} from '../../internal/whole-gate.ts';
import {withRowNumbers} from '../../internal/row-numbers.ts';

/** Places that may be shown, what was wrong with the rest, and how many hold personal data. */
export interface ReadPlaces {
  readonly places: readonly PlaceRecord[];
  readonly problems: readonly Problem[];
  readonly blocked: number;
}

export const NO_PLACES: ReadPlaces = {places: [], problems: [], blocked: 0};

/** What is shown of somebody's own words; the telephone is for everybody to call. */
const PROSE = ['name', 'where', 'hours', 'offers'] as const;

const isPlace = (value: unknown): value is PlaceRecord =>
  typeof value === 'object' && value !== null && typeof (value as PlaceRecord).sample === 'boolean' && 'kind' in value;

function gated(places: readonly PlaceRecord[], table: Table | null, told: readonly Problem[]): ReadPlaces {
  const {shown, problems, blocked} = passGate(places, PROSE, table, judge);
  return {places: shown, problems: [...told, ...problems], blocked};
}

/** The cell that names a grid which is not there. */
function unknownGrids(table: Table, places: readonly PlaceRecord[], grids: ReadonlySet<string>): readonly Problem[] {
  const lost = new Set(places.filter(({grid}) => grid !== undefined && !grids.has(grid)).map(({id}) => id));
  const column = table.letters[table.keys.indexOf('grid')];
  return table.rows.flatMap(({row, cells}): Problem[] => {
    if (!lost.has(cells['id'] ?? '')) return [];
    const place = {table: table.name, sheet: table.sheet, row, column};
    return [{code: 'dangling-id', severity: 'warning', place, args: {expected: '网格'}}];
  });
}

/** The element knew the table as one of places by some of its columns: here all of them count. */
function readTable(raw: Table, grids: readonly string[]): ReadPlaces {
  const table = withRowNumbers({...raw, kind: undefined}, placeRecord, ['id']);
  const {records, problems} = readRecords(table, placeRecord);
  const lost = grids.length === 0 ? [] : unknownGrids(table, records, new Set(grids));
  return gated(records, table, [...problems, ...lost]);
}

const joined = (reads: readonly ReadPlaces[], told: readonly Problem[] = []): ReadPlaces => ({
  places: reads.flatMap(({places}) => places),
  problems: [...told, ...reads.flatMap(({problems}) => problems)],
  blocked: reads.reduce((sum, {blocked}) => sum + blocked, 0),
});

/** Places of tables that were read with `placeRecord`'s columns. `grids` are the ids that the map has. */
export const placesOfTables = (tables: readonly Table[], grids: readonly string[]): ReadPlaces =>
  joined(tables.map((table) => readTable(table, grids)));

/** Places of a property or file: checked records as they are, rows with Chinese or English names are read. */
export function placesOfData(data: unknown, grids: readonly string[]): ReadPlaces {
  if (Array.isArray(data) && data.length > 0 && data.every(isPlace)) return gated(data, null, []);
  const {tables, problems} = readObjects(data, [placeRecord], '');
  return joined([placesOfTables(tables, grids)], problems);
}

/** Places of a table in the page. */
export function placesOfTable(table: HTMLTableElement, grids: readonly string[]): ReadPlaces {
  const {tables, problems} = readMatrix(matrixOfTable(table, ''), [placeRecord]);
  return joined([placesOfTables(tables, grids)], problems);
}
