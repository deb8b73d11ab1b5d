/** Every kind of record a table can hold. One file of this folder each. */
export type RecordKind =
  | 'community'
  | 'brand'
  | 'grid'
  | 'place'
  | 'wish'
  | 'convention'
  | 'article'
  | 'indicator'
  | 'deliberation'
  | 'matter'
  | 'catalogue'
  | 'event'
  | 'source';
