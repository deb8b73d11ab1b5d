import type {Problem} from '../problem/problem.ts';
import {readCsv} from '../read/csv.ts';
import type {Read, Table} from '../read/table.ts';
import {readWorkbook} from '../read/workbook.ts';
import {DEFINITIONS} from '../record/index.ts';
import type {RecordOf} from '../record/index.ts';
import type {RecordKind} from '../record/kind.ts';
import {isForPeople, kindOfName, partsOf, TABLE_NAMES} from './file-names.ts';
import type {Sheet} from './sheet.ts';
import {sheetOf} from './sheet.ts';

/** The tables of one community by kind. */
export interface Tables {
  readonly get: <Kind extends RecordKind>(kind: Kind) => Sheet<RecordOf<Kind>> | null;
  readonly all: readonly Sheet<unknown>[];
  readonly problems: readonly Problem[];
}

interface Found {
  readonly kind: RecordKind;
  readonly table: Table;
}

const OWN_FILES = ['community.yaml', 'facts.json'];
/** Of those that are not read, the reader says what to do. */
const WORKBOOKS = ['xlsx', 'xlsm', 'xls', 'et', 'ods', 'xlsb'];
const BESIDE = ['md', 'txt', 'jpg', 'jpeg', 'png', 'webp', 'svg', 'geojson', 'topojson'];

function csvFile(bytes: Uint8Array, stem: string, kind: RecordKind): {found: Found[]; problems: readonly Problem[]} {
  const {tables, problems} = readCsv(bytes, {name: stem, definitions: [DEFINITIONS[kind]]});
  return {found: tables.map((table) => ({kind, table})), problems};
}

/** Each sheet is what its name says; a sheet with another name is told of, one for people is passed over. */
function workbookFile({tables, problems}: Read): {found: Found[]; problems: readonly Problem[]} {
  const found: Found[] = [];
  const strange: Problem[] = [];
  const people = (place: Problem['place']) => place?.sheet !== undefined && isForPeople(place.sheet);
  for (const table of tables) {
    const name = table.sheet ?? table.name;
    const kind = kindOfName(name);
    if (kind !== null) found.push({kind, table});
    else if (!isForPeople(name)) {
      const place = {table: table.name, ...(table.sheet === undefined ? {} : {sheet: table.sheet})};
      strange.push({code: 'unknown-file', severity: 'warning', place, args: {}});
    }
  }
  return {found, problems: [...problems.filter(({place}) => !people(place)), ...strange]};
}

function fileOf(path: string, bytes: Uint8Array): {found: Found[]; problems: readonly Problem[]} {
  const {stem, ending} = partsOf(path);
  if (OWN_FILES.includes(path) || BESIDE.includes(ending)) return {found: [], problems: []};
  const kind = kindOfName(stem);
  if ((ending === 'csv' || ending === 'tsv') && kind !== null) return csvFile(bytes, stem, kind);
  if (WORKBOOKS.includes(ending)) {
    return workbookFile(readWorkbook(bytes, {name: stem, definitions: Object.values(DEFINITIONS)}));
  }
  return {found: [], problems: [{code: 'unknown-file', severity: 'warning', place: {table: path}, args: {}}]};
}

function doubled(found: readonly Found[]): readonly Problem[] {
  return found.flatMap(({kind, table}, index): Problem[] => {
    if (found.findIndex((other) => other.kind === kind) === index) return [];
    const place = {table: table.name, ...(table.sheet === undefined ? {} : {sheet: table.sheet})};
    return [{code: 'table-twice', severity: 'error', place, args: {expected: TABLE_NAMES[kind]?.[1] ?? kind}}];
  });
}

/** Reads every table of a folder or workbook; one that is there twice is an error, for nobody could say which counts. */
export function readTables(files: ReadonlyMap<string, Uint8Array>): Tables {
  const read = [...files].map(([path, bytes]) => fileOf(path, bytes));
  const found = read.flatMap((file) => file.found);
  const sheets = found.map(({kind, table}) => sheetOf(table, kind) as Sheet<unknown>);
  const problems = [
    ...read.flatMap((file) => file.problems),
    ...doubled(found),
    ...sheets.flatMap((sheet) => sheet.problems),
  ];
  const get = (kind: RecordKind) => sheets.find((sheet) => sheet.kind === kind) ?? null;
  return {get: get as Tables['get'], all: sheets, problems};
}
