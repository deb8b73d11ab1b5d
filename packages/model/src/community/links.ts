import type {Problem} from '../problem/problem.ts';
import type {Column} from '../record/column.ts';
import type {RecordKind} from '../record/kind.ts';
import type {Placed, Sheet} from './sheet.ts';
import type {Tables} from './tables.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where an id may point besides the table its column names: a wish becomes a matter, a project or an article. */
const ALSO: Readonly<Record<string, readonly RecordKind[]>> = {became: ['matter', 'catalogue', 'article']};

/** The ids of some tables; `null` where one of them was read in part only, so nobody can say what is missing. */
function idsOf(kinds: readonly RecordKind[], tables: Tables): ReadonlySet<string> | null {
  const ids = new Set<string>();
  for (const kind of kinds) {
    const sheet = tables.get(kind) as Sheet<unknown> | null;
    if (sheet === null) continue;
    if (!sheet.whole) return null;
    for (const {record} of sheet.rows) ids.add(String((record as Fields)['id']));
  }
  return ids;
}

function dangling(column: Column, sheet: Sheet<unknown>, tables: Tables): readonly Problem[] {
  const targets = ALSO[column.key] ?? [column.refersTo as RecordKind];
  const ids = idsOf(targets, tables);
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
  const isRound = (start: unknown): boolean => {
    let id = parents.get(start);
    for (let step = 0; step < rows.length && id !== undefined; step++) {
      if (id === start) return true;
      id = parents.get(id);
    }
    return false;
  };
  const round = rows.filter(({record}) => isRound((record as Fields)['id']));
  return round.map(({at}: Placed<unknown>): Problem => {
    return {code: 'circle', severity: 'error', place: at(column.key), args: {expected: column.label['zh-Hans']}};
  });
}

/** Ids that lead nowhere and rows that go round, over all tables; brands have their own check in `brandFromRows`. */
export function linkProblems(tables: Tables): readonly Problem[] {
  return tables.all.flatMap((sheet) => {
    if (!sheet.whole || sheet.kind === 'brand') return [];
    const pointing = sheet.columns.filter(({refersTo}) => refersTo !== undefined);
    return pointing.flatMap((column) => [
      ...dangling(column, sheet, tables),
      ...(column.refersTo === sheet.kind ? circles(column, sheet) : []),
    ]);
  });
}
