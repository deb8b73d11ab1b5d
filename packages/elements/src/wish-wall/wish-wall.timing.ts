import type {Wish} from '@linli/model/record/wish';

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

/**
 * What only the reader's day can tell, in Beijing time: days left or overdue of an open wish, or how long one that
 * nobody has taken has been waiting (from 91 days on). Null where there is nothing to tell.
 */
export function timingOf(wish: Wish, now: Date, words: Words): Timing | null {
  if (!isOpen(wish.status)) return null;
  const left = wish.due ? daysUntil(wish.due, now) : null;
  if (left !== null) return {text: left < 0 ? words.overdue(-left) : words.daysLeft(left), late: left < 0};
  const since = TONES[wish.status] === 'collected' ? wish.steps[0] : undefined;
  const waited = -(since ? (daysUntil(since.date, now) ?? 0) : 0);
  return waited > PATIENCE ? {text: words.waiting(waited), late: true} : null;
}
