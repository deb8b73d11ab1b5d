import {isTime, timeOf} from './time-names.ts';

/** Where each category stands, 0 to 100: by time where all names are times, else evenly. */
export function placesOf(names: readonly string[]): readonly number[] {
  const last = Math.max(1, names.length - 1);
  if (!isTime(names)) return names.map((_, index) => round((index / last) * 100));
  const times = names.map((name) => timeOf(name) ?? 0);
  const [from, to] = [times[0]!, times[times.length - 1]!];
  return times.map((time) => round(((time - from) / (to - from)) * 100));
}

/** Two decimals, so that server and browser write the same text. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
