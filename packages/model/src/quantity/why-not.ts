import type {Problem} from '../problem/problem.ts';
import {problem} from './problem.ts';

const REASONS = {
  'ordinal-not-quantity': /^第/,
  'hotline-not-quantity': /^\d+\D*[热熱专專电電][线線话話]/,
  'fraction-not-quantity': /分之/,
  'number-too-long': /^[\d,]{16}/,
  'vague-number': /^[十百千]?[几数]|^上[百千万]|^[一二三四五六七八九两]{2}/,
  'points-mixed-with-percent': /%.*百分点|百分点.*%/,
  'words-before-number': /^[㐀-鿿].*\d/,
  'unknown-unit': /^\d+[余多]?[㐀-鿿]/,
} as const;

/** Says why a text is no quantity, so that its editor knows what to change. */
export function whyNot(text: string): Problem {
  const codes = Object.keys(REASONS) as (keyof typeof REASONS)[];
  return problem(codes.find((code) => REASONS[code].test(text)) ?? 'not-a-quantity');
}
