import {times} from './numerals.ts';
import type {Locale, Quantity} from './quantity.ts';
import {toHans, toHant} from './script.ts';
import {englishUnit} from './units.en.ts';
import {mainUnit, moneyPower} from './units.ts';

export interface FormatOptions {
  /** Writes 万 and 亿 (thousand, million, billion) for large numbers. Rounding an exact number makes it 约. */
  readonly compact?: boolean;
  /** `false` leaves the official wording aside. Otherwise it is written as it stands, in the script it is in. */
  readonly keepText?: boolean;
}

const NOT_REPORTED: Readonly<Record<Locale, string>> = {
  'zh-Hans': '未填报',
  'zh-Hant': '未填報',
  en: 'not reported',
};
const BEFORE_HAN = {exact: '', over: '超过', nearly: '近', about: '约', 'at-least': '至少', 'up-to': '至多'};
const BEFORE_ENGLISH = {
  exact: '',
  over: 'over ',
  nearly: 'nearly ',
  about: 'about ',
  'at-least': 'at least ',
  'up-to': 'up to ',
};
const AFTER_HAN: Partial<Record<Quantity['qualifier'], string>> = {'at-least': '以上', 'up-to': '以内'};
/** Units that 余 cannot stand before: 超过47.5%, never 47.5余%. */
const SYMBOLS = '% ‰ × 倍 成 个百分点 百分点'.split(' ');

function over(value: number, unit: string, number: string): string {
  const power = moneyPower(unit);
  const round = Number.isInteger(value) && value >= 0 && !SYMBOLS.includes(unit);
  if (round && power && value < 10) return `${number}${unit.charAt(0)}余元`;
  return round && (value >= 10 || number.length > 1) ? `${number}余${unit}` : `超过${number}${unit}`;
}

function inHan(quantity: Quantity, value: number): string {
  const {upper, qualifier, unit} = quantity;
  const number = String(value);
  if (upper !== undefined) {
    const repeated = unit === '%' || moneyPower(unit) !== undefined ? unit : '';
    return `${BEFORE_HAN[qualifier]}${number}${repeated}—${String(upper)}${unit}`;
  }
  if (qualifier === 'over') return over(value, unit, number);
  const after = AFTER_HAN[qualifier];
  return after === undefined ? `${BEFORE_HAN[qualifier]}${number}${unit}` : `${number}${unit}${after}`;
}

function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.');
  let text = '';
  for (let at = 0; at < whole.length; at += 1) {
    const left = whole.length - at;
    text += (at > 0 && left % 3 === 0 && whole.charAt(at - 1) !== '-' ? ',' : '') + whole.charAt(at);
  }
  return part === undefined ? text : `${text}.${part}`;
}

function inEnglish(quantity: Quantity, value: number): string {
  const {upper, qualifier} = quantity;
  const power = moneyPower(quantity.unit) ?? 0;
  const unit = power > 0 ? '元' : mainUnit(quantity.unit);
  const symbol = unit === '%' || unit === '‰' ? unit : unit === '倍' ? '×' : '';
  const number = (n: number): string => grouped(times(n, power)) + symbol;
  const amount = upper === undefined ? number(value) : `${number(value)}–${number(upper)}`;
  const word = englishUnit(unit, upper ?? times(value, power));
  return `${BEFORE_ENGLISH[qualifier]}${amount}${word && ' '}${word}`;
}

function officialWording(quantity: Quantity, locale: Locale): string | undefined {
  const {text} = quantity;
  if (text === undefined || locale === 'en') return undefined;
  return (toHans(text) === text) === (locale === 'zh-Hans') ? text : undefined;
}

/**
 * Writes a quantity as official texts do: 160余个, 近30000名, 96.5%以上, 300—500户; in English "over 160",
 * "nearly 30,000 people". The qualifier always stays; `null` is 未填报. Chinese has no separators between groups of
 * digits, as in the source documents (14125间); English has commas.
 */
export function formatQuantity(quantity: Quantity, locale: Locale, options: FormatOptions = {}): string {
  if (quantity.value === null) return NOT_REPORTED[locale];
  const kept = options.keepText === false || options.compact ? undefined : officialWording(quantity, locale);
  if (kept !== undefined) return kept;
  if (locale === 'en') return inEnglish(quantity, quantity.value);
  const text = inHan(quantity, quantity.value);
  return locale === 'zh-Hant' ? toHant(text) : text;
}
