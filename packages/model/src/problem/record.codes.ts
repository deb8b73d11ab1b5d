/** What can be wrong with one row or one record. `expected` and the like are column names of ours, never cells. */
export interface RecordProblems {
  'missing-column': {readonly expected: string};
  'unknown-column': Record<never, never>;
  'column-without-heading': Record<never, never>;
  'missing-value': {readonly expected: string};
  'hidden-characters': {readonly expected: string};
  'too-long': {readonly expected: string; readonly most: number};
  'not-an-id': {readonly expected: string};
  'not-an-integer': {readonly expected: string};
  'not-a-number': {readonly expected: string};
  'not-yes-or-no': {readonly expected: string};
  /** `allowed` lists the words of ours that fit. */
  'not-a-choice': {readonly expected: string; readonly allowed: string};
  'not-a-link': {readonly expected: string};
  'not-a-phone': {readonly expected: string};
  'not-a-date': {readonly expected: string};
  'not-a-share': {readonly expected: string};
  'out-of-range': {readonly expected: string; readonly least: number; readonly most: number};
  'repeated-id': {readonly expected: string; readonly firstRow: number};
  'repeated-number': {readonly expected: string};
  /** An article that stands after one with a larger number. */
  'numbers-out-of-order': {readonly expected: string};
  /** A text that begins with another number than its article's. */
  'other-number': {readonly expected: string};
  'own-parent': {readonly expected: string};
  /** Rows that name each other as their parent in a round. */
  circle: {readonly expected: string};
  'several-cores': Record<never, never>;
  'only-together': {readonly has: string; readonly lacks: string};
  'lists-differ': {readonly one: string; readonly other: string};
  'dates-out-of-order': Record<never, never>;
  'fulfilled-without-date': Record<never, never>;
  /** The same text stands in `firstRow`, punctuation apart. */
  'looks-repeated': {readonly expected: string; readonly firstRow: number};
  'date-without-status': {readonly expected: string};
  /** `status` is the word of a status, not a cell. */
  'reason-missing': {readonly status: string};
  'more-than-whole': {readonly part: string; readonly whole: string};
  'parts-below-whole': {readonly part: string; readonly whole: string};
  'target-in-other-unit': {readonly expected: string};
  /** `unit` is the unit of ours that the column is counted in. */
  'wrong-unit': {readonly expected: string; readonly unit: string};
}
