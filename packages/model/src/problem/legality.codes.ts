import type {LegalFlag} from '../legality/flags.ts';

/** What a convention may say that a law sets limits to. Advice, never a verdict. */
export interface LegalityProblems {
  'legal-doubt': {readonly flag: LegalFlag};
}
