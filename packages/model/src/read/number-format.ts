import {dateOfSerial} from './dates.ts';

/** How a number is shown, as far as its meaning goes: a day, a month, a time, a share, leading zeros. */
export type NumberFormat =
  | {readonly kind: 'plain'}
  | {readonly kind: 'date'; readonly parts: 'year' | 'month' | 'day'}
  | {readonly kind: 'time'}
  | {readonly kind: 'percent'}
  | {readonly kind: 'padded'; readonly digits: number};

const DAY: NumberFormat = {kind: 'date', parts: 'day'};
const MONTH: NumberFormat = {kind: 'date', parts: 'month'};
const TIME: NumberFormat = {kind: 'time'};
const PLAIN: NumberFormat = {kind: 'plain'};
const PERCENT: NumberFormat = {kind: 'percent'};

/** The formats that Excel knows by number alone, with those of its Chinese editions (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, NumberFormat>> = {
  9: PERCENT,
  10: PERCENT,
  14: DAY,
  15: DAY,
  16: DAY,
  17: MONTH,
  18: TIME,
  19: TIME,
  20: TIME,
  21: TIME,
  22: DAY,
  27: MONTH,
  28: DAY,
  29: DAY,
  30: DAY,
  31: DAY,
  32: TIME,
  33: TIME,
  34: TIME,
  35: TIME,
  36: MONTH,
  45: TIME,
  46: TIME,
  47: TIME,
  50: MONTH,
  51: DAY,
  52: MONTH,
  53: DAY,
  54: DAY,
  55: TIME,
  56: TIME,
  57: MONTH,
  58: DAY,
};

/** Only the signs of a format's first part: quoted words, escapes, colours and locales fall away. */
function bareCode(code: string): string {
  const bare = code.slice(0, 255).replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return (bare.split(';')[0] ?? '').toLowerCase();
}

/** Understands a format by its number and its code, as far as the meaning of the number goes. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return BUILT_IN[id] ?? PLAIN;
  const bare = bareCode(code);
  if (/^general/.test(bare)) return PLAIN;
  if (/[yd]|e{1,2}(?![+-])/.test(bare.replace(/0e[+-]/g, ''))) {
    if (bare.includes('d')) return DAY;
    return bare.includes('m') ? MONTH : {kind: 'date', parts: 'year'};
  }
  if (/[hs]/.test(bare)) return TIME;
  if (bare.includes('m')) return MONTH;
  if (bare.includes('%')) return PERCENT;
  return /^0{2,}$/.test(bare) ? {kind: 'padded', digits: bare.length} : PLAIN;
}

/** Excel keeps 15 digits: 47.500000000000007 is 47.5. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function timeOf(value: number): string {
  const minutes = Math.round(value * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const LENGTHS = {year: 4, month: 7, day: 10} as const;

/** The text of a number in its format: dates in ISO form as exact as they are shown, 0.475 as 47.5%. Null: no such date. */
export function formatNumber(value: number, format: NumberFormat, is1904: boolean): string | null {
  switch (format.kind) {
    case 'date':
      return dateOfSerial(value, is1904)?.slice(0, LENGTHS[format.parts]) ?? null;
    case 'time':
      return value >= 0 && value < 1000 ? timeOf(value) : null;
    case 'percent':
      return `${String(Number((value * 100).toPrecision(12)))}%`;
    case 'padded':
      return Number.isInteger(value) && value >= 0 ? plain(value).padStart(format.digits, '0') : plain(value);
    default:
      return plain(value);
  }
}
