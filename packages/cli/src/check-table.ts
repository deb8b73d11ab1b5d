import type {Problem} from '@linli/model/problem';
import type {Column} from '@linli/model/record/column';
import {chartTable} from '@linli/model/record/chart-table';
import {DEFINITIONS} from '@linli/model/record';
import {fitTable} from '@linli/model/record/headers';
import type {RecordKind} from '@linli/model/record/kind';
import type {GeoRead} from '@linli/model/read/geojson';
import type {Table} from '@linli/model/read/table';

// The gate and the hints on wording that the site's build uses: the command must find the same.
import type {Sheet} from '@linli/model/community';
import {legalityOfSheet, privacyOfSheet, problemsBetween, sheetOf} from '@linli/model/community';
import type {TableKind} from './kind-names.ts';
import {recordKindNamed} from './kind-names.ts';
import type {Tell} from './progress.ts';

/** A table and what it was read as. */
export interface KindedTable {
  readonly table: Table;
  readonly kind: TableKind;
}

/** Known columns that make a table one of records even where a required one is missing. */
const ENOUGH_COLUMNS = 4;

/** Whether a sheet is called like a table of records and holds the figures of a chart: 活动 with 月份 and 场次. */
function isOnlyNamed(table: Table, kind: RecordKind): boolean {
  const {keys} = fitTable(table, DEFINITIONS[kind]);
  const required = DEFINITIONS[kind].columns.filter((column) => column.required && column.key !== 'id');
  return required.length > 0 && required.every(({key}) => !keys.includes(key)) && hasFigures(table);
}

/** What a table is: what the caller says, else what its sheet or file is called, else what its headings say. */
export function kindOf(table: Table, told?: TableKind): TableKind {
  if (told !== undefined) return told;
  const named = recordKindNamed(table.sheet ?? table.name);
  if (named !== null && !isOnlyNamed(table, named)) return named;
  if (table.kind === undefined) return 'chart';
  const complete = DEFINITIONS[table.kind].columns.every(({key, required}) => !required || table.keys.includes(key));
  const known = table.keys.filter((key) => key !== null).length;
  return complete || known >= ENOUGH_COLUMNS ? table.kind : 'chart';
}

/** Rows after which the gate says how far it is. */
const TOLD_ROWS = 5000;

/** What the gate reads of a sheet. */
type GateSheet = Parameters<typeof privacyOfSheet>[0];

/** Personal data in a sheet; of a long one it tells how far it is. */
function gate(sheet: GateSheet, tell: Tell): readonly Problem[] {
  const problems: Problem[] = [];
  for (let from = 0; from < sheet.cells.length; from += TOLD_ROWS) {
    if (sheet.cells.length > TOLD_ROWS) tell(from / sheet.cells.length);
    const part = {...sheet, cells: sheet.cells.slice(from, from + TOLD_ROWS)};
    for (const problem of privacyOfSheet(part)) problems.push(problem);
  }
  return problems;
}

/** Columns without meaning of their own, so that the privacy gate reads every cell. */
function wordsOnly(headers: readonly string[]): readonly Column[] {
  const label = {'zh-Hans': '', 'zh-Hant': '', en: ''};
  return headers.map((_, at) => ({key: String(at), type: 'text', label, prose: true, description: '', example: ''}));
}

/** Personal data anywhere in a table whose columns nobody knows. */
function privacyOfCells(table: Table, tell: Tell): readonly Problem[] {
  const columns = wordsOnly(table.headers);
  const cellsOf = (values: readonly string[]) => Object.fromEntries(values.map((value, at) => [String(at), value]));
  const cells = table.rows.map(({row, values}) => ({row, values, cells: cellsOf(values)}));
  const keyed = {...table, keys: columns.map(({key}) => key)};
  const sheet = {kind: 'indicator', table: keyed, columns, rows: [], cells, whole: true, problems: []} as const;
  return gate(sheet, tell).map(({place, ...problem}) => {
    const {header: _none, ...cell} = place ?? {table: table.name};
    return {...problem, place: cell} as Problem;
  });
}

function chartProblems(table: Table, tell: Tell): readonly Problem[] {
  return [...chartTable(table).problems, ...privacyOfCells(table, tell)];
}

/** Everything that is wrong with the tables of one file, with their personal data, doubtful wording, and what links them. */
export function tablesProblems(tables: readonly KindedTable[], tell: Tell): readonly Problem[] {
  const sheets: Sheet<unknown>[] = [];
  const own = tables.flatMap(({table, kind}) => {
    if (kind === 'chart') return chartProblems(table, tell);
    const sheet = sheetOf(table, kind);
    sheets.push(sheet);
    return [...sheet.problems, ...gate(sheet, tell), ...legalityOfSheet(sheet)];
  });
  return [...own, ...problemsBetween(sheets)];
}

/** Whether a table draws any figure. */
export const hasFigures = (table: Table): boolean => chartTable(table).series.length > 0;

/** Personal data in what a map says of its shapes; places count the shapes from 1. */
export function mapProblems({features}: GeoRead, name: string): readonly Problem[] {
  const headers = [...new Set(features.flatMap(({properties}) => Object.keys(properties)))];
  const rows = features.map(({properties}, at) => ({
    row: at + 1,
    values: headers.map((key) => properties[key] ?? ''),
    cells: {},
  }));
  return privacyOfCells({name, headers, keys: [], letters: headers.map(() => ''), rows}, () => {});
}
