const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  '０': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  元: 1,
};

/** A year written digit by digit: 二〇二五 is 2025; null for anything else. */
export function chineseYear(text: string): number | null {
  if (text.length !== 4) return null;
  let year = 0;
  for (const letter of text) {
    const digit = DIGITS[letter];
    if (digit === undefined || letter === '元') return null;
    year = year * 10 + digit;
  }
  return year;
}

/** A month or a day in Chinese digits, 1 to 31: 三 is 3, 十二 12, 二十一 21, 三十 30; null for anything else. */
export function chineseDay(text: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(
    text.replace(/^廿/, '二十').replace(/^卅/, '三十'),
  );
  if (match === null || text === '') return null;
  const [, tens, ten, ones] = match;
  if (ten === undefined) return ones === undefined ? DIGITS[tens!]! : null;
  return (tens === undefined ? 1 : DIGITS[tens]!) * 10 + (ones === undefined ? 0 : DIGITS[ones]!);
}
