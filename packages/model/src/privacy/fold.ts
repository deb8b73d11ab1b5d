/** Marks of no width, combining ones, and what makes a keycap of a digit. */
export const INVISIBLE = /[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u20e3\ufe0e\ufe0f\ufeff]/;
const DASH = /[\u2010-\u2015\u2212\ufe63\uff5e]/g;
const WIDE = /[\u00a0\u2000-\u200a\u2460-\u2468\u3000\uff01-\uff5d]/g;

/** Digits as Chinese writes them. */
export const HAN_DIGIT = '零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖';

/** Dashes as `-`, full-width forms as half-width ones; every character keeps its place. */
export const folded = (text: string): string => text.replace(DASH, '-').replace(WIDE, (char) => char.normalize('NFKC'));
