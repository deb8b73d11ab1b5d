import {narrow, type Parse} from './cell.ts';

const DIGITS = '零一二三四五六七八九';
const NUMBER = '[一二三四五六七八九十百零〇\\d]{1,9}';

/** Writes 1 to 999 as Chinese does (12 is 十二, 101 一百零一); other numbers stay in digits. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 999) return String(number);
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const head = hundreds ? `${DIGITS[hundreds]}百` : '';
  const tail = ones ? (DIGITS[ones] ?? '') : '';
  if (tens === 0) return head + (head && tail ? '零' : '') + tail;
  return `${head}${tens === 1 && !head ? '' : DIGITS[tens]}十${tail}`;
}

const IN_CHINESE = /^(?:([一二三四五六七八九])百[零〇]?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

/** 3 and 三 as 3; NaN for what is no number. */
function valueOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [, hundreds, tens, ten, ones] = IN_CHINESE.exec(written) ?? [];
  const digit = (character: string | undefined, none: number) => (character ? DIGITS.indexOf(character) : none);
  const value = digit(hundreds, 0) * 100 + (ten ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
  return value || NaN;
}

const ALONE = new RegExp(`^(?:第(${NUMBER})[条條]|\\((${NUMBER})\\)|(${NUMBER})[、.]?)$`);

/** Reads the number of an article as tables have it: 3, 三, 第三条, （三）, 3. */
export const articleNumber: Parse<number> = (cell, column) => {
  const found = ALONE.exec(narrow(cell));
  const value = valueOf(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
  return value >= 0 ? {value} : {fault: {code: 'not-an-integer', args: {expected: column.label['zh-Hans']}}};
};

const LEADING = new RegExp(
  `^\\s*(?:第(${NUMBER})[条條][、：:.．\\s\\u3000]*|[（(](${NUMBER})[）)]\\s*|(${NUMBER})[、.．](?!${NUMBER})\\s*)`,
);

/** The number that an article's text carries itself, and the text after it; null where it carries none. */
export function ownNumber(text: string): {readonly number: number; readonly rest: string} | null {
  const found = LEADING.exec(text);
  if (!found) return null;
  const number = valueOf(found[1] ?? found[2] ?? found[3] ?? '');
  return number >= 0 ? {number, rest: text.slice(found[0].length).trim()} : null;
}
