import type {Problem} from '../problem/problem.ts';
import {readEnglish} from './parse.en.ts';
import {formatQuantity} from './format.ts';
import {isProblem, problem} from './problem.ts';
import type {Quantity} from './quantity.ts';
import {readHan} from './read-han.ts';
import {toHans} from './script.ts';

/** Longer texts are sentences. It also bounds the work: a hostile cell costs no more than this many characters. */
const LONGEST = 64;
const NOT_REPORTED = ['', '-', '—', '——', '–', '－', '/', '无', '未填报', '未填', 'not reported', 'n/a'];
const HAN = /[\u3400-\u9fff]/;

/** Full-width digits, letters and marks become half-width; spaces go, except between digits, where they would join two numbers. */
export function tidy(wording: string): string {
  let text = '';
  for (const letter of wording) {
    const code = letter.charCodeAt(0);
    text += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : code === 0x2212 ? '-' : letter;
  }
  return HAN.test(text) && !/\d\s+\d/.test(text) ? text.replace(/\s/g, '') : text;
}

const isCanonical = (quantity: Quantity, text: string): boolean =>
  formatQuantity(quantity, 'zh-Hans') === text || formatQuantity(quantity, 'zh-Hant') === text;

/**
 * Reads a number as an official text writes it, in simplified, traditional or English wording. `—`, 无, 未填报 and an
 * empty text are "not reported" (value null). What is no quantity (第3名, 2024年, 12345热线, 1.2.3) is a problem, never a
 * guess. The wording stays in `text` when `formatQuantity` would write it differently. The unit is in simplified script.
 */
export function parseQuantity(wording: string): Quantity | Problem {
  const trimmed = wording.trim();
  if (trimmed.length > LONGEST) return problem('not-a-quantity', {});
  const text = tidy(trimmed);
  const simplified = toHans(text);
  if (NOT_REPORTED.includes(simplified.toLowerCase())) return {value: null, qualifier: 'exact', unit: ''};
  if (!HAN.test(text) && /[a-z]/i.test(text)) return readEnglish(simplified);
  const quantity = readHan(simplified);
  return isProblem(quantity) || !HAN.test(text) || isCanonical(quantity, text) ? quantity : {...quantity, text};
}
