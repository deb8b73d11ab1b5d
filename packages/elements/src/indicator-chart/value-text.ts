import {formatChange, formatQuantity, type Quantity} from '@linli/model/quantity';
import type {ChartCategory, ChartSeries} from '@linli/model/record/chart-data';

import {safeUrl} from '../internal/safe-url.ts';
import type {ChartOptions} from './chart-options.ts';
import type {Item, NumberParts} from './picture.ts';

/** A value as the document writes it; 未填报 where it was not reported, 无法识别 where the cell holds something else. */
export function valueText(quantity: Quantity | null, {locale, words}: ChartOptions): string {
  if (quantity === null) return words.unreadable;
  return quantity.value === null ? words.missing : formatQuantity(quantity, locale);
}

const NUMBER =
  /^([^0-9０-９一二三四五六七八九十百千两兩]*)([0-9０-９.,，一二三四五六七八九十百千两兩]+(?:[万亿萬億])?)([\s\S]*)$/;
const RANGE = /^(\D*)(\d[\d.,]*)\D*?([-–—~～至]\s*)(\d[\d.,]*)([\s\S]*)$/;

/** Splits an official wording so that the number may stand larger than its unit and its 余. */
export function numberParts(text: string): NumberParts {
  const range = RANGE.exec(text);
  if (range) return {before: range[1]!, number: `${range[2]}–${range[4]}`, after: range[5]!};
  const [, before = '', number = text, after = ''] = NUMBER.exec(text) ?? [];
  return {before, number, after};
}

/** What the reader hears and opens for one figure. */
export function itemOf(category: ChartCategory, series: ChartSeries, index: number, options: ChartOptions): Item {
  const change = series.changes[index];
  const target = series.targets[index];
  const {words} = options;
  return {
    category: category.name,
    series: series.name,
    text: words.join([
      category.name,
      series.name,
      valueText(series.values[index] ?? null, options),
      change ? formatChange(change, options.locale) : '',
      target ? words.target(valueText(target, options)) : '',
    ]),
    href: safeUrl(category.link),
  };
}

/** True when the number has no upper end: 160余, 96.5%以上. */
export function isOpen(quantity: Quantity | null): boolean {
  return quantity?.qualifier === 'over' || quantity?.qualifier === 'at-least';
}
