import {AFTER, BEFORE, wordOf} from './bounds.ts';
import type {Compact} from './compact.ts';
import {times} from './numerals.ts';
import type {Locale, Quantity} from './quantity.ts';
import {toHans, toHant} from './script.ts';
import {englishUnit} from './units.en.ts';
import {mainUnit, moneyPower} from './units.ts';

export interface FormatOptions {
  /** Pass `compact` of this package to write 万 and 亿 (thousand, million, billion) for large numbers. */
  readonly compact?: (quantity: Quantity, english: boolean) => Compact | undefined;
  /** `false` leaves the official wording aside. Otherwise it is written as it stands, in the script it is in. */
  readonly keepText?: boolean;
}

/** Units that 余 cannot stand before: 超过47.5%, never 47.5余%. */
const NO_YU = /[%‰×倍成点]$/;

type Write = (value: number) => string;
type Reported = Quantity & {readonly value: number};

function inHan({value, upper, qualifier, unit}: Reported, write: Write): string {
  const number = write(value);
  const before = wordOf(qualifier, BEFORE);
  if (upper !== undefined) {
    const repeated = unit === '%' || moneyPower(unit) ? unit : '';
    return `${before}${number}${repeated}—${write(upper)}${unit}`;
  }
  const roomForYu = qualifier === 'over' && value > 0 && value % 1 === 0 && !NO_YU.test(unit);
  if (roomForYu && value >= 10) return `${number}余${unit}`;
  if (roomForYu && moneyPower(unit)) return `${number}${unit.charAt(0)}余元`;
  // 以上 and 以内 stand after the unit, all others before the number.
  return /-/.test(qualifier) ? `${number}${unit}${wordOf(qualifier, AFTER)}` : `${before}${number}${unit}`;
}

function inEnglish({value, upper, qualifier, unit: written}: Reported, write: Write): string {
  const power = moneyPower(written) ?? 0;
  const unit = power ? '元' : mainUnit(written);
  const mark = unit === '倍' ? '×' : /[%‰]/.test(unit) ? unit : '';
  const number = (size: number): string => write(times(size, power)) + mark;
  const bound = qualifier.replace('exact', '').replace('-', ' ');
  const word = englishUnit(unit, upper ?? times(value, power));
  return `${bound} ${number(value)}${upper === undefined ? '' : `–${number(upper)}`} ${word}`.trim();
}

const grouped: Write = (value) => value.toLocaleString('en', {maximumFractionDigits: 15});

/**
 * Writes a quantity as official texts do: 160余个, 近30000名, 96.5%以上, 300—500户; in English "over 160",
 * "nearly 30,000 people". The qualifier always stays; `null` is 未填报. Chinese has no separators between groups of
 * digits, as in the source documents (14125间); English has commas.
 */
export function formatQuantity(
  quantity: Quantity,
  locale: Locale,
  {compact, keepText = true}: FormatOptions = {},
): string {
  const {value, text} = quantity;
  const english = locale === 'en';
  const inScript = locale === 'zh-Hant' ? toHant : toHans;
  if (value === null) return english ? 'not reported' : inScript('未填报');
  if (text && keepText && !compact && !english && inScript(text) === text) return text;
  const {shown, write} = compact?.(quantity, english) ?? {shown: quantity, write: english ? grouped : String};
  return inScript((english ? inEnglish : inHan)(shown as Reported, write));
}
