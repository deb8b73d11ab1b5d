import {findPersonalData} from '../privacy/index.ts';
import type {FindingKind} from '../privacy/finding.ts';
import type {Place, Problem} from '../problem/problem.ts';
import {placeOf} from '../record/build-row.ts';
import type {Column} from '../record/column.ts';
import type {Sheet} from './sheet.ts';

type Severities = ReadonlyMap<FindingKind, 'block' | 'warn'>;

/** Each kind of personal data in a text once, with the graver severity. */
function kindsIn(text: string, publicContact: boolean): Severities {
  const kinds = new Map<FindingKind, 'block' | 'warn'>();
  for (const {kind, severity} of findPersonalData(text, {publicContact})) {
    if (kinds.get(kind) !== 'block') kinds.set(kind, severity);
  }
  return kinds;
}

function problemsOf(kinds: Severities, place: Place): readonly Problem[] {
  return [...kinds].map(([kind, severity]): Problem =>
    severity === 'block'
      ? {code: 'personal-data', severity: 'error', place, args: {kind}}
      : {code: 'maybe-personal-data', severity: 'warning', place, args: {kind}},
  );
}

const isRead = ({prose, publicContact, type}: Column): boolean =>
  prose === true || publicContact === true || type === 'phone';

/** Personal data in the words of a table: cell by cell, then what only the cells of a row together give away. */
export function privacyOfSheet({table, columns, cells: rows}: Sheet<unknown>): readonly Problem[] {
  const read = columns.filter(isRead);
  return rows.flatMap(({row, cells}) => {
    const problems: Problem[] = [];
    const known = new Set<FindingKind>();
    const words: string[] = [];
    for (const {key, prose, publicContact = false} of read) {
      const text = cells[key] ?? '';
      if (text === '') continue;
      if (prose) words.push(text);
      const kinds = kindsIn(text, publicContact);
      if (kinds.size > 0) problems.push(...problemsOf(kinds, placeOf(table, row, columns, key)));
      for (const kind of kinds.keys()) known.add(kind);
    }
    if (words.length < 2) return problems;
    const together = [...kindsIn(words.join('；'), false)].filter(([kind]) => !known.has(kind));
    if (together.length === 0) return problems;
    const {header: _header, column: _column, ...place} = placeOf(table, row, columns, '');
    return [...problems, ...problemsOf(new Map(together), place)];
  });
}

/** Personal data in the words of `community.yaml`, by the line of each. */
export function privacyOfSettings(
  value: unknown,
  at: (path: readonly (string | number)[]) => Place,
  path: readonly (string | number)[] = [],
): readonly Problem[] {
  if (typeof value === 'string') return problemsOf(kindsIn(value, path[0] === 'contacts'), at(path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return privacyOfSettings(inner, at, [...path, step]);
  });
}
