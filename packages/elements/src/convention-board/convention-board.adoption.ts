import type {Quantity} from '@linli/model/quantity';
import type {Adoption} from '@linli/model/record/convention';

import type {Words} from './convention-board.zh.ts';

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
  readonly sentence: string | null;
  readonly faults: readonly string[];
}

/** An exact count, or null: 近, 余 and ranges carry no sum and no share. */
function exact(quantity: Quantity | null): number | null {
  return quantity && quantity.qualifier === 'exact' && quantity.upper === undefined ? quantity.value : null;
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

/** One decimal at most, so 88 of 96 is 91.7%. */
const share = (part: number, whole: number) => `${Math.round((part / whole) * 1000) / 10}%`;

/** The vote in one sentence; null unless 应到, 实到 and 同意 are exact, in one unit, and consistent. */
function sentenceOf({eligible, present, inFavour}: Adoption, words: Words): string | null {
  const [should, came, yes] = [exact(eligible), exact(present), exact(inFavour)];
  const units = new Set([eligible, present, inFavour].map((quantity) => quantity?.unit ?? ''));
  if (!should || !came || yes === null || units.size !== 1) return null;
  const turnout = share(came, should);
  return words.voteSentence({
    turnout,
    approval: share(yes, came),
    majorityCame: came * 2 > should,
    majorityAgreed: yes * 2 > came,
  });
}

/** Sets out the figures of a vote; nothing is computed from figures that contradict each other. */
export function toAdoption(adoption: Adoption, words: Words, format: (quantity: Quantity) => string): AdoptionTable {
  const faults = faultsOf(adoption);
  const figures = (['eligible', 'present', 'inFavour', 'against', 'abstained'] as const).map((key) => {
    const quantity = adoption[key];
    const missing = quantity === null || quantity.value === null;
    return {label: words.figures[key], text: missing ? words.missing : format(quantity), missing};
  });
  return {
    figures,
    rule: adoption.rule,
    sentence: faults.length > 0 ? null : sentenceOf(adoption, words),
    faults: faults.map((fault) => words.faults[fault]),
  };
}
