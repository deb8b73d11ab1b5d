/** What can be wrong with a number or a change. */
export interface QuantityProblems {
  'not-a-quantity': Record<never, never>;
}
