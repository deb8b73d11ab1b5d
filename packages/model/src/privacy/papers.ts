import type {PersonHit} from './names.ts';
import type {Hit} from './numbers.ts';
import {neighbours, type Span, spansOf} from './spans.ts';

const PASSPORT = /[EeGgDdSsPpHhMmCcKkWwLl][A-Za-z]?\d{7,10}|\d{8}(?:\d{2})?(?:\([A-Z\d]\))?/g;
const ABOUT_PASSPORT = /护照|通行证|回乡证|台胞证|居住证|旅行证|passport|permit/i;
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-HJ-NP-Z][·•.\- ]?[A-HJ-NP-Z\d]{4,5}[A-HJ-NP-Z\d挂学港澳]/gi;
const OWNER = /车主|司机|驾驶[人员]|先生|女士|家的车|姓名|某/;
const OWNER_BEFORE = /(?:业主|住户|居民|村民|租户|户主|老人|邻居|[室户]的?)[^。;,!?\n]{0,12}$/;
const NEAR = 24;
const LETTER_OR_DIGIT = /[A-Za-z\d]/;

const standsAlone = (text: string, {start, end}: Span): boolean =>
  !LETTER_OR_DIGIT.test(text[start - 1] ?? '') && !LETTER_OR_DIGIT.test(text[end] ?? '');

/** Passport and travel permit numbers, told from other codes by a word before them. */
export function findPassports(text: string): Hit[] {
  return spansOf(text, PASSPORT)
    .filter(
      (span) => standsAlone(text, span) && ABOUT_PASSPORT.test(text.slice(Math.max(0, span.start - NEAR), span.start)),
    )
    .map((span) => ({kind: 'passport', ...span}));
}

/** Number plates with a person beside them; a plate alone, of a bus or a sweeper, is not personal. */
export function findPlates(text: string, people: readonly PersonHit[]): Hit[] {
  const owned = ({start, end}: Span): boolean => {
    const before = text.slice(Math.max(0, start - NEAR), start);
    if (OWNER.test(before) || OWNER_BEFORE.test(before) || OWNER.test(text.slice(end, end + 12))) return true;
    return neighbours(people, start).some((person) => Math.abs(person.start - start) <= NEAR);
  };
  return spansOf(text, PLATE)
    .filter((span) => standsAlone(text, span) && owned(span))
    .map((span) => ({kind: 'plate', ...span}));
}
