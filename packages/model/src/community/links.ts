import type {Problem} from '../problem/problem.ts';
import type {Column} from '../record/column.ts';
import {idsInCircles} from '../record/circles.ts';
import type {RecordKind} from '../record/kind.ts';
import type {Placed, Sheet} from './sheet.ts';
import type {Tables} from './tables.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where an id may point besides the table its column names: a wish becomes a matter, a project or an article. */
const ALSO: Readonly<Record<string, readonly RecordKind[]>> = {became: ['matter', 'catalogue', 'article']};

/** Whether these are all tables of a community, or some of them: then those that are not there may be elsewhere. */
export type Extent = 'whole' | 'part';

/** The ids of some tables; `null` where one of them was read in part only or is elsewhere, so nobody can say what is missing. */
function idsOf(kinds: readonly RecordKind[], tables: Tables, extent: Extent): ReadonlySet<string> | null {
  const ids = new Set<string>();
  for (const kind of kinds) {
    const sheet = tables.get(kind) as Sheet<unknown> | null;
    if (sheet === null && extent === 'part') return null;
    if (sheet === null) continue;
    if (!sheet.whole) return null;
    for (const {record} of sheet.rows) ids.add(String((record as Fields)['id']));
  }
  return ids;
}

function dangling(column: Column, sheet: Sheet<unknown>, tables: Tables, extent: Extent): readonly Problem[] {
  const targets = ALSO[column.key] ?? [column.refersTo as RecordKind];
  const ids = idsOf(targets, tables, extent);
  if (ids === null) return [];
  return sheet.rows.flatMap(({record, at}): Problem[] => {
    const id = (record as Fields)[column.key];
    if (typeof id !== 'string' || ids.has(id)) return [];
    return [{code: 'dangling-id', severity: 'error', place: at(column.key), args: {expected: column.label['zh-Hans']}}];
  });
}

/** Rows that come back to themselves when one goes from parent to parent. */
function circles(column: Column, {rows}: Sheet<unknown>): readonly Problem[] {
  const parents = new Map(rows.map(({record}) => [(record as Fields)['id'], (record as Fields)[column.key]]));
  const inCircle = idsInCircles(parents);
  const round = rows.filter(({record}) => inCircle.has((record as Fields)['id']));
  return round.map(({at}: Placed<unknown>): Problem => {
    return {code: 'circle', severity: 'error', place: at(column.key), args: {expected: column.label['zh-Hans']}};
  });
}

/** Ids that lead nowhere and rows that go round, over all tables; brands have their own check in `brandFromRows`. */
export function linkProblems(tables: Tables, extent: Extent = 'whole'): readonly Problem[] {
  return tables.all.flatMap((sheet) => {
    if (!sheet.whole || sheet.kind === 'brand') return [];
    const pointing = sheet.columns.filter(({refersTo}) => refersTo !== undefined);
    return pointing.flatMap((column) => [
      ...dangling(column, sheet, tables, extent),
      ...(column.refersTo === sheet.kind ? circles(column, sheet) : []),
    ]);
  });
}
