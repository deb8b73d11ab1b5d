import type {Problem} from '../problem/problem.ts';
import {problem} from './problem.ts';

const REASONS = [
  ['ordinal-not-quantity', /^第/],
  ['hotline-not-quantity', /^\d+[^\d]*(?:热线|专线|电话)/],
  ['number-too-long', /^[\d,]{16}/],
  ['vague-number', /^[十百千]?[几数]|^[一二三四五六七八九两]{2}/],
  ['points-mixed-with-percent', /%.*百分点|百分点.*%/],
  ['words-before-number', /^[\u3400-\u9fff].*\d/],
  ['unknown-unit', /^\d+[余多]?[\u3400-\u9fff]/],
] as const;

/** Says why a text is no quantity, so that its editor knows what to change. */
export function whyNot(text: string): Problem {
  const reason = REASONS.find(([, pattern]) => pattern.test(text));
  return problem(reason ? reason[0] : 'not-a-quantity');
}
