import {times} from './numerals.ts';
import type {Qualifier, Quantity} from './quantity.ts';
import {moneyPower} from './units.ts';

type Scale = readonly [number, string];
const HAN: readonly Scale[] = [
  [8, '亿'],
  [4, '万'],
];
const ENGLISH: readonly Scale[] = [
  [9, ' billion'],
  [6, ' million'],
  [3, ' thousand'],
];

const scaleOf = (value: number, english: boolean): Scale =>
  (english ? ENGLISH : HAN).find(([power]) => value >= times(1, Math.max(power, 4))) ?? [0, ''];

/** 30000 as 3万 or "30 thousand"; numbers below 10 000 as they are. */
function writeShort(value: number, english: boolean): string {
  const [power, word] = scaleOf(value, english);
  return times(value, -power) + word;
}

/** More than 14125 is also more than 1.4万, and at most 14125 at most 1.5万: those stay true when rounded. */
const ROUNDING: Readonly<Partial<Record<Qualifier, (value: number) => number>>> = {
  over: Math.floor,
  'at-least': Math.floor,
  'up-to': Math.ceil,
};

/** 12000万元 is 1.2亿元; English counts in yuan. */
function inLargestUnit(quantity: Quantity, english: boolean): Quantity {
  const {value, upper, unit} = quantity;
  const power = moneyPower(unit);
  const toYi = power === 4 && (value ?? 0) >= 1e4;
  if (!power || !(english || toYi)) return quantity;
  const shift = (size: number): number => times(size, english ? power : -4);
  return {...quantity, value: value && shift(value), upper: upper && shift(upper), unit: english ? '元' : '亿元'};
}

/** Rounds large numbers to one decimal of 万, 亿, thousand …; an exact or 近 number that changes thereby becomes 约. */
function rounded(quantity: Quantity, english: boolean): Quantity {
  const {value, upper, qualifier, unit} = inLargestUnit(quantity, english);
  const single = upper === undefined;
  const round = (size: number): number => {
    const [power] = scaleOf(size, english);
    const way = (single && ROUNDING[qualifier]) || Math.round;
    return power ? times(way(times(size, 1 - power)), power - 1) : size;
  };
  const low = value && round(value);
  const high = upper && round(upper);
  const kept = (low === value && high === upper) || (single && qualifier in ROUNDING);
  return {value: low, upper: high === low ? undefined : high, qualifier: kept ? qualifier : 'about', unit};
}

/** A quantity in round numbers, and how to write these. */
export interface Compact {
  readonly shown: Quantity;
  readonly write: (value: number) => string;
}

/**
 * The option of `formatQuantity` that writes 万 and 亿 (thousand, million, billion) for large numbers: a function, so that
 * pages without it do not load it. Rounding an exact number makes it 约.
 */
export function compact(quantity: Quantity, english: boolean): Compact | undefined {
  const {value, upper} = quantity;
  // The two ends of a range take 万 together or not at all.
  if (upper !== undefined && (value ?? 0) < 1e4) return undefined;
  return {shown: rounded(quantity, english), write: (size) => writeShort(size, english)};
}
