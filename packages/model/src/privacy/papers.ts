import type {PersonHit} from './names.ts';
import {isNear, type Span, spansOf} from './spans.ts';

const PASSPORT = /[EGDSPHMCKWL][A-Z]?(?: ?\d){7,10}|\d{8}(?:\d{2})?(?:\([A-Z\d]\))?|第\d{6,8}/gi;
const ABOUT_PASSPORT = /护照|(?:通行|回乡|台胞|居住|旅行|军官|军人|士兵)证|passport/i;
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•.\- ]?[A-HJ-NP-Z\d]{4,5}[A-HJ-NP-Z\d挂学港澳]/gi;
const OWNER = /车主|司机|驾驶[人员]|家的车|某/;
const OWNER_BEFORE = /(?:业主|[居村]民|户|室|老人|邻居)[^。;,!?\n]{0,12}$/;
const NEAR = 24;
const LETTER_OR_DIGIT = /[a-z\d]/i;

const standsAlone = (text: string, {start, end}: Span): boolean =>
  !LETTER_OR_DIGIT.test(text[start - 1] ?? '') && !LETTER_OR_DIGIT.test(text[end] ?? '');

/** Passport and travel permit numbers, told from other codes by a word before them. */
export function findPassports(text: string): Span[] {
  return spansOf(text, PASSPORT).filter(
    (span) => standsAlone(text, span) && ABOUT_PASSPORT.test(text.slice(Math.max(0, span.start - NEAR), span.start)),
  );
}

/** Number plates with a person beside them; a plate alone, of a bus or a sweeper, is not personal. */
export function findPlates(text: string, people: readonly PersonHit[]): Span[] {
  return spansOf(text, PLATE).filter((span) => {
    const before = text.slice(Math.max(0, span.start - NEAR), span.start);
    const isOwned = OWNER.test(`${before} ${text.slice(span.end, span.end + 12)}`) || OWNER_BEFORE.test(before);
    return standsAlone(text, span) && (isOwned || isNear(text, span, people, NEAR));
  });
}
