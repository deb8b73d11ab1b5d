import type {Problem} from '../problem/problem.ts';
import {qualifierOf} from './bounds.ts';
import {formatQuantity} from './format.ts';
import {takeApart, type Parts, type Side} from './grammar.ts';
import {readNumeral, times} from './numerals.ts';
import {isProblem, problem} from './problem.ts';
import type {Quantity} from './quantity.ts';
import {toHans} from './script.ts';
import {tidy} from './tidy.ts';
import {unitFromEnglish} from './units.en.ts';
import {moneyPower} from './units.ts';
import {whyNot} from './why-not.ts';

const NOT_REPORTED = /^(?:[-—–/]*|无|未填报?|notreported|n\/a)$/;
const HAN = /[㐀-鿿]/;

interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** Money keeps the 万 it was written with: 4万余元 is 4 万元. `bounded`: 近百 is 近一百, 百分之百 is 百分之一百. NaN if it is no number. */
function amount([number, , power, unit]: Side, bounded: boolean, money = unit.endsWith('元')): Amount {
  const bare = number.replace('-', '');
  const digits = bare + power;
  // 一亿三千万元: the 万 of the unit belongs to the number when that has a scale of its own.
  const joined = money && /[万亿]/.test(digits);
  const written = joined ? digits + unit.slice(0, -1) : digits;
  const size = readNumeral((bounded && '百千万'.includes(written.charAt(0)) ? '一' : '') + written);
  const scaled = `${written.slice(-1)}元`;
  const scale = (joined && moneyPower(scaled)) || 0;
  const value = times(bare === number ? size : -size, -scale);
  return {value, unit: scale ? scaled : unit && unitFromEnglish(joined ? '元' : unit)};
}

const isScaled = (side: Side): boolean => /[万亿]/.test(String(side));

/**
 * 300户-500户, 13万元—17万元. GB/T 15835 wants 万 and 亿 at both ends; 13—17万元 is still read as that, for nobody means 13元.
 * 9000—2万元 and 3—5百万元 might be either.
 */
function range(lower: Side, upper: Side, end: Amount): Quantity | Problem {
  const [last, inside, power, unit] = upper;
  const shares = isScaled(upper) && !isScaled(lower) && !lower[3];
  const {value, unit: own} = amount(shares ? [lower[0], '', power, unit] : lower, false, unit.endsWith('元'));
  const upwards = value < end.value;
  if (lower[1] || inside || !(value >= 0)) return problem('not-a-quantity');
  if (own && own !== end.unit) return problem('range-of-two-units');
  if (shares && (!upwards || /[十百千]/.test(last))) return problem('range-drops-scale');
  return upwards ? {...end, value, upper: end.value, qualifier: 'exact'} : problem('range-upside-down');
}

/** 2024年 and 2024—2025年 are dates. 五年, 5000年 and 2000余年 are lengths of time. */
const isYear = ({value, unit}: Quantity): boolean => unit === '年' && value! >= 1000 && value! < 3000;

function read([before, share, first, last, after]: Parts, text: string): Quantity | Problem {
  const [, inside] = last;
  const {value, unit} = amount(last, before + share + inside !== '');
  // Chinese units are known once they are taken apart; what is still in letters is no unit in English either.
  if (isNaN(value) || (unit && share) || /[a-z]/.test(unit)) return whyNot(text);
  const quantity =
    last === first
      ? {value, qualifier: 'exact', unit: share ? (share === '千' ? '‰' : '%') : unit}
      : range(first, last, {value, unit});
  if (isProblem(quantity)) return quantity;
  if (!inside && isYear(quantity as Quantity)) return problem('year-not-quantity');
  const bounds = new Set([before, inside, after].map(qualifierOf));
  bounds.delete('exact');
  const [qualifier = 'exact', another] = bounds;
  return another ? problem('qualifiers-conflict') : ({...quantity, qualifier} as Quantity);
}

/**
 * Reads a number as an official text writes it, in simplified, traditional or English wording. `—`, 无, 未填报 and an
 * empty text are "not reported" (value null). What is no quantity (第3名, 2024年, 12345热线, 1.2.3) is a problem, never a
 * guess. The wording stays in `text` when `formatQuantity` would write it differently. The unit is in simplified script.
 */
export function parseQuantity(wording: string): Quantity | Problem {
  const trimmed = wording.trim();
  // Longer texts are sentences. It also bounds the work on a hostile cell.
  if (trimmed.length > 64) return problem('not-a-quantity');
  const text = tidy(trimmed);
  const simplified = toHans(text);
  if (NOT_REPORTED.test(simplified)) return {value: null, qualifier: 'exact', unit: ''};
  const parts = takeApart(simplified);
  const quantity = parts ? read(parts, simplified) : whyNot(simplified);
  if (isProblem(quantity) || !HAN.test(trimmed)) return quantity;
  const canonical = formatQuantity(quantity, 'zh-Hans') === text || formatQuantity(quantity, 'zh-Hant') === text;
  return canonical ? quantity : {...quantity, text};
}
