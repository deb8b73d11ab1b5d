import {findFewPeople} from './few-people.ts';
import type {Finding, FindingKind} from './finding.ts';
import {findPeople} from './names.ts';
import {normalise} from './normalise.ts';
import {findNumbers} from './numbers.ts';
import {findPassports, findPlates} from './papers.ts';
import {findGroups, findHomes, findMailboxes} from './places.ts';
import {findHealth, findMinors} from './situation.ts';
import type {Span} from './spans.ts';

export interface PrivacyOptions {
  /** The field is a public contact with its role and unit, so a mobile number or a mailbox may stand in it, and who answers. */
  readonly publicContact?: boolean;
}

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

function spansByKind(text: string, publicContact: boolean): readonly (readonly [FindingKind, readonly Span[]])[] {
  const people = findPeople(text);
  return [
    ...findNumbers(text).map((hit) => [hit.kind, [hit]] as const),
    ['passport', findPassports(text)],
    ['plate', findPlates(text, people)],
    ['health', findHealth(text, people)],
    ['minor', findMinors(text, people)],
    ['home-address', findHomes(text)],
    ['wechat-group', [...findGroups(text), ...(publicContact ? [] : findMailboxes(text))]],
    ['resident-name', people.filter(({full}) => full && !publicContact)],
    ['few-people', findFewPeople(text)],
  ];
}

/**
 * Finds personal data that must not (`block`) or should not (`warn`) be published, in order and each once. Offsets are
 * those of the given text. Works on any length in time that grows with the length.
 */
export function findPersonalData(text: string, {publicContact = false}: PrivacyOptions = {}): Finding[] {
  const normal = normalise(text);
  const findings = spansByKind(normal.text, publicContact).flatMap(([kind, spans]) =>
    spans.map(({start, end}): Finding => {
      const severity = kind === 'resident-name' || kind === 'few-people' ? 'warn' : 'block';
      return {kind, severity, start: normal.at(start), end: normal.at(end)};
    }),
  );
  return distinct(
    findings
      .filter(({kind}) => !publicContact || kind !== 'mobile')
      // "block" comes before "warn" in the alphabet, too.
      .sort((a, b) => a.start - b.start || b.end - a.end || (a.severity < b.severity ? -1 : 1)),
  );
}
