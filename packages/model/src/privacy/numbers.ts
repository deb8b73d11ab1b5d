import {isBankCard, isCreditCode, isIdentityNumber, isOldIdentityNumber} from './checksums.ts';
import type {FindingKind} from './finding.ts';

/** A stretch of normalised text and what it holds. */
export interface Hit {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
}

/** Digits with single separators between them: 138-1234 5678 is one run of three groups. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
}

// Each step consumes at least one digit, so that matching is linear.
const RUN = /\d+(?:[ .\-·/]\d+)*[Xx]?/g;
const LETTERS = /[A-Za-z0-9]/;

function* runsIn(text: string): Generator<Run> {
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    yield {start, end: start + match[0].length, groups: match[0].split(/[ .\-·/]/)};
  }
}

const isMobile = (digits: string): boolean => /^(86)?1[3-9]\d{9}$/.test(digits);

// An 18-digit or 15-digit number after one of these words names a thing, not a person.
const NAMES_A_THING = /(信用代码|订单|单号|编号|流水|文号|备案|登记证|许可证|批次|条码|序列|运单|项目代码)[^\n]{0,6}$/;

function kindOf(digits: string, before: string): FindingKind | null {
  if (isMobile(digits)) return 'mobile';
  const thing = NAMES_A_THING.test(before);
  if (isIdentityNumber(digits)) return thing && isCreditCode(digits) ? null : 'id-number';
  if (!thing && isOldIdentityNumber(digits)) return 'id-number';
  return !thing && isBankCard(digits) ? 'bank-card' : null;
}

/** Groups as people write them: dates and decimals have groups of one or two, telephone and card numbers do not. */
function plausible(groups: readonly string[]): boolean {
  if (groups.length === 1) return true;
  if (groups.every(({length}) => length === 1)) return true;
  const rest = groups[0] === '86' || groups[0] === '0086' ? groups.slice(1) : groups;
  return rest.every(({length}) => length >= 3);
}

/** Longest joins first: a card written in four groups must not be read as something shorter. */
function joinsOf(run: Run): {from: number; to: number; digits: string}[] {
  const joins = [];
  const most = Math.min(run.groups.length, 19);
  for (let size = most; size >= 1; size--) {
    for (let from = 0; from + size <= run.groups.length; from++) {
      const groups = run.groups.slice(from, from + size);
      const length = groups.reduce((sum, group) => sum + group.length, 0);
      if (length >= 11 && length <= 20 && plausible(groups))
        joins.push({from, to: from + size, digits: groups.join('')});
    }
  }
  return joins;
}

const MOST_GROUPS = 40;

function offsetOf(run: Run, group: number): number {
  return run.start + run.groups.slice(0, group).reduce((sum, {length}) => sum + length + 1, 0);
}

function hitsIn(run: Run, text: string): Hit[] {
  const hits: Hit[] = [];
  for (const {from, to, digits} of joinsOf(run)) {
    const start = offsetOf(run, from);
    const end = offsetOf(run, to) - 1;
    // A number glued to letters is a code of some thing: E13812345678 is no telephone.
    if (LETTERS.test(text[start - 1] ?? '') && !/[A-Za-z]{2}$/.test(text.slice(Math.max(0, start - 2), start)))
      continue;
    const kind = kindOf(digits, text.slice(Math.max(0, start - 14), start));
    if (kind && !hits.some((hit) => start < hit.end && hit.start < end)) hits.push({kind, start, end});
  }
  return hits;
}

const OVERLAP = 19;

/** Cuts an endless run into pieces that overlap by the longest number, so that work stays linear. */
function* pieces(run: Run): Generator<Run> {
  let {start} = run;
  for (let from = 0; from === 0 || from + OVERLAP < run.groups.length; from += MOST_GROUPS - OVERLAP) {
    const groups = run.groups.slice(from, from + MOST_GROUPS);
    yield {start, end: start + groups.join(' ').length, groups};
    for (const {length} of groups.slice(0, MOST_GROUPS - OVERLAP)) start += length + 1;
  }
}

/** Identity numbers, mobile numbers and bank cards, however they are grouped. */
export function findNumbers(text: string): Hit[] {
  const hits = new Map<string, Hit>();
  for (const run of runsIn(text)) {
    const parts = run.groups.length > MOST_GROUPS ? pieces(run) : [run];
    for (const part of parts) for (const hit of hitsIn(part, text)) hits.set(`${hit.start}-${hit.end}`, hit);
  }
  return [...hits.values()];
}
