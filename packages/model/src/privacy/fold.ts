/** Format characters of no width and combining marks, among them what makes a keycap of a digit. */
export const INVISIBLE = /[\p{Cf}\p{M}]/u;
const DASH = /[\p{Pd}\u2212\uff5e]/gu;
const WIDE = /[\p{Zs}\u2460-\u2468\uff01-\uff5d]/gu;

/** Digits as Chinese writes them. */
export const HAN_DIGIT = '零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖';

/** Dashes as `-`, full-width forms as half-width ones; every character keeps its place. */
export const folded = (text: string): string => text.replace(DASH, '-').replace(WIDE, (char) => char.normalize('NFKC'));
