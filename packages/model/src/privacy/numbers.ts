import {isBankCard, isCreditCode, isIdentityNumber, isOldIdentityNumber} from './checksums.ts';
import type {FindingKind} from './finding.ts';
import type {Span} from './spans.ts';

/** A stretch of normalised text and what it holds. */
export interface Hit extends Span {
  readonly kind: FindingKind;
}

const GAP = '[ .\\-·/_()~*+]{1,3}';
// Each step consumes at least one digit, so that matching is linear.
const RUN = new RegExp(`\\d+(?:${GAP}\\d+)*(?: ?X)?`, 'gi');
// As people write long numbers: in groups of three or more, one by one, or two by two.
// Times and dates come in pairs too, but with dots, colons or strokes.
const WRITTEN = new RegExp(
  `^(?:(?:00)?86${GAP})?(?:\\d{3,}(?:${GAP}\\d{3,})*|\\d(?:${GAP}\\d)*|\\d\\d?(?:[ \\-·_()]{1,3}\\d\\d)*[ \\-·_()]{1,3}\\d\\d?)(?: ?X)?$`,
  'i',
);
const LONE_LETTER = /(?:^|[^a-z])[a-z]$|\d[a-z]*$/i;
const MOBILE = /^(?:0|(?:00)?86)?1[3-9]\d{9}$/;
// How any number looked for begins; most digits of a long table are out after this one look.
const MAYBE = /^(?:(?:0|(?:00)?86)?1[3-9]\d|[3-9]\d{6}|\d{6}(?:[3-9]|1[89]|20))\d{8}/;
const SHORTEST = 11;
const LONGEST = 19;
// A long number after one of these words names a thing, not a person.
const NAMES_A_THING =
  /(?:[编条代]码|[订工]单|[单编文水]号|备案|[登许][记可]证|批次|序列|区划|网格|受理|注册)[^\n]{0,6}$/;
const ABOUT_CARD = /[卡账帐]|银行/;

/** Digits between separators: where they stand in the text, and among the digits of the run. */
interface Group extends Span {
  readonly from: number;
  readonly to: number;
}

function groupsOf(run: string, at: number): Group[] {
  let to = 0;
  return [...run.matchAll(/\d+|X/gi)].map(({index, 0: {length}}) => {
    to += length;
    return {start: at + index, end: at + index + length, from: to - length, to};
  });
}

function kindOf(digits: string, before: string): FindingKind | null {
  if (MOBILE.test(digits)) return 'mobile';
  if (isIdentityNumber(digits)) return NAMES_A_THING.test(before) && isCreditCode(digits) ? null : 'id-number';
  const isOld = isOldIdentityNumber(digits);
  if ((!isOld && !isBankCard(digits, () => ABOUT_CARD.test(before))) || NAMES_A_THING.test(before)) return null;
  return isOld ? 'id-number' : 'bank-card';
}

/** The longest number that begins with a group, and its last group; null where there is none. */
function numberAt(text: string, digits: string, groups: readonly Group[], first: number): [Hit, number] | null {
  const {start, from} = groups[first]!;
  if (!MAYBE.test(digits.slice(from, from + LONGEST))) return null;
  // A number glued to one letter is a code of some thing: E13812345678 is no telephone.
  const before = text.slice(Math.max(0, start - 14), start);
  if (LONE_LETTER.test(before.slice(-2))) return null;
  let last = first;
  while (last + 1 < groups.length && groups[last + 1]!.to - from <= LONGEST) last++;
  for (; last >= first && groups[last]!.to - from >= SHORTEST; last--) {
    const {end, to} = groups[last]!;
    const kind = kindOf(digits.slice(from, to), before);
    if (!kind || !WRITTEN.test(text.slice(start, end))) continue;
    const plus = /\(?\+$|$/.exec(before)![0].length;
    return [{kind, start: start - plus, end}, last];
  }
  return null;
}

/** Identity numbers, mobile numbers and bank cards, however they are grouped. */
export function findNumbers(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const {index, 0: run} of text.matchAll(RUN)) {
    const groups = run.length < 11 ? [] : groupsOf(run, index);
    const digits = run.replace(/[^\dX]+/gi, '');
    for (let first = 0; first < groups.length; first++) {
      const [hit, last] = numberAt(text, digits, groups, first) ?? [];
      if (!hit) continue;
      hits.push(hit);
      first = last!;
    }
  }
  return hits;
}
