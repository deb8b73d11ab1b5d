import type {Problem} from '../problem/problem.ts';
import {problem} from './problem.ts';

/** Says why a text that begins with no readable number is no quantity. */
export function whyNoNumber(text: string): Problem {
  if (text.startsWith('第')) return problem('ordinal-not-quantity', {});
  if (/[\d,]{16}/.test(text)) return problem('number-too-long', {});
  if (/[几数]|[一二三四五六七八九两]{2}/.test(text.slice(0, 4))) return problem('vague-number', {});
  return /^[\u3400-\u9fff].*\d/.test(text) ? problem('words-before-number', {}) : problem('not-a-quantity', {});
}

/** Says why what follows the number makes it no quantity. */
export function whyNoUnit(rest: string): Problem {
  if (/热线|专线|电话/.test(rest)) return problem('hotline-not-quantity', {});
  if (/百分点|%/.test(rest)) return problem('points-mixed-with-percent', {});
  return /^[\u3400-\u9fff]/.test(rest) ? problem('unknown-unit', {}) : problem('not-a-quantity', {});
}
