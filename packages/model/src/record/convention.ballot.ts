import type {Problem} from '../problem/problem.ts';
import type {Quantity} from '../quantity/quantity.ts';
import type {Spot, Values} from './build-row.ts';
import type {BALLOT_COLUMNS} from './convention.ballot.columns.ts';
import {type Threshold, VOTE_RULES, type Voters} from './convention.rules.ts';
import {present} from './present.ts';

/** How a convention was voted on, besides its figures by head. Every part may be missing. */
export interface Ballot {
  /** Key of `VOTE_RULES`. */
  readonly basis?: string;
  readonly voters?: Voters;
  /** Thresholds that a table states itself; they go before those of `basis`. */
  readonly quorum?: Threshold;
  readonly majority?: Threshold;
  /** Where the table's own thresholds are written. */
  readonly law?: string;
  readonly areaEligible?: Quantity;
  readonly areaPresent?: Quantity;
  readonly areaInFavour?: Quantity;
  readonly paperVotes?: Quantity;
  readonly onlineVotes?: Quantity;
}

const THRESHOLDS: Readonly<Record<string, Threshold>> = {
  过半数: 'half',
  過半數: 'half',
  二分之一以上: 'half',
  三分之二以上: 'two-thirds',
  四分之三以上: 'three-quarters',
  '2/3以上': 'two-thirds',
  '3/4以上': 'three-quarters',
  全体: 'all',
  全體: 'all',
};
const VOTERS: Readonly<Record<string, Voters>> = {
  成年居民: 'adults',
  成年村民: 'adults',
  户代表: 'households',
  戶代表: 'households',
  代表: 'representatives',
  居民代表: 'representatives',
  村民代表: 'representatives',
  居民小组代表: 'representatives',
  业主: 'owners',
  業主: 'owners',
};

type BallotValues = Values<typeof BALLOT_COLUMNS> & {readonly present?: Quantity};

const WORDS = [
  ['basis', '表决依据', Object.keys(VOTE_RULES)],
  ['voters', '谁表决', Object.keys(VOTERS)],
  ['quorum', '到会门槛', Object.keys(THRESHOLDS)],
  ['majority', '通过门槛', Object.keys(THRESHOLDS)],
] as const;

const narrowed = (text: string): string => text.trim().replace('(', '（').replace(')', '）');

/** The ballot of a row; absent when none of its columns is filled. Unknown words are left out: `ballotProblems` names them. */
export function ballotOf(values: BallotValues): Ballot | undefined {
  const {basis, voters, quorum, majority, law} = values;
  const {areaEligible, areaPresent, areaInFavour, paperVotes, onlineVotes} = values;
  const ballot = present<Ballot>({
    basis: basis && narrowed(basis) in VOTE_RULES ? narrowed(basis) : undefined,
    voters: voters && VOTERS[narrowed(voters)],
    quorum: quorum && THRESHOLDS[narrowed(quorum)],
    majority: majority && THRESHOLDS[narrowed(majority)],
    ...{law, areaEligible, areaPresent, areaInFavour, paperVotes, onlineVotes},
  } as Ballot);
  return Object.keys(ballot).length > 0 ? ballot : undefined;
}

const exact = (quantity?: Quantity): number | null => (quantity?.qualifier === 'exact' ? quantity.value : null);

const isMore = (part: number | null, whole: number | null): boolean => part !== null && whole !== null && part > whole;

/** Rules that nobody knows, and shares larger than their whole, each with its cell. */
export function ballotProblems(values: BallotValues, {fault}: Spot): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [key, expected, known] of WORDS) {
    const word = values[key];
    if (word === undefined || known.indexOf(narrowed(word)) >= 0) continue;
    problems.push(fault(key, {code: 'not-a-choice', args: {expected, allowed: known.join('、')}}));
  }
  const {areaEligible, areaPresent, areaInFavour, paperVotes, onlineVotes} = values;
  const over = (key: string, part: string, whole: string) =>
    problems.push(fault(key, {code: 'more-than-whole', args: {part, whole}}));
  if (isMore(exact(areaPresent), exact(areaEligible))) over('areaPresent', '参与面积', '总面积');
  if (isMore(exact(areaInFavour), exact(areaPresent))) over('areaInFavour', '同意面积', '参与面积');
  const cast = (exact(paperVotes) ?? 0) + (exact(onlineVotes) ?? 0);
  if (isMore(cast, exact(values.present))) over('onlineVotes', '纸质票、线上票之和', '实到');
  return problems;
}
