import type {FindingKind} from '@linli/model/privacy';
import {findPersonalData} from '@linli/model/privacy';
import type {Place, Problem} from '@linli/model/problem';
import type {Row, Table} from '@linli/model/read/table';
import {DEFINITIONS} from '@linli/model/record';

type Severities = ReadonlyMap<FindingKind, 'block' | 'warn'>;

function kindsIn(text: string, publicContact: boolean): Severities {
  const kinds = new Map<FindingKind, 'block' | 'warn'>();
  for (const {kind, severity} of findPersonalData(text, {publicContact})) {
    if (kinds.get(kind) !== 'block') kinds.set(kind, severity);
  }
  return kinds;
}

const problemsOf = (kinds: Severities, place: Place): readonly Problem[] =>
  [...kinds].map(([kind, severity]): Problem =>
    severity === 'block'
      ? {code: 'personal-data', severity: 'error', place, args: {kind}}
      : {code: 'maybe-personal-data', severity: 'warning', place, args: {kind}},
  );

/** Columns that hold a public contact of a unit: a mobile number may stand there. */
function contactColumns({kind, keys}: Table): ReadonlySet<number> {
  const columns = kind === undefined ? [] : DEFINITIONS[kind].columns;
  const open = new Set(columns.filter(({publicContact}) => publicContact).map(({key}) => key));
  return new Set(keys.flatMap((key, at) => (key !== null && open.has(key) ? [at] : [])));
}

function rowProblems(table: Table, {row, values}: Row, contacts: ReadonlySet<number>): readonly Problem[] {
  const known = new Set<FindingKind>();
  const cells = values.flatMap((text, at) => {
    const kinds = kindsIn(text, contacts.has(at));
    for (const kind of kinds.keys()) known.add(kind);
    return problemsOf(kinds, {table: table.name, row, column: table.letters[at]});
  });
  const words = values.filter((_, at) => !contacts.has(at)).join('；');
  const together = [...kindsIn(words, false)].filter(([kind]) => !known.has(kind));
  return [...cells, ...problemsOf(new Map(together), {table: table.name, row})];
}

/** Personal data in a table: cell by cell, then what only the cells of a row together give away. */
export function privacyProblems(table: Table): readonly Problem[] {
  const contacts = contactColumns(table);
  const head: Row = {row: Math.max(1, (table.rows[0]?.row ?? 2) - 1), cells: {}, values: table.headers};
  return [head, ...table.rows].flatMap((row) => rowProblems(table, row, contacts));
}

/** Whether anything found may not be published at all. */
export const isBlocked = (problems: readonly Problem[]): boolean => problems.some(({code}) => code === 'personal-data');
