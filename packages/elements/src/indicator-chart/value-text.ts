import type {Change, Quantity} from '@linli/model/quantity';
import type {ChartCategory, ChartSeries} from '@linli/model/record/chart-data';

import {safeUrl} from '../internal/safe-url.ts';
import type {ChartOptions} from './chart-options.ts';
import {allFigures} from './figures.ts';
import type {Item} from './picture.ts';

/** How plain figures without a wording of their own are qualified. */
const BEFORE: {readonly [Q in Quantity['qualifier']]?: string} = {nearly: '近', about: '约'};

/**
 * A value as the document writes it, in the document's own script; English is translated. 未填报 where it was not
 * reported, 无法识别 where the cell holds something else.
 */
export function valueText(quantity: Quantity | null, {locale, words}: ChartOptions): string {
  if (quantity === null) return words.unreadable;
  if (quantity.value === null) return words.missing;
  const {value, qualifier, unit, text} = quantity;
  if (text !== undefined && locale !== 'en') return text;
  // What is more than a plain figure was read by the file that also writes it.
  const plain = (BEFORE[qualifier] ?? '') + value + (qualifier === 'over' ? '余' : '') + unit;
  return allFigures()?.formatQuantity(quantity, locale) ?? plain;
}

/** A change as the document writes it, like `valueText`. */
export function changeText(change: Change, {locale}: ChartOptions): string {
  return (locale !== 'en' && change.text) || (allFigures()?.formatChange(change, locale) ?? '');
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
