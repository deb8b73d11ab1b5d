/**
 * Full-width digits and marks become half-width, letters small, English thousands 千, percent `%`. Spaces go, except between digits,
 * where they would join two numbers into one.
 */
export function tidy(wording: string): string {
  const text = wording
    .replace(/[！-～]/g, (mark) => mark.normalize('NFKC'))
    .replace('−', '-')
    .toLowerCase()
    .replace(/per ?cent(?!age)/, '%')
    .replace('thousand', '千')
    .replace('million', '百万')
    .replace('billion', '十亿');
  return /\d\s+\d/.test(text) ? text : text.replace(/\s/g, '');
}
