/** Text in the form the patterns read, with the way back to the original. */
export interface Normal {
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the original; one more for the end. */
  readonly at: readonly number[];
}

const HAN_DIGITS = '零一二三四五六七八九';
const OTHER_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  幺: '1',
  壹: '1',
  贰: '2',
  叁: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  柒: '7',
  捌: '8',
  玖: '9',
};
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const DASHES = /[‐‑‒–—―－−﹣~～]/;

/** The digit a Chinese numeral character stands for when numbers are dictated one by one, or null. */
function hanDigit(char: string): string | null {
  const index = HAN_DIGITS.indexOf(char);
  return index >= 0 ? String(index) : (OTHER_DIGITS[char] ?? null);
}

/** How many characters from `start` are dictated digits; short runs are ordinary numerals and stay as they are. */
function hanRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && hanDigit(text[end]!) !== null) end++;
  return end - start;
}

const SHORTEST_DICTATED = 11;

function plain(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (DASHES.test(char)) return '-';
  return code === 0x3000 || code === 0xa0 ? ' ' : char;
}

/**
 * Full-width forms to half-width, every dash to `-`, invisible characters out, and eleven or more dictated Chinese
 * digits to digits: ways in which a number is hidden from a filter, by chance or on purpose.
 */
export function normalise(original: string): Normal {
  const at: number[] = [];
  let text = '';
  let dictated = 0;
  for (let index = 0; index < original.length; index++) {
    const char = original[index]!;
    if (INVISIBLE.test(char)) continue;
    if (dictated === 0) {
      const run = hanRun(original, index);
      dictated = run >= SHORTEST_DICTATED ? run : -run;
    }
    text += dictated > 0 ? hanDigit(char)! : plain(char);
    if (dictated !== 0) dictated -= Math.sign(dictated);
    at.push(index);
  }
  at.push(original.length);
  return {text, at};
}
