/** Format characters of no width and combining marks, among them what makes a keycap of a digit. */
export const INVISIBLE = /[\p{Cf}\p{M}]/u;
const DASH = /[\p{Pd}\u2212\uff5e]/gu;
// Spaces, raised digits, letters and digits in circles, full-width and mathematical forms.
const STYLED = /[\p{Zs}\u00b2-\u00b9\u2070-\u24ff\uff01-\uff5d\u{1d400}-\u{1fbf9}]/gu;

/** Digits as Chinese writes them. */
export const HAN_DIGIT = '零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖';

/** The plain form of a character, filled up with what cannot be seen where that is shorter (𝟏 takes two units); itself if it has none. */
function plain(char: string): string {
  const form = char.normalize('NFKC');
  return form.length === 1 ? form.padEnd(char.length, '\u200b') : char;
}

/** Dashes as `-`, other forms of letters and digits as plain ones; every character keeps its place. */
export const folded = (text: string): string => text.replace(DASH, '-').replace(STYLED, plain);
