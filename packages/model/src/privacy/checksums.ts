const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECK = '10X98765432';
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
// First two digits of a division code (GB/T 2260): the provinces there are.
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

function isBirthday(year: number, month: number, day: number): boolean {
  if (year < 1880 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A valid 18-digit resident identity number: province, birthday and check digit (GB 11643-1999). */
export function isIdentityNumber(digits: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(digits) || !PROVINCES.has(digits.slice(0, 2))) return false;
  if (!isBirthday(+digits.slice(6, 10), +digits.slice(10, 12), +digits.slice(12, 14))) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * +digits[index]!, 0);
  return ID_CHECK[sum % 11] === digits[17]!.toUpperCase();
}

/**
 * A 15-digit identity number of the kind issued before 1999: province and birthday are all that can be checked. Born from
 * 1930 on only, because codes of grids hold a township (below 300) where the year stands.
 */
export function isOldIdentityNumber(digits: string): boolean {
  if (!/^\d{6}[3-9]\d{8}$/.test(digits) || !PROVINCES.has(digits.slice(0, 2))) return false;
  return isBirthday(1900 + +digits.slice(6, 8), +digits.slice(8, 10), +digits.slice(10, 12));
}

/** A valid 统一社会信用代码 of an organisation (GB 32100-2015): public, never personal. */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = CREDIT_WEIGHTS.reduce(
    (total, weight, index) => total + weight * CREDIT_ALPHABET.indexOf(code[index]!),
    0,
  );
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}

/** The check of ISO/IEC 7812 (Luhn) that every bank card number passes. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = +digits[digits.length - 1 - index]!;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
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
