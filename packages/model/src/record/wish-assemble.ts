import type {Problem} from '../problem/problem.ts';
import type {Assembled, Spot, Values} from './build-row.ts';
import {isBefore} from './dates.ts';
import {present, without} from './present.ts';
import {WISH_STATUS, type WISH_COLUMNS} from './wish.columns.ts';
import type {Wish, WishStatus, WishStep} from './wish.ts';

/** What the cells of one row hold. */
export type WishValues = Values<typeof WISH_COLUMNS>;

const STEP_KEYS = [
  ['collectedOn', 'collected'],
  ['reviewedOn', 'reviewed'],
  ['announcedOn', 'announced'],
  ['claimedOn', 'claimed'],
  ['inProgressOn', 'in-progress'],
  ['fulfilledOn', 'fulfilled'],
  ['ratedOn', 'rated'],
] as const satisfies readonly (readonly [keyof WishValues, WishStatus])[];

const CLOSED: readonly WishStatus[] = ['deferred', 'referred', 'withdrawn'];

function stepsOf(values: WishValues): readonly WishStep[] {
  const steps: WishStep[] = [];
  for (const [key, status] of STEP_KEYS) {
    const date = values[key];
    if (date !== undefined) steps.push({status, date});
  }
  if (values.closedOn !== undefined && CLOSED.includes(values.status))
    steps.push({status: values.status, date: values.closedOn});
  return steps;
}

function orderProblems(values: WishValues, {fault}: Spot): readonly Problem[] {
  let last: string | undefined;
  const problems: Problem[] = [];
  for (const [key] of STEP_KEYS) {
    const date = values[key];
    if (date === undefined) continue;
    if (last !== undefined && isBefore(date, last)) problems.push(fault(key, {code: 'dates-out-of-order', args: {}}));
    last = date;
  }
  return problems;
}

function shareOf(text: string | undefined): Wish['share'] | null {
  const [, claimed, of] = /^(\d{1,3})\s*[/／]\s*(\d{1,3})$/.exec(text ?? '') ?? [];
  if (claimed === undefined || of === undefined || Number(claimed) > Number(of)) return null;
  return {claimed: Number(claimed), of: Number(of)};
}

/** The cell that lacks something; without its column, the status that asks for it. */
const lacking = (key: 'reason' | 'fulfilledOn', {at}: Spot) => (at(key).column === undefined ? 'status' : key);

function faultsOf(values: WishValues, spot: Spot): readonly Problem[] {
  const {status, reason, rating, share} = values;
  const problems = [...orderProblems(values, spot)];
  if (CLOSED.includes(status) && reason === undefined) {
    problems.push(
      spot.fault(lacking('reason', spot), {code: 'reason-missing', args: {status: WISH_STATUS[status][0]}}),
    );
  }
  if (rating !== undefined && (rating < 1 || rating > 5)) {
    problems.push(spot.fault('rating', {code: 'out-of-range', args: {expected: '评分', least: 1, most: 5}}));
  }
  if (share !== undefined && shareOf(share) === null) {
    problems.push(spot.fault('share', {code: 'not-a-share', args: {expected: '认领进度'}}));
  }
  if (values.closedOn !== undefined && !CLOSED.includes(status)) {
    problems.push(spot.fault('closedOn', {code: 'date-without-status', args: {expected: '转出日期'}}));
  }
  if (values.raters === 0) {
    problems.push(
      spot.fault('raters', {code: 'out-of-range', args: {expected: '评价人数', least: 1, most: 999_999_999}}),
    );
  }
  if (status === 'fulfilled' && values.fulfilledOn === undefined) {
    problems.push(spot.fault(lacking('fulfilledOn', spot), {code: 'fulfilled-without-date', args: {}}, 'warning'));
  }
  return problems;
}

const STEP_COLUMNS = [...STEP_KEYS.map(([key]) => key), 'closedOn'] as const;

/** Puts a wish together from the cells of its row, and says what does not fit together. */
export function assembleWish(values: WishValues, spot: Spot): Assembled<Wish> {
  const share = shareOf(values.share) ?? undefined;
  const {sample = false} = values;
  const record = present<Wish>({...without(values, STEP_COLUMNS), share, steps: stepsOf(values), sample});
  return {record, problems: faultsOf(values, spot)};
}

/** A text as it is compared with others: two wishes that differ in punctuation only are the same. */
export const sameText = (text: string): string => text.replace(/[\s\p{P}]/gu, '').toLowerCase();
