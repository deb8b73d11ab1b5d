import type {Hit} from './numbers.ts';
import type {PersonHit} from './names.ts';

const PASSPORT = /[EeGgDdSsPpHhMmCc][A-Za-z]?\d{7,10}/g;
const ABOUT_PASSPORT = /护照|通行证|回乡证|台胞证|passport|旅行证/i;
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-HJ-NP-Z][·•.\- ]?[A-HJ-NP-Z\d]{4,5}[A-HJ-NP-Z\d挂学警港澳]/g;
const OWNER = /车主|业主|住户|居民|村民|某|先生|女士|租户|司机|家的车|姓名/;
const NEAR = 24;

const LETTER_OR_DIGIT = /[A-Za-z\d]/;

const standsAlone = (text: string, start: number, end: number): boolean =>
  !LETTER_OR_DIGIT.test(text[start - 1] ?? '') && !LETTER_OR_DIGIT.test(text[end] ?? '');

/** Passport and travel permit numbers, told from other codes by a word nearby. */
export function findPassports(text: string): Hit[] {
  return [...text.matchAll(PASSPORT)].flatMap((match): Hit[] => {
    const start = match.index;
    const end = start + match[0].length;
    const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
    return standsAlone(text, start, end) && ABOUT_PASSPORT.test(around) ? [{kind: 'passport', start, end}] : [];
  });
}

/** Number plates with a person beside them; a plate alone, of a bus or a sweeper, is not personal. */
export function findPlates(text: string, people: readonly PersonHit[]): Hit[] {
  return [...text.matchAll(PLATE)].flatMap((match): Hit[] => {
    const start = match.index;
    const end = start + match[0].length;
    const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
    const owned = OWNER.test(around) || people.some((person) => Math.abs(person.start - start) <= NEAR);
    return owned && standsAlone(text, start, end) ? [{kind: 'plate', start, end}] : [];
  });
}
