/** What can be wrong with one row or one record. */
export interface RecordProblems {
  'missing-column': {readonly expected: string};
  'unknown-column': Record<never, never>;
}
