/** More than a kind can draw: categories, figures (half rings among them) or series. */
export interface TooMany {
  readonly refused: 'too-many';
  readonly most: number;
  readonly of: 'items' | 'figures' | 'dials' | 'series';
}

/** Why these columns make no such chart; the table stays. `refusals.ts` finds the cell and the words. */
export type Refusal =
  | {readonly refused: 'too-few' | 'too-few-series'; readonly least: number}
  | TooMany
  | {readonly refused: 'unknown-kind'; readonly attribute: 'kind' | 'of'}
  | {
      readonly refused:
        | 'no-numbers'
        | 'mixed-units'
        | 'negative'
        | 'one-series'
        | 'two-series'
        | 'not-shares'
        | 'no-target'
        | 'no-whole'
        | 'not-loaded';
    };
