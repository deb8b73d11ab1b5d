import {findFewPeople} from './few-people.ts';
import type {Finding, FindingKind} from './finding.ts';
import {findPeople} from './names.ts';
import {normalise} from './normalise.ts';
import {findNumbers, type Hit} from './numbers.ts';
import {findPassports, findPlates} from './papers.ts';
import {findGroups, findHomes} from './places.ts';
import {findHealth, findMinors} from './situation.ts';

export interface PrivacyOptions {
  /** The field is a public contact with its role and unit, so a mobile number may stand in it. */
  readonly publicContact?: boolean;
}

const WARN: ReadonlySet<FindingKind> = new Set(['resident-name', 'few-people']);

/**
 * Finds personal data that must not (`block`) or should not (`warn`) be published. Offsets are those of the given text.
 * Works on any length in time that grows with the length.
 */
export function findPersonalData(text: string, {publicContact = false}: PrivacyOptions = {}): Finding[] {
  const normal = normalise(text);
  const people = findPeople(normal.text);
  const names: Hit[] = people.filter(({full}) => full).map(({start, end}) => ({kind: 'resident-name', start, end}));
  const hits = [
    ...findNumbers(normal.text).filter(({kind}) => !(publicContact && kind === 'mobile')),
    ...findPassports(normal.text),
    ...findPlates(normal.text, people),
    ...findHealth(normal.text, people),
    ...findMinors(normal.text, people),
    ...findHomes(normal.text),
    ...findGroups(normal.text),
    ...(publicContact ? [] : names),
    ...findFewPeople(normal.text),
  ];
  return hits
    .map(({kind, start, end}): Finding => ({
      kind,
      severity: WARN.has(kind) ? 'warn' : 'block',
      start: normal.at[start]!,
      end: normal.at[end - 1]! + 1,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
