/** What can be wrong with a number or a change. */
export interface QuantityProblems {
  'not-a-quantity': Record<never, never>;
  'ordinal-not-quantity': Record<never, never>;
  'year-not-quantity': Record<never, never>;
  'hotline-not-quantity': Record<never, never>;
  'fraction-not-quantity': Record<never, never>;
  'unknown-unit': Record<never, never>;
  'words-before-number': Record<never, never>;
  'vague-number': Record<never, never>;
  'number-too-long': Record<never, never>;
  'qualifiers-conflict': Record<never, never>;
  'range-upside-down': Record<never, never>;
  'range-drops-scale': Record<never, never>;
  'range-of-two-units': Record<never, never>;
  'points-mixed-with-percent': Record<never, never>;
  'not-a-change': Record<never, never>;
  'level-not-change': Record<never, never>;
  /** Units from the known list only; empty for any other. */
  'units-differ': {readonly left: string; readonly right: string};
  'cannot-add-up-to': Record<never, never>;
  'parts-do-not-add-up': Record<never, never>;
}
