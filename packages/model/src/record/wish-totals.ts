import {lastDayOf} from './wish-days.ts';
import type {Wish, WishStatus} from './wish.ts';

/** What can be said of all wishes together, each only as far as the table holds it. */
export interface WishTotals {
  readonly byStatus: Readonly<Partial<Record<WishStatus, number>>>;
  /** Median of whole days from collected to fulfilled, and of how many wishes: those with both days. Null for none. */
  readonly took: {readonly days: number; readonly of: number} | null;
  /** Mean of all ratings, weighted by who gave them, and how many people that is. Null where nobody rated. */
  readonly rating: {readonly mean: number; readonly raters: number} | null;
  /** The latest day on which anything happened; empty where no day is known. */
  readonly lastDay: string;
}

const DAY_MS = 86_400_000;

function daysTaken({steps}: Wish): number | null {
  let [from, to] = ['', ''];
  for (const {status, date} of steps) {
    if (status === 'collected') from = date;
    else if (status === 'fulfilled') to = date;
  }
  return from.length < 10 || to.length < 10 ? null : (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
}

function ratingOf(wishes: readonly Wish[]): WishTotals['rating'] {
  let [sum, raters] = [0, 0];
  for (const wish of wishes) {
    if (wish.rating === undefined) continue;
    const own = wish.raters ?? 1;
    raters += own;
    sum += wish.rating * own;
  }
  return raters === 0 ? null : {mean: sum / raters, raters};
}

/** Adds up a table of wishes. */
export function totalWishes(wishes: readonly Wish[]): WishTotals {
  const byStatus: Partial<Record<WishStatus, number>> = {};
  const took: number[] = [];
  let lastDay = '';
  for (const wish of wishes) {
    byStatus[wish.status] = (byStatus[wish.status] ?? 0) + 1;
    const days = daysTaken(wish);
    if (days !== null) took.push(days);
    const day = lastDayOf(wish);
    if (day > lastDay) lastDay = day;
  }
  const median = took.length === 0 ? null : {days: medianOf(took), of: took.length};
  return {byStatus, took: median, rating: ratingOf(wishes), lastDay};
}
