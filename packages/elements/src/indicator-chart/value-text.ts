import type {Quantity} from '@linli/model/quantity';
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

/** What the reader hears and opens for one figure, and what is written beside its value. */
export function itemOf(category: ChartCategory, series: ChartSeries, index: number, options: ChartOptions): Item {
  const target = series.targets[index];
  const {words} = options;
  const beside = words.join([
    allFigures()?.besideText(series.shares?.[index], series.changes[index], options) ?? '',
    target ? words.target(valueText(target, options)) : '',
  ]);
  const name = words.join([category.name, series.name]);
  const value = valueText(series.values[index] ?? null, options);
  return {
    category: category.name,
    series: series.name,
    // An arrow is for the eye: the words say the same.
    text: words.join([words.figure(name, value), beside.replace(/[↑↓] /, '')]),
    beside,
    href: safeUrl(category.link),
  };
}

/** True when the number has no upper end: 160余, 96.5%以上. */
export function isOpen(quantity: Quantity | null): boolean {
  return quantity?.qualifier === 'over' || quantity?.qualifier === 'at-least';
}
