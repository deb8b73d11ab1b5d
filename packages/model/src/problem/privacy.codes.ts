import type {FindingKind} from '../privacy/finding.ts';

/** Personal data that must not, or should not, be published. */
export interface PrivacyProblems {
  'personal-data': {readonly kind: FindingKind};
  'maybe-personal-data': {readonly kind: FindingKind};
}
