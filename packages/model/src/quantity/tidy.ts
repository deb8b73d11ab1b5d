const SCALES: readonly (readonly [string, string])[] = [
  ['thousand', '千'],
  ['million', '百万'],
  ['billion', '十亿'],
];

/**
 * Full-width digits and marks become half-width, letters small, English thousands 千. Spaces go, except between digits,
 * where they would join two numbers into one.
 */
export function tidy(wording: string): string {
  let text = wording
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace('−', '-')
    .toLowerCase();
  for (const [english, han] of SCALES) text = text.replace(english, han);
  return /\d\s+\d/.test(text) ? text : text.replace(/\s/g, '');
}
