import {isBankCard, isIdentityNumber, isOldIdentityNumber} from './checksums.ts';
import type {FindingKind} from './finding.ts';
import {type Span, spansOf} from './spans.ts';

/** A stretch of normalised text and what it holds. */
export interface Hit extends Span {
  readonly kind: FindingKind;
}

const GAP = '[ .\\-·/_()~*+]{1,3}';
const ANY_GAP = '(?:[ .,、\\-·/_()~*+]{1,3})?';
// The numbers that are looked for have 11 to 19 digits: so many stand between the first and the last.
const FEWEST = 9;
const MOST = 17;
// Any of them, grouped in any way, the longest first. Each takes a bounded number of steps.
const SHAPES = Array.from(
  {length: MOST - FEWEST + 1},
  (_, less) => new RegExp(`\\d(?:${ANY_GAP}\\d){${MOST - less}}${ANY_GAP}(?:\\d(?!\\d)|X)`, 'iy'),
);
// As people write long numbers: in groups of three or more, one by one, or two by two.
// Times and dates come in pairs too, but with dots, colons or strokes.
const WRITTEN = new RegExp(
  `^(?:(?:00)?86${GAP})?(?:\\d{3,}(?:${GAP}\\d{3,})*|\\d(?:${GAP}\\d)*|\\d\\d?(?:[ \\-·_()]{1,3}\\d\\d)*[ \\-·_()]{1,3}\\d\\d?)(?: ?X)?$`,
  'i',
);
// Behind such a word digits are a telephone number in whatever groups; alone, in these: 13 812 345 678, 138、1234、5678.
const ALONE = /^(?:[\d 、]+|\d{3},\d{4},\d{4})$/;
const IS_CALLED = /[电手][话机]|联系|[打拨]|tel/i;
const LONE_LETTER = /(?:^|[^a-z])[a-z]$|\d[a-z]*$/i;
const MOBILE = /^(?:0|(?:00)?86)?1[3-9]\d{9}$/;
const NUMBERED = '(?:合同|[编单票表案档备记文水序批目])号|[编条件代]码';
// A long number after one of these words names a thing, not a person.
const NAMES_A_THING = new RegExp(
  `(?:${NUMBERED}|[订工]单|备案|[登许][记可]证|批次|序列|区划|网格|受理|注册)[^\\n]{0,6}$`,
);
/** Eleven digits may be a telephone behind most of them: only a number that is called one is none. */
const IS_NUMBERED = new RegExp(`(?:${NUMBERED})码?[:为是 ]{0,2}[A-Z\\d]*-?$`, 'i');
/** 统一社会信用代码 of an organisation: 18 characters as well, and public. */
const IS_CREDIT_CODE = /信用代?码[^\n]{0,6}$/;
const ABOUT_CARD = /[卡账帐]|银行/;
// Who says that it is an identity number may have mistyped a digit of it.
const ABOUT_IDENTITY = /身份|证件?号|社会?保/;
const AS_LONG = /^\d{17}[\dX]$/i;

function kindOf(digits: string, before: string): FindingKind | null {
  if (MOBILE.test(digits)) return IS_NUMBERED.test(before) ? null : 'mobile';
  if (isIdentityNumber(digits)) return IS_CREDIT_CODE.test(before) ? null : 'id-number';
  const isOther = isOldIdentityNumber(digits) || (AS_LONG.test(digits) && ABOUT_IDENTITY.test(before));
  if ((!isOther && !isBankCard(digits, () => ABOUT_CARD.test(before))) || NAMES_A_THING.test(before)) return null;
  return isOther ? 'id-number' : 'bank-card';
}

/** The longest number that begins at a place. */
function numberAt(text: string, start: number): Hit | null {
  // A number glued to one letter is a code of some thing: E13812345678 is no telephone.
  const before = text.slice(Math.max(0, start - 14), start);
  if (LONE_LETTER.test(before.slice(-2))) return null;
  for (const shape of SHAPES) {
    shape.lastIndex = start;
    const [written] = shape.exec(text) ?? [];
    if (!written) continue;
    const kind = kindOf(written.replace(/[^\dX]/gi, ''), before);
    const isSo = WRITTEN.test(written) || (kind === 'mobile' && (before ? IS_CALLED : ALONE).test(before || written));
    if (kind && isSo) return {kind, start: start - /\(?\+$|$/.exec(before)![0].length, end: start + written.length};
  }
  return null;
}

/** Identity numbers, mobile numbers and bank cards, however they are grouped. */
export function findNumbers(text: string): Hit[] {
  const hits: Hit[] = [];
  let from = 0;
  for (const {start} of spansOf(text, /\d+/g)) {
    const hit = start < from ? null : numberAt(text, start);
    if (!hit) continue;
    hits.push(hit);
    from = hit.end;
  }
  return hits;
}
