// First two digits of a division code (GB/T 2260): the provinces there are.
const PLACE = '^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\\d{4}';
const DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}';
const IDENTITY = new RegExp(`${PLACE}(?:1[89]|20)\\d\\d${DAY}[\\dX]$`, 'i');
const OLD_IDENTITY = new RegExp(`${PLACE}[3-9]\\d${DAY}$`);

/** A valid 18-digit resident identity number: province, birthday and check digit (GB 11643-1999). */
export const isIdentityNumber = (digits: string): boolean =>
  IDENTITY.test(digits) &&
  // Each weight is twice the next, modulo 11; an X is worth ten.
  [...digits].reduce((sum, digit) => (2 * sum + (digit > '9' ? 10 : +digit)) % 11, 0) === 1;

/**
 * A 15-digit identity number of the kind issued before 1999: province and birthday are all that can be checked. Born from
 * 1930 on only, because codes of grids hold a township (below 300) where the year stands.
 */
export const isOldIdentityNumber = (digits: string): boolean => OLD_IDENTITY.test(digits);

/** The check of ISO/IEC 7812 (Luhn) that every bank card number passes. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const value = +digit * (2 - ((digits.length - index) % 2));
    return total + value - (value > 9 ? 9 : 0);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Whether a number is a bank card: the ranges and lengths of UnionPay, Visa and Mastercard and the check
 * digit; rarer ranges and lengths, and a UnionPay number with a digit mistyped, only where a word nearby says so.
 */
export function isBankCard(digits: string, said: () => boolean): boolean {
  const known = /^(?:62\d{14}(?:\d{3})?|4\d{15}|5[1-5]\d{14})$/.test(digits);
  const isSaid = /^[3-9]\d{14,18}$/.test(digits) && said();
  return (isSaid && digits.startsWith('62')) || ((known || isSaid) && passesLuhn(digits));
}
