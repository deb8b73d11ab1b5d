import type {Problem} from '@linli/model/problem';
import type {Wish} from '@linli/model/record/wish';
import type {Lateness} from '@linli/model/record/wish-query';

import {daysUntil} from '../internal/calendar-day.ts';
import {isOpen, TONES} from './wish-wall.status.ts';
import type {Words} from './wish-wall.zh.ts';

/** What only the reader's day can tell of a card: 还有3天, 已超期1天, 已等待91天. */
export interface Timing {
  readonly text: string;
  readonly late: boolean;
}

/** How long a wish may go unanswered before the wall says so, in days. */
export const PATIENCE = 90;

/** Days past the promise (negative: days left) of an open wish, or days that one nobody has taken has been waiting. */
function lateness(wish: Wish, now: Date): {readonly overdue: number | null; readonly waited: number} {
  const left = wish.due && isOpen(wish.status) ? daysUntil(wish.due, now) : null;
  const since = TONES[wish.status] === 'collected' ? wish.steps[0] : undefined;
  return {overdue: left === null ? null : -left, waited: -(since ? (daysUntil(since.date, now) ?? 0) : 0)};
}

/** Whether a wish is late today in one way; months and years are never late. */
export function isLate(late: Lateness, wish: Wish, now: Date): boolean {
  const {overdue, waited} = lateness(wish, now);
  return late === 'overdue' ? (overdue ?? 0) > 0 : waited > PATIENCE;
}

/**
 * What only the reader's day can tell, in Beijing time: days left or overdue of an open wish, or how long one that
 * nobody has taken has been waiting (from 91 days on). Null where there is nothing to tell.
 */
export function timingOf(wish: Wish, now: Date, words: Words): Timing | null {
  const {overdue, waited} = lateness(wish, now);
  if (overdue !== null)
    return {text: overdue > 0 ? words.overdue(overdue) : words.daysLeft(-overdue), late: overdue > 0};
  return waited > PATIENCE ? {text: words.waiting(waited), late: true} : null;
}

/** What an editor is told of a wish that is late today: overdue, and unanswered for more than the wall's patience. */
export function lateProblems(wish: Wish, now: Date): readonly Problem[] {
  const {overdue, waited} = lateness(wish, now);
  const problems: Problem[] = [];
  if (overdue !== null && overdue > 0)
    problems.push({code: 'wish-overdue', severity: 'warning', args: {days: overdue}});
  if (waited > PATIENCE) problems.push({code: 'wish-unanswered', severity: 'warning', args: {days: waited}});
  return problems;
}
