import {order, type Quantity} from '@linli/model/quantity';
import type {ChartData, ChartSeries} from '@linli/model/record/chart-data';

import type {ChartOptions} from './chart-options.ts';
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

/** 1, 0 or -1 where two figures can be told apart, or are the same. */
type Ranking = (left: Quantity, right: Quantity) => number;

/** 80余 is written larger than 70余. */
const asWritten: Ranking = (left, right) => Math.sign((left.value ?? 0) - (right.value ?? 0));

const isExact = ({quantity: {qualifier, upper}}: Figure): boolean => qualifier === 'exact' && upper === undefined;

/** The wordings leave no doubt. */
const surely: Ranking = (left, right) => {
  const found = order(left, right);
  return found === 'cannot be told' ? NaN : found;
};

/** The same for all figures that say the same. */
const meaning = ({quantity}: Figure): string => JSON.stringify({...quantity, text: ''});

/** The figures that none stands above (`way` 1) or below (-1); none where that is in doubt. */
function extreme(figures: readonly Figure[], rank: Ranking, way: 1 | -1): readonly Figure[] {
  const isNot = (one: Figure, other: Figure): boolean => !(rank(one.quantity, other.quantity) * way >= 0);
  // The one written largest first: of ten thousand figures only those as large are held against all.
  const top = figures.reduce((best, one) => (asWritten(one.quantity, best.quantity) * way > 0 ? one : best));
  const equals = figures.filter((one) => !isNot(one, top));
  const distinct = new Map(equals.map((one) => [meaning(one), one]));
  const lost = new Set(
    [...distinct].filter(([, one]) => figures.some((other) => isNot(one, other))).map(([key]) => key),
  );
  return equals.filter((one) => lost.size === 0 || !lost.has(meaning(one)));
}

/** Highest and lowest, ties together; where 余 or 约 leave it open, by the numbers as written, and it says so. */
function comparisons(figures: readonly Figure[], options: ChartOptions): readonly string[] {
  const {summary, names} = options.words;
  const pick = (rank: Ranking) => [extreme(figures, rank, 1), extreme(figures, rank, -1)] as const;
  // Most tables are exact, and then nothing needs to be weighed.
  const sure = pick(figures.every(isExact) ? asWritten : surely);
  const told = sure[0].length > 0 && sure[1].length > 0;
  const [highest, lowest] = told ? sure : pick(asWritten);
  const say = (which: 'highest' | 'lowest', found: readonly Figure[]): string => {
    const [first] = found;
    return first ? summary[which](names(found.map(({name}) => name)), valueText(first.quantity, options)) : '';
  };
  return [told ? '' : summary.asWritten, say('highest', highest), say('lowest', lowest)];
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
