import type {Problem} from '../problem/problem.ts';
import {problem} from './problem.ts';
import type {Quantity} from './quantity.ts';
import {readHan} from './read-han.ts';
import {unitFromEnglish} from './units.en.ts';

const BEFORE: readonly (readonly [string, string])[] = [
  ['more than ', '超过'],
  ['over ', '超过'],
  ['nearly ', '近'],
  ['almost ', '近'],
  ['about ', '约'],
  ['around ', '约'],
  ['at least ', '至少'],
  ['at most ', '至多'],
  ['up to ', '至多'],
];
const SCALES: readonly (readonly [string, string])[] = [
  ['thousand', '千'],
  ['million', '百万'],
  ['billion', '十亿'],
];
const NUMBER = '-0123456789.,–—~%‰×';

const swap = (text: string, words: readonly (readonly [string, string])[]): readonly [string, string] => {
  const found = words.find(([word]) => text.startsWith(word));
  return found ? [found[1], text.slice(found[0].length).trim()] : ['', text];
};

/** Reads English wording ("over 160", "nearly 30,000 people", "13 percentage points") by putting it into Chinese. */
export function readEnglish(text: string): Quantity | Problem {
  const [bound, rest] = swap(text.toLowerCase(), BEFORE);
  let end = 0;
  while (end < rest.length && NUMBER.includes(rest.charAt(end))) end += 1;
  const [scale, word] = swap(rest.slice(end).trim(), SCALES);
  const unit = word === '' ? '' : unitFromEnglish(word);
  if (end === 0) return problem('not-a-quantity', {});
  return unit === undefined ? problem('unknown-unit', {}) : readHan(bound + rest.slice(0, end) + scale + unit);
}
