import {englishBase} from './change.en.ts';
import {suits, toHant} from './change-script.ts';
import {formatQuantity, type FormatOptions} from './format.ts';
import type {Change, Locale} from './quantity.ts';

const VERBS = {increase: ['提升', '增长', '增加', 'up'], decrease: ['下降', '下降', '减少', 'down']} as const;
/** 较去年同期 and 较上期 have words of their own. */
const STANDING = new Map(Object.entries({'': '', 去年同期: '同比', 上期: '环比'}));

/** Writes a change as official texts do: 较去年提升13个百分点, 同比下降50%; in English "up 13 percentage points from last year". */
export function formatChange(change: Change, locale: Locale, options: FormatOptions = {}): string {
  const {kind, amount, base, text} = change;
  if (text !== undefined && options.keepText !== false && !options.compact && suits(text, locale)) return text;
  const much = formatQuantity(amount, locale, options);
  const [points, percent, number, english] = VERBS[kind];
  if (locale === 'en') return `${english} ${much}${base && ` from ${englishBase(base)}`}`;
  const verb = amount.unit.endsWith('点') ? points : amount.unit === '%' ? percent : number;
  const words = (STANDING.get(base) ?? `较${base}`) + verb;
  return (locale === 'zh-Hant' ? toHant(words) : words) + much;
}
