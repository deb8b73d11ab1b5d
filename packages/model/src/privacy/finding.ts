/** What kind of personal data was found. */
export type FindingKind =
  | 'id-number'
  | 'mobile'
  | 'bank-card'
  | 'passport'
  | 'plate'
  | 'health'
  | 'minor'
  | 'home-address'
  | 'image-gps'
  | 'wechat-group'
  | 'resident-name'
  | 'few-people';

/** One stretch of text that may not (`block`) or should not (`warn`) be published: UTF-16 offsets, end exclusive. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: 'block' | 'warn';
  readonly start: number;
  readonly end: number;
}
