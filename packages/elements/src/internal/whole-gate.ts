import {findPersonalData, mask} from '@linli/model/privacy';
import type {Place} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';

import {isBlock, type Judge, type PersonalProblem} from './privacy-gate.ts';

type Find = (text: string) => ReturnType<typeof findPersonalData>;

/** The cell that a text of a record came from, as Excel shows it; undefined where there is no table. */
function cellOf(table: Table | null, id: string, key: string): Place | undefined {
  if (!table) return undefined;
  const row = table.rows.find(({cells}) => cells['id'] === id)?.row;
  return {table: table.name, sheet: table.sheet, row, column: table.letters[table.keys.indexOf(key)]};
}

function tell(findings: ReturnType<Find>, place: Place | undefined): PersonalProblem[] {
  return findings.map(({kind, severity}) =>
    severity === 'block'
      ? {code: 'personal-data', severity: 'error', place, args: {kind}}
      : {code: 'maybe-personal-data', severity: 'warning', place, args: {kind}},
  );
}

/** What was found in the texts of one record, one by one and together: a name in one cell, an illness in the next. */
export const judgeBy =
  (find: Find): Judge =>
  (record, keys, table) => {
    const texts = keys.map((key) => String(record[key] ?? ''));
    const told = keys.flatMap((key, index) => tell(find(texts[index] ?? ''), cellOf(table, record.id, key)));
    const together = told.some(isBlock) ? [] : tell(find(texts.join('\n')), cellOf(table, record.id, ''));
    return [...told, ...together.filter(isBlock)];
  };

/** Judges a record that the first look does not let through: by lists of names, and patterns of numbers and places. */
export const judge = judgeBy(findPersonalData);

/** The same record with residents' full names as 王某 in its named texts. */
export function masked<R>(record: R, keys: readonly (keyof R & string)[]): R {
  const texts = keys.flatMap((key) => (record[key] ? [[key, mask(String(record[key]))] as const] : []));
  return {...record, ...Object.fromEntries(texts)};
}
