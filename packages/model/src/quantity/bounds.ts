import type {Qualifier} from './quantity.ts';

/** Where a qualifier's word stands: 0 before the number, 1 between the digits and the unit, 2 after the unit. */
type Spot = number;
export const BEFORE = 0;
export const INSIDE = 1;
export const AFTER = 2;

/**
 * The words of each qualifier by where they stand, as the inside of a RegExp, the one that is written first. 多, 余 and 内
 * also begin nouns (多功能厅, 内部刊物), so after the unit they count only at the end.
 */
const WORDS: Readonly<Partial<Record<Qualifier, readonly [before: string, inside?: string, after?: string]>>> = {
  over: ['超过|超|逾|[多高]于|over|morethan|>', '余|多', '多$|余$'],
  nearly: ['近|[将接]近|nearly|almost'],
  about: ['约|大约|about|around', '来', '左右|上下'],
  'at-least': ['至少|最少|不[少低]于|atleast|[≥≧]|>=', '\\+', '以上|及以上'],
  'up-to': ['至多|最多|不超过|不[多高]于|不[足到]|[少低]于|upto|atmost|[≤≦]|<=?', undefined, '以内|之内|及?以下|内$'],
};

/** All words of one place as one alternative. */
export const anyOf = (spot: Spot): string =>
  Object.values(WORDS)
    .flatMap((words) => words[spot] ?? [])
    .join('|');

/** The word that is written for a qualifier; empty for `exact`. */
export const wordOf = (qualifier: Qualifier, spot: Spot): string => WORDS[qualifier]?.[spot]?.split('|')[0] ?? '';

/** The qualifier a word stands for; `exact` for none. */
export const qualifierOf = (word: string, spot: Spot): Qualifier =>
  (Object.keys(WORDS) as Qualifier[]).find((qualifier) => new RegExp(`^(?:${WORDS[qualifier]?.[spot]})$`).test(word)) ??
  'exact';
