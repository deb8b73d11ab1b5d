import type {Adoption, Ballot, Convention} from '@linli/model/record/convention';

import type {ConventionTelling} from '../convention/convention.telling.ts';
import {exact, lawOf, sentencesOf} from './verdict.ts';

/** What contradicts itself in the figures of a vote. */
export type AdoptionFault = 'present-over-eligible' | 'votes-over-present';

/** One figure of the vote as the table prints it. */
export interface Figure {
  readonly label: string;
  readonly text: string;
  readonly missing: boolean;
}

/** The vote ready to draw. `sentence` is null where the figures do not carry one. */
export interface AdoptionTable {
  readonly figures: readonly Figure[];
  readonly rule: string | undefined;
  /** Where the rule is written and since when it holds. */
  readonly law: string | undefined;
  readonly sentence: string | null;
  readonly faults: readonly string[];
}

/** Finds figures that cannot be true together. What was not reported, or only nearly, contradicts nothing. */
export function faultsOf(adoption: Adoption): AdoptionFault[] {
  const present = exact(adoption.present);
  const eligible = exact(adoption.eligible);
  const votes = [adoption.inFavour, adoption.against, adoption.abstained].map((vote) => exact(vote) ?? 0);
  const cast = votes.reduce((sum, vote) => sum + vote, 0);
  const limit = present ?? eligible;
  const faults: AdoptionFault[] = [];
  if (present !== null && eligible !== null && present > eligible) faults.push('present-over-eligible');
  if (limit !== null && cast > limit) faults.push('votes-over-present');
  return faults;
}

/** Sets out the figures of a vote, and says where a vote was held but has none; nothing is computed from figures that contradict each other. */
export function toAdoption(convention: Convention, telling: ConventionTelling): AdoptionTable | null {
  const {adoption, ballot, procedure} = convention;
  const {words} = telling;
  if (!adoption) {
    const isVoted = procedure.some(({step}) => step === 'voted');
    return isVoted ? {figures: [], rule: undefined, law: undefined, sentence: words.noFigures, faults: []} : null;
  }
  const faults = faultsOf(adoption);
  const judged = faults.length > 0 ? [] : sentencesOf(convention, adoption, words);
  return {
    figures: figuresOf(adoption, ballot, telling),
    rule: adoption.rule,
    law: lawOf(convention, telling),
    sentence: judged.length > 0 ? judged.join(words.gap) : null,
    faults: faults.map((fault) => words.faults[fault]),
  };
}

const HEADS = ['eligible', 'present', 'inFavour', 'against', 'abstained'] as const;
const BALLOTS = ['areaEligible', 'areaPresent', 'areaInFavour', 'paperVotes', 'onlineVotes'] as const;

/** The five figures by head, missing ones named; areas, paper and online only where a table has them. */
function figuresOf(adoption: Adoption, ballot: Ballot | undefined, {words, format}: ConventionTelling): Figure[] {
  const heads = HEADS.map((key) => {
    const quantity = adoption[key];
    const missing = quantity === null || quantity.value === null;
    return {label: words.figures[key], text: missing ? words.missing : format(quantity), missing};
  });
  const more = BALLOTS.flatMap((key) => {
    const quantity = ballot?.[key];
    return quantity ? [{label: words.figures[key], text: format(quantity), missing: false}] : [];
  });
  return [...heads, ...more];
}
