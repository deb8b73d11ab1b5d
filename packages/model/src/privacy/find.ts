import {findFewPeople} from './few-people.ts';
import type {Finding, FindingKind} from './finding.ts';
import {findPeople} from './names.ts';
import {normalise} from './normalise.ts';
import {findNumbers, type Hit} from './numbers.ts';
import {findPassports, findPlates} from './papers.ts';
import {findGroups, findHomes} from './places.ts';
import {findHealth, findMinors} from './situation.ts';

export interface PrivacyOptions {
  /** The field is a public contact with its role and unit, so a mobile number may stand in it, and who answers it. */
  readonly publicContact?: boolean;
}

const WARN: ReadonlySet<FindingKind> = new Set(['resident-name', 'few-people']);

/** Drops what says nothing new: the same stretch of the same kind, and a name inside something graver. */
function distinct(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  let covered = -1;
  for (const finding of findings) {
    const {kind, end} = finding;
    if (kind === 'resident-name' && end <= covered) continue;
    const last = kept[kept.length - 1];
    if (last && last.kind === kind && end <= last.end) continue;
    kept.push(finding);
    if (kind !== 'few-people') covered = Math.max(covered, end);
  }
  return kept;
}

/**
 * Finds personal data that must not (`block`) or should not (`warn`) be published, in order and each once. Offsets are
 * those of the given text. Works on any length in time that grows with the length.
 */
export function findPersonalData(text: string, {publicContact = false}: PrivacyOptions = {}): Finding[] {
  const normal = normalise(text);
  const people = findPeople(normal.text);
  const names: Hit[] = people.filter(({full}) => full).map((person) => ({...person, kind: 'resident-name'}));
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
  const findings = hits.map(({kind, start, end}): Finding => ({
    kind,
    severity: WARN.has(kind) ? 'warn' : 'block',
    start: normal.at(start),
    end: normal.at(end),
  }));
  const grave = ({severity}: Finding) => (severity === 'block' ? 0 : 1);
  return distinct(findings.sort((a, b) => a.start - b.start || b.end - a.end || grave(a) - grave(b)));
}
