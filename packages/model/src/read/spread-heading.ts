import type {FlatRow} from './expand.ts';

const NUMBER = /^[-+]?[\d,.]+[%万亿]?$/;

const isNumber = (text: string): boolean => NUMBER.test(text.normalize('NFKC').replace(/\s/g, ''));

/**
 * The first of two rows of headings whose merged cells were lost, as CSV loses them: 住户情况 stands over 户数 alone and the
 * cell over 人口 is empty. Gives that row with its groups written over each of their columns; null where the two rows are not so.
 */
export function spreadHeading(first: FlatRow, next: FlatRow): readonly string[] | null {
  const spread = [...first.texts];
  const width = Math.max(first.texts.length, next.texts.length);
  let [alone, gaps] = [0, 0];
  for (let at = 0; at < width; at += 1) {
    const [over, under] = [first.texts[at] ?? '', next.texts[at] ?? ''];
    if (under === '') alone += over === '' ? 0 : 1;
    else if (isNumber(under)) return null;
    else if (over === '') {
      gaps += 1;
      spread[at] = spread[at - 1] ?? '';
      // A column under nothing is no column of a group.
      if (spread[at] === '' || (next.texts[at - 1] ?? '') === '') return null;
    } else if ((first.texts[at + 1] ?? '') !== '' || (next.texts[at + 1] ?? '') === '') return null;
  }
  return alone > 0 && gaps > 0 ? spread : null;
}

/** Whether a row holds a number under each of these headings: so below the second row of headings of a chart's table. */
export function numbersUnder(row: FlatRow | undefined, headings: FlatRow): boolean {
  return row !== undefined && headings.texts.every((text, at) => text === '' || isNumber(row.texts[at] ?? ''));
}
