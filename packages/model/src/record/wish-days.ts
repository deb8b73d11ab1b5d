import type {Wish} from './wish.ts';

/** The latest day on which anything happened to a wish; empty where no day is known. */
export function lastDayOf({steps}: Wish): string {
  let latest = '';
  for (const {date} of steps) if (date > latest) latest = date;
  return latest;
}
