import {isBankCard, isCreditCode, isIdentityNumber, isOldIdentityNumber} from './checksums.ts';
import type {FindingKind} from './finding.ts';
import type {Span} from './spans.ts';

/** A stretch of normalised text and what it holds. */
export interface Hit extends Span {
  readonly kind: FindingKind;
}

// Each step consumes at least one digit, so that matching is linear.
const RUN = /\d+(?:[ .\-·/_()]{1,3}\d+)*(?: ?[Xx])?/g;
const PLUS = /\(?\+$|$/;
const GROUP = /\d+/g;
const LONE_LETTER = /(?:^|[^A-Za-z])[A-Za-z]$|\d[A-Za-z]*$/;
const MOBILE = /^(?:0|(?:00)?86)?1[3-9]\d{9}$/;
// A long number after one of these words names a thing, not a person.
const NAMES_A_THING =
  /(?:信用代码|订单|单号|编号|编码|流水|文号|备案|登记证|许可证|批次|条码|序列|区划|网格|代码|工单|受理|注册)[^\n]{0,6}$/;
const ABOUT_CARD = /卡|银行|账|帐|card/i;

/** Digits with single separators between them: 138-1234 5678 is one run of three groups. */
interface Run {
  readonly digits: string;
  /** Where each group begins: in the text, and among the digits. */
  readonly groups: readonly {readonly start: number; readonly from: number; readonly length: number}[];
  /** Whether an X follows, as the check digit of an identity number may be. */
  readonly check: boolean;
  readonly end: number;
}

function runOf(found: string, start: number): Run {
  let from = 0;
  const groups = [...found.matchAll(GROUP)].map(({index, 0: {length}}) => {
    from += length;
    return {start: start + index, from: from - length, length};
  });
  return {digits: found.replace(/\D+/g, ''), groups, check: /[Xx]$/.test(found), end: start + found.length};
}

function kindOf(digits: string, before: string): FindingKind | null {
  if (digits.length < 16 && MOBILE.test(digits)) return 'mobile';
  if (digits.length < 15) return null;
  if (digits.length === 18 && isIdentityNumber(digits))
    return NAMES_A_THING.test(before) && isCreditCode(digits) ? null : 'id-number';
  const isOld = isOldIdentityNumber(digits);
  if ((!isOld && !isBankCard(digits, () => ABOUT_CARD.test(before))) || NAMES_A_THING.test(before)) return null;
  return isOld ? 'id-number' : 'bank-card';
}

/** Groups as people write long numbers: all of three or more, or evenly one by one or two by two. */
function isWrittenSo({digits, groups}: Run, from: number, to: number, written: string): boolean {
  const sizes = groups.slice(from, to + 1).map(({length}) => length);
  const code = /^(?:00)?86/.exec(digits.slice(groups[from]!.from, groups[from]!.from + 4))?.[0].length;
  const rest = sizes[0] === code ? sizes.slice(1) : sizes;
  if (rest.every((size) => size >= 3) || sizes.every((size) => size === 1)) return true;
  const [first = 0, ...more] = rest;
  // Times and dates come in pairs too, but with dots, colons or strokes.
  return first <= 2 && more.pop()! <= 2 && more.every((size) => size === 2) && !/[./]/.test(written);
}

const SHORTEST = 11;
const LONGEST = 19;

/** Last groups with which a number of fitting length may end, the longest first. */
function lastsOf({groups}: Run, first: number): number[] {
  const lasts: number[] = [];
  const {from} = groups[first]!;
  for (let last = first; last < groups.length; last++) {
    const length = groups[last]!.from + groups[last]!.length - from;
    if (length > LONGEST) break;
    if (length >= SHORTEST) lasts.unshift(last);
  }
  return lasts;
}

/** The longest number that begins with a group, or null. */
function numberAt(run: Run, first: number, text: string): {hit: Hit; last: number} | null {
  const {start, from} = run.groups[first]!;
  const before = text.slice(Math.max(0, start - 14), start);
  for (const last of lastsOf(run, first)) {
    const {from: next, length, start: lastStart} = run.groups[last]!;
    const digits = run.digits.slice(from, next + length);
    const checked =
      run.check && last === run.groups.length - 1 && digits.length === 17 && isIdentityNumber(`${digits}X`);
    const kind = checked ? 'id-number' : kindOf(digits, before);
    if (!kind || !isWrittenSo(run, first, last, text.slice(start, lastStart))) continue;
    const plus = PLUS.exec(before)![0].length;
    return {hit: {kind, start: start - plus, end: checked ? run.end : lastStart + length}, last};
  }
  return null;
}

function hitsIn(run: Run, text: string): Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < run.groups.length; first++) {
    const {start} = run.groups[first]!;
    // A number glued to one letter is a code of some thing: E13812345678 is no telephone.
    if (LONE_LETTER.test(text.slice(Math.max(0, start - 2), start))) continue;
    const found = numberAt(run, first, text);
    if (!found) continue;
    hits.push(found.hit);
    first = found.last;
  }
  return hits;
}

/** Identity numbers, mobile numbers and bank cards, however they are grouped. */
export function findNumbers(text: string): Hit[] {
  return [...text.matchAll(RUN)].flatMap(({index, 0: found}) =>
    found.length < 11 ? [] : hitsIn(runOf(found, index), text),
  );
}
