import type {Qualifier} from './quantity.ts';

/** The words of each qualifier at one place of a wording, as the inside of a RegExp. */
type Bounds = Readonly<Partial<Record<Qualifier, string>>>;

export const BEFORE: Bounds = {
  over: '超过|超|逾|over|morethan',
  nearly: '将近|接近|近|nearly|almost',
  about: '大约|约|about|around',
  'at-least': '至少|最少|不少于|不低于|atleast',
  'up-to': '至多|最多|不超过|不多于|不足|不到|upto|atmost',
};

/** Between the digits and the unit. */
export const INSIDE: Bounds = {over: '余|多', about: '来'};

/** After the unit. 多, 余 and 内 also begin nouns (多功能厅, 内部刊物), so they count only at the end. */
export const AFTER: Bounds = {
  over: '多$|余$',
  about: '左右|上下',
  'at-least': '及?以上',
  'up-to': '以内|之内|以下|内$',
};

/** All words of one place as one alternative. */
export const anyOf = (bounds: Bounds): string => Object.values(bounds).join('|');

/** The qualifier a word stands for; `exact` for none. */
export function qualifierOf(word: string, bounds: Bounds): Qualifier {
  if (word === '') return 'exact';
  const qualifiers = Object.keys(bounds) as Qualifier[];
  return qualifiers.find((qualifier) => new RegExp(`^(?:${bounds[qualifier]})$`).test(word)) ?? 'exact';
}
