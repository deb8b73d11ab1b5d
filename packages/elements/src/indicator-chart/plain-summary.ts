import type {Quantity} from '@linli/model/quantity';
import type {ChartData, ChartSeries} from '@linli/model/record/chart-data';

import type {ChartOptions} from './chart-options.ts';
import {MARKS} from './forms/marks.ts';
import {valueText} from './value-text.ts';

/** One category and what was reported of it. */
export interface Figure {
  readonly name: string;
  readonly quantity: Quantity;
}

/** The figures of a series that were reported. */
export function reportedOf({categories}: ChartData, {values}: ChartSeries): readonly Figure[] {
  return values.flatMap((quantity, index) => {
    const name = categories[index]?.name ?? '';
    return quantity === null || quantity.value === null ? [] : [{name, quantity}];
  });
}

/** The highest and the lowest of several figures, ties together. */
export interface Extremes {
  readonly highest: readonly Figure[];
  readonly lowest: readonly Figure[];
  /** The wordings leave it open: told by the numbers as written. */
  readonly asWritten?: boolean;
}

/** Whether a figure's number is all that it says: then nothing needs to be weighed. */
const isExact = ({qualifier, upper}: Quantity): boolean => qualifier === 'exact' && upper === undefined;

/** Whether figures that can be compared must be weighed: the file of more marks does that. */
export const isUnsure = ({unit, series}: ChartData): boolean =>
  unit !== null && series.some(({values}) => values.some((quantity) => quantity !== null && !isExact(quantity)));

function exactly(figures: readonly Figure[]): Extremes {
  const values = figures.map(({quantity}) => quantity.value ?? 0);
  const at = (end: number) => figures.filter(({quantity}) => quantity.value === end);
  return {
    highest: at(values.reduce((most, value) => Math.max(most, value), -Infinity)),
    lowest: at(values.reduce((least, value) => Math.min(least, value), Infinity)),
  };
}

/** Highest and lowest, ties together; where 余 or 约 leave it open, it says so. */
function comparisons(figures: readonly Figure[], options: ChartOptions): readonly string[] {
  const {summary, names} = options.words;
  // What weighs came with the marks of such figures.
  const found = (figures.every(({quantity}) => isExact(quantity)) ? exactly : MARKS.get('marks')!.weighed)(figures);
  const say = (which: 'highest' | 'lowest'): string => {
    const [first] = found[which];
    return first ? summary[which](names(found[which].map(({name}) => name)), valueText(first.quantity, options)) : '';
  };
  return [found.asWritten ? summary.asWritten : '', say('highest'), say('lowest')];
}

/** How many were not reported, and how many cells could not be read: two different things. */
export function missingOf(values: readonly (Quantity | null)[], {words}: ChartOptions): string {
  const unreadable = values.filter((quantity) => quantity === null).length;
  const silent = values.filter((quantity) => quantity?.value === null).length;
  return words.join([
    silent > 0 ? words.summary.missing(silent) : '',
    unreadable > 0 ? words.summary.unreadable(unreadable) : '',
  ]);
}

/** Which are highest and lowest of several figures, or that all are one. */
export function compared(figures: readonly Figure[], options: ChartOptions): readonly string[] {
  const [first] = figures;
  const values = new Set(figures.map(({quantity}) => valueText(quantity, options)));
  if (!first || values.size > 1) return comparisons(figures, options);
  return [options.words.summary.equal(valueText(first.quantity, options))];
}

/** The parts of a sentence as one, with its first letter large where letters have sizes. */
export function sentenceOf(parts: readonly string[], {words}: ChartOptions): string {
  const sentence = words.join(parts);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + words.summary.end;
}

/** The sentence about one series with several figures that is not over time, as `summaryOf` says it. */
export function plainSummary(data: ChartData, options: ChartOptions): string {
  const [series] = data.series;
  if (!series) return '';
  const parts = compared(reportedOf(data, series), options);
  return sentenceOf(
    [options.words.summary.items(data.categories.length), ...parts, missingOf(series.values, options)],
    options,
  );
}
