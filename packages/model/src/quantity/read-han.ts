import type {Problem} from '../problem/problem.ts';
import {isProblem, problem} from './problem.ts';
import {AFTER, BEFORE, LAST, take} from './qualifier-words.ts';
import type {Qualifier, Quantity} from './quantity.ts';
import {afterDash, readRange, type Body} from './read-range.ts';
import {readSide} from './read-side.ts';
import {takesNoun} from './units.ts';
import {whyNoNumber, whyNoUnit} from './why-not.ts';

/** A noun after a measure word: Chinese characters only, and none that would change the number. */
const NOUN = /^[\u3400-\u9fff]{1,20}$/;
const NO_NOUN = /^[第半多余来几数前后左右上下内以之年月日号零一二三四五六七八九十百千万亿两]/;

const isNoun = (unit: string, rest: string): boolean => takesNoun(unit) && NOUN.test(rest) && !NO_NOUN.test(rest);

/** 2024年, 二〇二五年 and 2024—2025年 are dates. 五年, 5000年 and 2000余年 are lengths of time. */
function isYear({value, upper = value, unit, qualifier}: Body): boolean {
  return unit === '年' && qualifier === 'exact' && [value, upper].some((year) => year >= 1000 && year < 3000);
}

function after(rest: string): ReturnType<typeof take> {
  const last = LAST.find(([word]) => word === rest);
  return last ? {qualifier: last[1], rest: ''} : take(rest, AFTER);
}

/** Reads a quantity in simplified wording, without keeping the wording. */
export function readHan(text: string): Quantity | Problem {
  const before = take(text, BEFORE);
  const side = readSide(before.rest, before.qualifier !== 'exact');
  if (Number.isNaN(side.value)) return whyNoNumber(text);
  const dash = afterDash(side);
  const body: Body | Problem = dash === undefined ? side : readRange(side, dash);
  if (isProblem(body)) return body;
  const end = after(body.rest);
  if (isYear(body)) return problem('year-not-quantity', {});
  if (end.rest !== '' && !isNoun(body.unit, end.rest)) return whyNoUnit(end.rest);
  const bounds = new Set<Qualifier>([before.qualifier, body.qualifier, end.qualifier]);
  bounds.delete('exact');
  if (bounds.size > 1) return problem('qualifiers-conflict', {});
  const [qualifier = 'exact'] = bounds;
  const {value, upper, unit} = body;
  return upper === undefined ? {value, qualifier, unit} : {value, upper, qualifier, unit};
}
