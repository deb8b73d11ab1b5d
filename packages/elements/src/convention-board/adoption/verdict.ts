import type {Quantity} from '@linli/model/quantity';
import type {Adoption, Ballot, Convention} from '@linli/model/record/convention';
import {reaches, type Threshold, VOTE_RULES, type VoteRule, type Voters} from '@linli/model/record/convention.rules';
import {isBefore} from '@linli/model/record/dates';

import {formatDay} from '../../internal/calendar-day.ts';
import type {ConventionTelling} from '../convention/convention.telling.ts';
import type {Words} from '../convention/convention.zh.ts';

/** An exact count, or null: 近, 余 and ranges carry no sum and no share. */
export function exact(quantity: Quantity | null | undefined): number | null {
  return quantity && quantity.qualifier === 'exact' && quantity.upper === undefined ? quantity.value : null;
}

/** The shares that a vote is judged by; the known rule is null where the table states its own. */
interface Judging {
  readonly quorum: Threshold;
  readonly majority: Threshold;
  readonly byArea: boolean;
  readonly voters: Voters | undefined;
  readonly known: VoteRule | null;
}

/** What a vote is judged by: a table's own thresholds before those of a known rule; null where it names neither. */
function judgingOf(ballot: Ballot | undefined): Judging | null {
  const known = (ballot?.basis !== undefined && VOTE_RULES[ballot.basis]) || null;
  const quorum = ballot?.quorum ?? known?.quorum;
  const majority = ballot?.majority ?? known?.majority;
  if (quorum === undefined || majority === undefined) return null;
  const voters = ballot?.voters ?? known?.voters;
  const own = ballot?.quorum !== undefined && ballot.majority !== undefined;
  return {quorum, majority, voters, byArea: voters === 'owners', known: own ? null : known};
}

/** Why a known rule does not judge a vote, in a sentence; null where it does. A table's own thresholds hold for its vote. */
function notJudged({known}: Judging, {procedure, kind}: Convention, words: Words): string | null {
  if (known === null) return null;
  const {from, until, notFor} = known;
  const day = procedure.find(({step}) => step === 'voted')?.date;
  if (day === undefined) return words.ruleUndated;
  if (isBefore(day, from) || (until !== undefined && isBefore(until, day))) return words.ruleNotThen;
  return notFor && notFor.kinds.indexOf(kind) >= 0 ? words.ruleOthers(notFor.law) : null;
}

const HOUSEHOLDS: readonly Voters[] = ['households'];
const HEADS: readonly Voters[] = ['adults', 'representatives'];

/** True where figures count what the rule counts: households by 户, adults by 人. */
function fits(unit: string, voters: Voters | undefined): boolean {
  const isHouseholds = unit === '户' || unit === '戶';
  if (voters === undefined) return true;
  return isHouseholds ? HEADS.indexOf(voters) < 0 : HOUSEHOLDS.indexOf(voters) < 0;
}

/** One decimal at most, so 88 of 96 is 91.7%. */
const share = (part: number, whole: number) => `${Math.round((part / whole) * 1000) / 10}%`;

type Trio = readonly (Quantity | null | undefined)[];

/** 应到, 实到, 同意 as exact counts of one unit, or null. */
function countsOf(trio: Trio): readonly [number, number, number] | null {
  const [whole, came, agreed] = trio.map(exact);
  const isOneUnit = new Set(trio.map((quantity) => quantity?.unit ?? '')).size === 1;
  return whole && came && agreed !== null && agreed !== undefined && isOneUnit ? [whole, came, agreed] : null;
}

type Counts = readonly [number, number, number];

const metBy = ([whole, came, agreed]: Counts, {quorum, majority}: Judging): boolean =>
  reaches(came, whole, quorum) && reaches(agreed, came, majority);

function tell([whole, came, agreed]: Counts, {quorum, majority}: Judging, area: boolean, words: Words): string {
  return words.voteSentence({
    area,
    turnout: share(came, whole),
    approval: share(agreed, came),
    quorum: words.thresholds[quorum][reaches(came, whole, quorum) ? 0 : 1],
    majority: words.thresholds[majority][reaches(agreed, came, majority) ? 0 : 1],
  });
}

const HALVES: Judging = {quorum: 'half', majority: 'half', byArea: false, voters: undefined, known: null};

/**
 * The vote in sentences, and whether it passed where a rule says what that takes. Nothing is computed unless 应到, 实到 and
 * 同意 are exact, in one unit, and those that the rule counts: a sentence says so. Owners' votes must reach both shares by head and by floor area
 * (民法典第二百七十八条).
 */
export function sentencesOf(convention: Convention, adoption: Adoption, words: Words): string[] {
  const {ballot} = convention;
  const heads = countsOf([adoption.eligible, adoption.present, adoption.inFavour]);
  if (heads === null) return [words.notExact];
  const judging = judgingOf(ballot);
  if (judging === null) return [tell(heads, HALVES, false, words)];
  const reason = notJudged(judging, convention, words);
  if (reason !== null) return [tell(heads, HALVES, false, words), reason];
  if (!fits(adoption.eligible?.unit ?? '', judging.voters)) return [words.ruleOtherUnit];
  const told = [tell(heads, judging, false, words)];
  if (!judging.byArea) return [...told, words.outcome[metBy(heads, judging) ? 'passed' : 'failed']];
  const areas = countsOf([ballot?.areaEligible, ballot?.areaPresent, ballot?.areaInFavour]);
  if (areas === null || areas[1] > areas[0] || areas[2] > areas[1]) return [...told, words.areaMissing];
  const passed = metBy(heads, judging) && metBy(areas, judging);
  return [...told, tell(areas, judging, true, words), words.outcome[passed ? 'passed' : 'failed']];
}

/** Who votes, what it takes and where that is written, in one line; undefined where no rule is named. */
export function lawOf({ballot}: Convention, {words, locale}: ConventionTelling): string | undefined {
  const judging = judgingOf(ballot);
  if (judging === null) return ballot?.law;
  const {known, voters, quorum, majority} = judging;
  return words.ruleLine({
    voters: voters ? words.voters[voters] : '',
    quorum: words.shares[quorum],
    majority: words.shares[majority],
    law: known?.law ?? ballot?.law ?? '',
    from: known ? formatDay(known.from, locale) : '',
    until: known?.until ? formatDay(known.until, locale) : '',
    isDouble: judging.byArea,
  });
}
