import {numeralAt, readNumeral, times} from './numerals.ts';
import type {Qualifier} from './quantity.ts';
import {INSIDE, take} from './qualifier-words.ts';
import {moneyPower, unitAt} from './units.ts';

/** One number with its unit, read from the start of a text. */
export interface Side {
  /** NaN when the text does not begin with a number. */
  readonly value: number;
  readonly unit: string;
  /** What 余, 多 or 来 after the digits says. */
  readonly qualifier: Qualifier;
  /** The characters of the number itself. */
  readonly numeral: string;
  readonly rest: string;
}

const startsUnit = (text: string): boolean => unitAt(text).length > 1;

/** 余 may stand inside the number: 10余万人, 百余户. After 近 or 约, and with 余, 百 is 一百. */
function readNumber(text: string, bounded: boolean): Omit<Side, 'unit'> {
  const numeral = numeralAt(text, startsUnit);
  const {qualifier, rest} = take(text.slice(numeral.length), INSIDE);
  const implied = (bounded || qualifier === 'over') && '百千万'.includes(numeral.charAt(0)) ? '一' : '';
  const value = numeral === '' ? NaN : readNumeral(implied + numeral);
  const power = qualifier === 'exact' || startsUnit(rest) ? '' : rest.charAt(0);
  if (power !== '万' && power !== '亿') return {value, qualifier, numeral, rest};
  return {value: times(value, power === '万' ? 4 : 8), qualifier, numeral: numeral + power, rest: rest.slice(1)};
}

/** Money keeps the 万 it was written with: 4万余元 is 4 万元, as 70余万元 is 70 万元. */
function inMoney({value, numeral}: Pick<Side, 'value' | 'numeral'>): {readonly value: number; readonly unit: string} {
  const unit = `${numeral.slice(-1)}元`;
  const power = moneyPower(unit);
  return power ? {value: times(value, -power), unit} : {value, unit: '元'};
}

/** Reads one number and the unit right behind it. `bounded`: a word such as 近 stood before it. */
export function readSide(text: string, bounded: boolean): Side {
  const negative = text.startsWith('-');
  const from = negative ? text.slice(1) : text;
  const share = from.startsWith('百分之');
  const number = readNumber(share ? from.slice(3) : from, bounded);
  const unit = share ? '' : unitAt(number.rest);
  const side = unit === '元' ? {...number, ...inMoney(number)} : {...number, unit: share ? '%' : unit};
  return {...side, value: negative ? -side.value : side.value, rest: number.rest.slice(unit.length)};
}
