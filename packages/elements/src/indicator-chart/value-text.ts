import {type Change, formatChange, formatQuantity, type Quantity} from '@linli/model/quantity';
import type {ChartCategory, ChartSeries} from '@linli/model/record/chart-data';

import {safeUrl} from '../internal/safe-url.ts';
import type {ChartOptions} from './chart-options.ts';
import type {Item, NumberParts} from './picture.ts';

/**
 * A value as the document writes it, in the document's own script; English is translated. 未填报 where it was not
 * reported, 无法识别 where the cell holds something else.
 */
export function valueText(quantity: Quantity | null, {locale, words}: ChartOptions): string {
  if (quantity === null) return words.unreadable;
  if (quantity.value === null) return words.missing;
  return (locale !== 'en' && quantity.text) || formatQuantity(quantity, locale);
}

/** A change as the document writes it, like `valueText`. */
export function changeText(change: Change, {locale}: ChartOptions): string {
  return (locale !== 'en' && change.text) || formatChange(change, locale);
}

const NUMBER = /^([^0-9０-９一二三四五六七八九十百千两兩]*)([0-9０-９.,，一二三四五六七八九十百千两兩]+)([\s\S]*)$/;
const RANGE = /^(\D*)(\d[\d.,]*)(\D*?)[-–—~～至]\s*(\d[\d.,]*)([\s\S]*)$/;

/**
 * Splits an official wording so that the number may stand larger than its 近, its 余 and its unit: 近 · 3 · 万名. The two
 * ends of a range share their unit, or else the range stays in one piece.
 */
export function numberParts(text: string): NumberParts {
  const range = RANGE.exec(text);
  if (range && range[5]!.indexOf(range[3]!) === 0)
    return {before: range[1]!, number: `${range[2]}–${range[4]}`, after: range[5]!};
  if (range) return {before: '', number: text, after: ''};
  const [, before = '', number = text, after = ''] = NUMBER.exec(text) ?? [];
  return {before, number, after};
}

/** What the reader hears and opens for one figure. */
export function itemOf(category: ChartCategory, series: ChartSeries, index: number, options: ChartOptions): Item {
  const change = series.changes[index];
  const target = series.targets[index];
  const {words} = options;
  const share = series.shares?.[index];
  const name = words.join([category.name, series.name]);
  return {
    category: category.name,
    series: series.name,
    text: words.join([
      words.figure(name, valueText(series.values[index] ?? null, options)),
      share ? words.share(valueText(share, options)) : '',
      change ? changeText(change, options) : '',
      target ? words.target(valueText(target, options)) : '',
    ]),
    href: safeUrl(category.link),
  };
}

/** True when the number has no upper end: 160余, 96.5%以上. */
export function isOpen(quantity: Quantity | null): boolean {
  return quantity?.qualifier === 'over' || quantity?.qualifier === 'at-least';
}
