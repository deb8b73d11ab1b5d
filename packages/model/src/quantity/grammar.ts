import {AFTER, anyOf, BEFORE, INSIDE} from './bounds.ts';
import {NUMERAL} from './numerals.ts';
import {COUNTED, MEASURED} from './units.ts';

const SIDE = `(-?[${NUMERAL}]+?)(${anyOf(INSIDE)})?([万亿]??)(${MEASURED}|${COUNTED}|[a-z][-a-z]*[²³]?)?`;

/** A noun after a measure word: Chinese characters only, and none at its head that would change the number or the unit. */
const NOUN = `(?![${NUMERAL}第次半多余来前后上下内以之年月])[㐀-鿿]{1,20}?`;

/** A whole wording without spaces: 近 3万 名, 300 户 - 500 户, 70 余 万 元, 30 户 居民 左右. No part can repeat within a repeat. */
const WORDING = new RegExp(
  `^(${anyOf(BEFORE)})?(?:([百千])分之)?${SIDE}(?:[-—–~至到]{1,2}${SIDE})?(${anyOf(AFTER)})?(${NOUN})?(${anyOf(AFTER)})?$`,
);
const TAKES_NOUN = new RegExp(`^(?:${COUNTED})$`);

/** The parts of a wording; missing ones are empty. `last` is the upper end of a range, and else `first` itself. */
export type Parts = readonly [before: string, share: string, first: Side, last: Side, after: string];

/** A number as written: 70 余 万 元. */
export type Side = readonly [number: string, inside: string, power: string, unit: string];

/** Takes a wording apart; `undefined` if it does not have the shape of a quantity. */
export function takeApart(text: string): Parts | undefined {
  const found = WORDING.exec(text)?.map((part: string | undefined) => part ?? '');
  if (!found) return undefined;
  const [, before, share, ...sides] = found as [string, string, string, ...string[]];
  const [after, noun, late] = sides.splice(8) as [string, string, string];
  const first = sides.splice(0, 4) as unknown as Side;
  const last = sides[0] ? (sides as unknown as Side) : first;
  if ((after && late) || (noun && !TAKES_NOUN.test(last[3]))) return undefined;
  return [before, share, first, last, after + late];
}
