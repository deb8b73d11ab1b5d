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
  /** `noun` is what the wall calls one of its cards, `claim` what it calls taking one on: 心愿, 认领. */
  readonly collectCard: (noun: string) => string;
  readonly collectLead: (noun: string) => string;
  readonly collectHint: string;
  readonly claimCard: (noun: string, claim: string) => string;
  readonly claimLead: (noun: string, claim: string) => string;
  readonly printClaim: (noun: string, claim: string) => string;
  readonly claimHint: string;
  readonly number: string;
  readonly claimantLine: (claim: string) => string;
  readonly shareLine: (claim: string) => string;
  readonly dueLine: string;
  readonly contactLine: string;
  readonly byHand: string;
  readonly reach: (contact: string) => string;
  readonly submit: (noun: string) => string;
  readonly claiming: (claim: string, text: string) => string;
  readonly send: string;
  readonly sending: string;
  readonly cancel: (claim: string) => string;
  readonly textHint: string;
  /** Behind the name of a field that must be filled in. */
  readonly required: string;
  readonly needsText: string;
  readonly needsNumber: string;
  readonly personal: string;
  readonly queued: (count: number) => string;
  readonly sendQueued: string;
  readonly dropQueued: string;
  /** One of what waits. */
  readonly drop: string;
  readonly accepted: string;
  readonly kept: string;
  readonly wait: string;
  readonly refused: string;
  /** The server will never take what waited. */
  readonly refusedQueued: string;
  /** Neither sent nor kept: a private window, a full disk. */
  readonly unkept: string;
}

export const PART_WORDS: Translations<PartWords> = {zhHans, zhHant, en};
