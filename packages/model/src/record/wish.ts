import type {Problem} from '../problem/problem.ts';
import type {Table} from '../read/table.ts';
import type {Assembled, Spot, Values} from './build-row.ts';
import {defineRecord, placeOf} from './build-row.ts';
import {DATE_PARSERS} from './date-parsers.ts';
import {isBefore} from './dates.ts';
import {present, without} from './present.ts';
import {WISH_COLUMNS, WISH_STATUS} from './wish.columns.ts';

/** Where a wish stands: 征集 审核 公示 认领 办理 已实现 已评 暂缓 转办 撤回. */
export type WishStatus =
  | 'collected'
  | 'reviewed'
  | 'announced'
  | 'claimed'
  | 'in-progress'
  | 'fulfilled'
  | 'rated'
  | 'deferred'
  | 'referred'
  | 'withdrawn';

/** One step of a wish's way with its day (ISO date, or year-month when the day is not known). */
export interface WishStep {
  readonly status: WishStatus;
  readonly date: string;
}

/** A resident's wish (微心愿), an opinion or a vision, and what became of it. */
export interface Wish {
  readonly id: string;
  readonly text: string;
  readonly category?: string;
  /** For whom, as a group: 独居老人, 儿童 … never a person. */
  readonly audience?: string;
  /** 入户, 热线, 心愿墙 … */
  readonly channel?: string;
  /** Id of the grid it lies in. */
  readonly grid?: string;
  readonly status: WishStatus;
  readonly steps: readonly WishStep[];
  /** Unit or role that took it. */
  readonly claimant?: string;
  /** Several may claim parts of one wish: 3 of 5. */
  readonly share?: {readonly claimed: number; readonly of: number};
  /** Day by which it is promised, ISO. */
  readonly due?: string;
  readonly result?: string;
  /** Required for 暂缓, 转办 and 撤回. */
  readonly reason?: string;
  /** 1 to 5, given by the resident. */
  readonly rating?: number;
  /** How many residents gave it; the rating is their mean. */
  readonly raters?: number;
  /** How many residents want the same. */
  readonly support?: number;
  /** Pictures before and after, as links. */
  readonly before?: string;
  readonly after?: string;
  /** Id of the matter, project or article it became. */
  readonly became?: string;
  /** Address of what it became. */
  readonly becameLink?: string;
  /** Initials of the text in pinyin, for searching; `linli convert --wall` writes them. */
  readonly pinyin?: string;
  readonly sample: boolean;
}

type WishValues = Values<typeof WISH_COLUMNS>;

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

function faultsOf(values: WishValues, spot: Spot): readonly Problem[] {
  const {status, reason, rating, share} = values;
  const problems = [...orderProblems(values, spot)];
  if (CLOSED.includes(status) && reason === undefined) {
    problems.push(spot.fault('reason', {code: 'reason-missing', args: {status: WISH_STATUS[status][0]}}));
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
    problems.push(spot.fault('fulfilledOn', {code: 'fulfilled-without-date', args: {}}, 'warning'));
  }
  return problems;
}

const STEP_COLUMNS = [...STEP_KEYS.map(([key]) => key), 'closedOn'] as const;

function assemble(values: WishValues, spot: Spot): Assembled<Wish> {
  const share = shareOf(values.share) ?? undefined;
  const {sample = false} = values;
  const record = present<Wish>({...without(values, STEP_COLUMNS), share, steps: stepsOf(values), sample});
  return {record, problems: faultsOf(values, spot)};
}

const plain = (text: string): string => text.replace(/[\s\p{P}]/gu, '').toLowerCase();

/** Rows whose text, punctuation apart, another row already has: 疑似重复. Both stay. */
function doubles(_: readonly Wish[], table: Table): readonly Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const {row, cells} of table.rows) {
    const text = plain(cells['text'] ?? '');
    const firstRow = first.get(text);
    if (text !== '' && firstRow !== undefined) {
      const place = placeOf(table, row, WISH_COLUMNS, 'text');
      problems.push({code: 'looks-repeated', severity: 'warning', place, args: {expected: '心愿', firstRow}});
    } else first.set(text, row);
  }
  return problems;
}

/** How a table of wishes is read. */
export const wishRecord = defineRecord({
  kind: 'wish',
  columns: WISH_COLUMNS,
  parsers: DATE_PARSERS,
  assemble,
  check: doubles,
});
