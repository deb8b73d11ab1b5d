import type {Problem} from '../problem/problem.ts';
import type {BrandRow} from '../record/brand.ts';
import {brandFromRows} from '../record/brand-tree.ts';
import type {RecordKind} from '../record/kind.ts';
import {articleProblems} from './conventions.ts';
import {linkProblems} from './links.ts';
import type {Sheet} from './sheet.ts';
import type {Tables} from './tables.ts';

/** Circles, parents that are nowhere and second cores in a brand's table. */
function brandProblems(sheet: Sheet<unknown> | undefined): readonly Problem[] {
  if (sheet?.whole !== true) return [];
  const rows = sheet.rows as Sheet<BrandRow>['rows'];
  const places = new Map(rows.map(({record, at}) => [record.id, at]));
  const read = brandFromRows(
    rows.map(({record}) => record),
    {name: '', form: 'petals'},
    ({id}, key) => places.get(id)?.(key),
  );
  return read.problems;
}

/**
 * What is wrong between the tables of one workbook that need not be a whole community: ids that lead nowhere although the
 * table they lead to is there, rows that go round in a circle, articles that do not say of which convention they are.
 */
export function problemsBetween(sheets: readonly Sheet<unknown>[]): readonly Problem[] {
  const get = (kind: RecordKind) => sheets.find((sheet) => sheet.kind === kind) ?? null;
  const tables: Tables = {get: get as Tables['get'], all: sheets, problems: []};
  return [
    ...linkProblems(tables, 'part'),
    ...articleProblems(tables),
    ...brandProblems(sheets.find(({kind}) => kind === 'brand')),
  ];
}
