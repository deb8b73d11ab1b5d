import type {NumberParts} from './picture.ts';

const NUMBER = /^([^0-9０-９一二三四五六七八九十百千两兩]*)([0-9０-９.,，一二三四五六七八九十百千两兩]+)([\s\S]*)$/;
const RANGE = /^(\D*)(\d[\d.,]*)(\D*?)[-–—~～至]\s*(\d[\d.,]*)([\s\S]*)$/;

/**
 * Splits an official wording so that the number may stand larger than its 近, its 余 and its unit: 近 · 3 · 万名. The two
 * ends of a range share their unit, or else the range stays in one piece.
 */
export function numberParts(text: string): NumberParts {
  const range = RANGE.exec(text);
  if (range && range[5]!.indexOf(range[3]!) === 0)
    return {before: range[1]!, number: `${range[2]}–${range[4]}`, after: range[5]!};
  if (range) return {before: '', number: text, after: ''};
  const [, before = '', number = text, after = ''] = NUMBER.exec(text) ?? [];
  return {before, number, after};
}
