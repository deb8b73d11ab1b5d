/** What can be wrong between the tables of one community. Ids of facts and mechanisms are ours, not personal data. */
export interface CommunityProblems {
  /** `expected` names the column or key that holds the id. */
  'dangling-id': {readonly expected: string};
  'missing-file': {readonly file: string};
  'unknown-file': Record<never, never>;
  /** Two tables of one kind. */
  'table-twice': {readonly expected: string};
  'missing-key': {readonly expected: string};
  'unknown-key': {readonly under: string};
  /** `kind` is text, list or map. */
  'wrong-kind-of-value': {readonly expected: string; readonly kind: 'text' | 'list' | 'map'};
  'not-an-allowed-word': {readonly expected: string; readonly allowed: string};
  'repeated-name': {readonly expected: string};
  'facts-unreadable': Record<never, never>;
  'locality-not-in-facts': Record<never, never>;
  'unknown-fact': {readonly expected: string};
  'fact-of-other-community': {readonly fact: string};
  'fact-not-shown': {readonly fact: string};
  'fact-shown-twice': {readonly fact: string};
  'fact-not-a-figure': {readonly fact: string; readonly nature: 'structure' | 'standard' | 'idiom'};
  'fact-disagrees': {readonly fact: string; readonly expected: string};
  'mechanism-not-told': {readonly mechanism: string};
  'figure-without-chart': Record<never, never>;
  'chart-without-figures': Record<never, never>;
  'more-promised-than-listed': {readonly promised: number; readonly listed: number};
  'sample-rows': {readonly count: number};
  'table-without-widget': {readonly expected: string};
  'article-without-convention': Record<never, never>;
  'verse-out-of-metre': {readonly characters: number};
}
