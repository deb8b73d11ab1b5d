import type {Problem} from '../problem/problem.ts';
import {times} from './numerals.ts';
import {problem} from './problem.ts';
import {readSide, type Side} from './read-side.ts';
import {moneyPower} from './units.ts';

const BETWEEN = ['——', '-', '—', '–', '~', '至', '到'];

/** A range has an upper end. */
export interface Body extends Side {
  readonly upper?: number;
}

const scaleOf = ({numeral, unit}: Side): string => /[万亿]/.exec(unit + numeral)?.[0] ?? '';

/** What stands behind the dash of a range, or nothing if `side` is a single number. */
export function afterDash({rest}: Side): string | undefined {
  const dash = BETWEEN.find((mark) => rest.startsWith(mark));
  return dash === undefined ? undefined : rest.slice(dash.length);
}

/**
 * 300户-500户, 300—500户, 13万元—17万元. As GB/T 15835 wants, 万 and 亿 stand at both ends: 13—17万元 might begin at 13元.
 */
export function readRange(lower: Side, rest: string): Body | Problem {
  const upper = readSide(rest, false);
  const single = lower.qualifier === 'exact' && upper.qualifier === 'exact';
  if (!single || Number.isNaN(upper.value) || lower.value < 0) return problem('not-a-quantity', {});
  if (lower.unit === '' && scaleOf(lower) === '' && scaleOf(upper) !== '') return problem('range-drops-scale', {});
  const power = lower.unit === '' ? (moneyPower(upper.unit) ?? 0) : 0;
  const value = times(lower.value, -power);
  if (lower.unit !== '' && lower.unit !== upper.unit) return problem('range-of-two-units', {});
  return upper.value > value ? {...upper, value, upper: upper.value} : problem('range-upside-down', {});
}
