import type {Problem} from '../problem/problem.ts';
import type {Quantity} from '../quantity/quantity.ts';
import type {Assembled, Spot, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import {counted} from './count-cell.ts';
import {isBefore} from './dates.ts';
import {MATTER_COLUMNS} from './matter.columns.ts';
import {present, without} from './present.ts';
import {DATE_PARSERS} from './date-parsers.ts';
import type {Adoption} from './vote.ts';
import {adoptionOf, voteProblems} from './vote.ts';
import {VOTE_COLUMNS} from './vote.columns.ts';

/** What is put up for objections, and what came of it. */
export interface PublicNotice {
  readonly from: string;
  readonly until?: string;
  readonly objections: Quantity | null;
  readonly replies?: string;
}

/** One matter that residents deliberate (议题), and how far it has come. */
export interface Matter {
  readonly id: string;
  readonly topic: string;
  readonly category?: string;
  readonly track?: string;
  /** Id of the step of its deliberation. */
  readonly step?: string;
  readonly grid?: string;
  readonly metOn?: string;
  readonly place?: string;
  readonly host?: string;
  /** By role: 居民代表12人. */
  readonly attendance: readonly string[];
  readonly opinions: readonly string[];
  readonly conclusion?: string;
  readonly who?: string;
  readonly due?: string;
  readonly vote?: Adoption;
  readonly notice?: PublicNotice;
  /** Id of the article it became. */
  readonly became?: string;
  readonly sample: boolean;
}

type MatterValues = Values<typeof MATTER_COLUMNS>;

function noticeOf({noticeFrom, noticeUntil, objections, replies}: MatterValues): PublicNotice | undefined {
  if (noticeFrom === undefined) return undefined;
  return present<PublicNotice>({from: noticeFrom, until: noticeUntil, objections: objections ?? null, replies});
}

function noticeProblems({noticeFrom, noticeUntil}: MatterValues, {fault}: Spot): readonly Problem[] {
  if (noticeUntil === undefined) return [];
  if (noticeFrom === undefined) {
    return [fault('noticeUntil', {code: 'only-together', args: {has: '公示结束', lacks: '公示开始'}})];
  }
  return isBefore(noticeUntil, noticeFrom) ? [fault('noticeUntil', {code: 'dates-out-of-order', args: {}})] : [];
}

const GATHERED = [
  ...(['noticeFrom', 'noticeUntil', 'objections', 'replies'] as const),
  ...VOTE_COLUMNS.map(({key}) => key),
] as const;

function assemble(values: MatterValues, spot: Spot): Assembled<Matter> {
  const {attendance = [], opinions = [], sample = false} = values;
  const [vote, notice] = [adoptionOf(values), noticeOf(values)];
  const record = present<Matter>({...without(values, GATHERED), attendance, opinions, vote, notice, sample});
  return {record, problems: [...voteProblems(values, spot), ...noticeProblems(values, spot)]};
}

/** How a table of matters is read. */
export const matterRecord = defineRecord({
  kind: 'matter',
  columns: MATTER_COLUMNS,
  parsers: {...DATE_PARSERS, quantity: counted},
  assemble,
});
