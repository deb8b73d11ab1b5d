import type {Problem} from '../problem/problem.ts';
import type {Quantity} from '../quantity/quantity.ts';
import type {Spot, Values} from './build-row.ts';
import {present} from './present.ts';
import type {VOTE_COLUMNS} from './vote.columns.ts';

/** A vote: on a convention or on a matter. Numbers as reported; null where not reported. */
export interface Adoption {
  /** 应到 */
  readonly eligible: Quantity | null;
  /** 实到 */
  readonly present: Quantity | null;
  readonly inFavour: Quantity | null;
  readonly against: Quantity | null;
  readonly abstained: Quantity | null;
  /** The rule in words, for example 过半数到会、到会过半数同意. */
  readonly rule?: string;
}

type VoteValues = Values<typeof VOTE_COLUMNS>;

/** The vote of a row; absent when none of its columns is filled. */
export function adoptionOf(values: VoteValues): Adoption | undefined {
  const {eligible = null, present: came = null, inFavour = null, against = null, abstained = null, rule} = values;
  if (rule === undefined && [eligible, came, inFavour, against, abstained].every((each) => each === null))
    return undefined;
  return present<Adoption>({eligible, present: came, inFavour, against, abstained, rule});
}

const exact = (quantity?: Quantity): number | null => (quantity?.qualifier === 'exact' ? quantity.value : null);

/** Exact counts must fit: no more present than eligible, and the votes are those of the present. */
export function voteProblems(values: VoteValues, {fault}: Spot): readonly Problem[] {
  const [eligible, came] = [exact(values.eligible), exact(values.present)];
  const votes = [values.inFavour, values.against, values.abstained].map(exact);
  const cast = votes.reduce<number>((sum, vote) => sum + (vote ?? 0), 0);
  const problems: Problem[] = [];
  if (eligible !== null && came !== null && came > eligible) {
    problems.push(fault('present', {code: 'more-than-whole', args: {part: '实到', whole: '应到'}}));
  }
  const args = {part: '同意、反对、弃权之和', whole: '实到'};
  if (came !== null && cast > came) problems.push(fault('inFavour', {code: 'more-than-whole', args}));
  else if (came !== null && votes.every((vote) => vote !== null) && cast < came) {
    problems.push(fault('inFavour', {code: 'parts-below-whole', args}, 'notice'));
  }
  return problems;
}
