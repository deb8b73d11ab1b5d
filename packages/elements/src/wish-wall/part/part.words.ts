import type {Translations} from '../../internal/locale.ts';
import {words as en} from './part.en.ts';
import {words as zhHant} from './part.zh-hant.ts';
import {words as zhHans} from './part.zh.ts';

/** What printing and taking part say: loads with the panel. */
export interface PartWords {
  readonly printing: string;
  readonly poster: string;
  readonly list: string;
  readonly cards: string;
  readonly printedOn: (day: string) => string;
  readonly more: (cards: string) => string;
  readonly collectCard: string;
  readonly collectLead: string;
  readonly collectHint: string;
  readonly claimCard: string;
  readonly claimLead: string;
  readonly claimHint: string;
  readonly number: string;
  readonly claimantLine: string;
  readonly shareLine: string;
  readonly dueLine: string;
  readonly contactLine: string;
  readonly byHand: string;
  readonly reach: (contact: string) => string;
  readonly submit: string;
  readonly claiming: (text: string) => string;
  readonly send: string;
  readonly sending: string;
  readonly cancel: string;
  readonly textHint: string;
  readonly needsText: string;
  readonly personal: string;
  readonly queued: (count: number) => string;
  readonly sendQueued: string;
  readonly dropQueued: string;
  readonly accepted: string;
  readonly kept: string;
  readonly wait: string;
  readonly refused: string;
  readonly storedOnly: string;
}

export const PART_WORDS: Translations<PartWords> = {zhHans, zhHant, en};
