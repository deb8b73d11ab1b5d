// First two digits of a division code (GB/T 2260): the provinces there are.
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** Whether eight digits are a day that there was or will be. */
function isDay(date: string): boolean {
  const day = new Date(Date.UTC(+date.slice(0, 4), +date.slice(4, 6) - 1, +date.slice(6)));
  return day.toISOString().replace(/-/g, '').startsWith(date);
}

/** A valid 18-digit resident identity number: province, birthday and check digit (GB 11643-1999). */
export function isIdentityNumber(digits: string): boolean {
  if (!/^\d{6}(?:1[89]|20)\d{9}[\dX]$/i.test(digits)) return false;
  if (!PROVINCE.test(digits) || !isDay(digits.slice(6, 14))) return false;
  // Each weight is twice the next, modulo 11; an X is worth ten.
  return [...digits].reduce((sum, digit) => (2 * sum + (digit > '9' ? 10 : +digit)) % 11, 0) === 1;
}

/**
 * A 15-digit identity number of the kind issued before 1999: province and birthday are all that can be checked. Born from
 * 1930 on only, because codes of grids hold a township (below 300) where the year stands.
 */
export function isOldIdentityNumber(digits: string): boolean {
  return /^\d{6}[3-9]\d{8}$/.test(digits) && PROVINCE.test(digits) && isDay(`19${digits.slice(6, 12)}`);
}

/** Whether 18 digits are a valid 统一社会信用代码 of an organisation (GB 32100-2015): public, never personal. */
export function isCreditCode(digits: string): boolean {
  // The weights are powers of three modulo 31; the check digit counts once.
  return [...digits].reduce((sum, digit, index) => sum + +digit * (3 ** (index % 17) % 31), 0) % 31 === 0;
}

/** The check of ISO/IEC 7812 (Luhn) that every bank card number passes. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const value = +digit * (2 - ((digits.length - index) % 2));
    return total + value - (value > 9 ? 9 : 0);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Whether a number is a bank card: the ranges and lengths of UnionPay, Visa, Mastercard and American Express and the check
 * digit; rarer ranges and lengths only where a word nearby says so.
 */
export function isBankCard(digits: string, said: () => boolean): boolean {
  const known = /^(?:62\d{14}(?:\d{3})?|4\d{15}|5[1-5]\d{14}|3[47]\d{13})$/.test(digits);
  return (known || (/^[3-9]\d{14,18}$/.test(digits) && said())) && passesLuhn(digits);
}
