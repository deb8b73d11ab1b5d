import type {Qualifier} from './quantity.ts';

/** A word and how it bounds the number; longer words first. */
export type Bounds = readonly (readonly [string, Qualifier])[];

/** Before the number. */
export const BEFORE: Bounds = [
  ['不超过', 'up-to'],
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['不多于', 'up-to'],
  ['超过', 'over'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['大约', 'about'],
  ['至少', 'at-least'],
  ['最少', 'at-least'],
  ['至多', 'up-to'],
  ['最多', 'up-to'],
  ['不足', 'up-to'],
  ['不到', 'up-to'],
  ['超', 'over'],
  ['逾', 'over'],
  ['近', 'nearly'],
  ['约', 'about'],
];
/** Right after the digits. */
export const INSIDE: Bounds = [
  ['余', 'over'],
  ['多', 'over'],
  ['来', 'about'],
];
/** After the unit. */
export const AFTER: Bounds = [
  ['及以上', 'at-least'],
  ['以上', 'at-least'],
  ['以内', 'up-to'],
  ['之内', 'up-to'],
  ['以下', 'up-to'],
  ['左右', 'about'],
  ['上下', 'about'],
];
/** These also begin nouns (内部, 多功能厅), so they count only at the end. */
export const LAST: Bounds = [
  ['内', 'up-to'],
  ['多', 'over'],
  ['余', 'over'],
];
/** How a text begins to bound a number, and what is left of it. */
export function take(text: string, words: Bounds): {readonly qualifier: Qualifier; readonly rest: string} {
  const found = words.find(([word]) => text.startsWith(word));
  return found ? {qualifier: found[1], rest: text.slice(found[0].length)} : {qualifier: 'exact', rest: text};
}
