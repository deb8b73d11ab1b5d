import type {Quantity} from '../quantity/quantity.ts';

export type ConventionKind = 'residents' | 'village' | 'gate' | 'charter';
export type ConventionForm = 'articles' | 'verse-3' | 'verse-5' | 'verse-7';
export type ProcedureStep = 'collected' | 'drafted' | 'reviewed' | 'voted' | 'filed';

/** The vote that adopted a convention. Numbers as reported; null where not reported. */
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

/** A convention (公约), without its articles. */
export interface Convention {
  readonly id: string;
  readonly title: string;
  readonly kind: ConventionKind;
  readonly form: ConventionForm;
  /** Where it holds: a building door, a compound, a community. */
  readonly scope?: string;
  readonly adoption?: Adoption;
  readonly procedure: readonly {readonly step: ProcedureStep; readonly date: string}[];
  readonly filingNumber?: string;
  readonly inForceFrom?: string;
  readonly nextReview?: string;
  readonly sample: boolean;
}
