import {order, type Quantity} from '@linli/model/quantity';
import type {ChartData, ChartSeries} from '@linli/model/record/chart-data';

import {isTime} from './time-names.ts';
import type {ChartOptions} from './chart-options.ts';
import {changeText, valueText} from './value-text.ts';

interface Figure {
  readonly name: string;
  readonly quantity: Quantity;
}

function reportedOf({categories}: ChartData, {values}: ChartSeries): readonly Figure[] {
  return values.flatMap((quantity, index) => {
    const name = categories[index]?.name ?? '';
    return quantity === null || quantity.value === null ? [] : [{name, quantity}];
  });
}

/** 1, 0 or -1 where two figures can be told apart, or are the same. */
type Ranking = (left: Quantity, right: Quantity) => number;

/** 80余 is written larger than 70余. */
const asWritten: Ranking = (left, right) => Math.sign((left.value ?? 0) - (right.value ?? 0));

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

function ends(figures: readonly Figure[], options: ChartOptions): string {
  const {summary} = options.words;
  const [first, last] = [figures[0]!, figures[figures.length - 1]!];
  return summary.fromTo(first.name, valueText(first.quantity, options), last.name, valueText(last.quantity, options));
}

/** Highest and lowest, ties together; where 余 or 约 leave it open, by the numbers as written, and it says so. */
function comparisons(figures: readonly Figure[], options: ChartOptions): readonly string[] {
  const {summary, names} = options.words;
  const pick = (rank: Ranking) => [extreme(figures, rank, 1), extreme(figures, rank, -1)] as const;
  const sure = pick(surely);
  const told = sure[0].length > 0 && sure[1].length > 0;
  const [highest, lowest] = told ? sure : pick(asWritten);
  const say = (which: 'highest' | 'lowest', found: readonly Figure[]): string => {
    const [first] = found;
    return first ? summary[which](names(found.map(({name}) => name)), valueText(first.quantity, options)) : '';
  };
  return [told ? '' : summary.asWritten, say('highest', highest), say('lowest', lowest)];
}

/** How many were not reported, and how many cells could not be read: two different things. */
function missingOf(values: readonly (Quantity | null)[], {words}: ChartOptions): string {
  const unreadable = values.filter((quantity) => quantity === null).length;
  const silent = values.filter((quantity) => quantity?.value === null).length;
  return words.join([
    silent > 0 ? words.summary.missing(silent) : '',
    unreadable > 0 ? words.summary.unreadable(unreadable) : '',
  ]);
}

/** 从一月到四月，生活照料从12件到22件 … for several series over time. */
function trends(data: ChartData, options: ChartOptions): readonly string[] {
  const {summary} = options.words;
  const told = data.series.map((series) => ({name: series.name, figures: reportedOf(data, series)}));
  const last = data.categories.length - 1;
  const span = summary.span(data.categories[0]?.name ?? '', data.categories[last]?.name ?? '');
  return [
    span,
    ...told.map(({name, figures}) => {
      const [from, to] = [figures[0], figures[figures.length - 1]];
      if (!from || !to) return '';
      return summary.trend(name, valueText(from.quantity, options), valueText(to.quantity, options));
    }),
  ];
}

function ofMany(data: ChartData, options: ChartOptions): readonly string[] {
  const {items, series} = options.words.summary;
  const missing = missingOf(
    data.series.flatMap(({values}) => values),
    options,
  );
  const known = (quantity: Quantity | null | undefined): boolean => typeof quantity?.value === 'number';
  const allEnds = data.series.every(({values}) => known(values[0]) && known(values[values.length - 1]));
  if (isTime(data.categories.map(({name}) => name)) && allEnds) return [...trends(data, options), missing];
  const names = options.words.names(data.series.map(({name}) => name));
  return [items(data.categories.length), series(data.series.length, names), missing];
}

/** The one figure there is, with its share and its change. */
function only({categories}: ChartData, series: ChartSeries, options: ChartOptions): readonly string[] {
  const index = series.values.findIndex((quantity) => typeof quantity?.value === 'number');
  const [share, change] = [series.shares?.[index], series.changes[index]];
  const {words} = options;
  return [
    words.figure(categories[index]?.name ?? '', valueText(series.values[index] ?? null, options)),
    share ? words.share(valueText(share, options)) : '',
    change ? changeText(change, options) : '',
  ];
}

function ofOne(data: ChartData, series: ChartSeries, options: ChartOptions): readonly string[] {
  const {summary} = options.words;
  const figures = reportedOf(data, series);
  const missing = missingOf(series.values, options);
  if (figures.length === 0) return [summary.items(series.values.length), missing];
  if (figures.length === 1) return [...only(data, series, options), missing];
  const overTime = isTime(data.categories.map(({name}) => name));
  const lead = overTime ? ends(figures, options) : summary.items(data.categories.length);
  const values = new Set(figures.map(({quantity}) => valueText(quantity, options)));
  const compared =
    values.size === 1 ? [summary.equal(valueText(figures[0]!.quantity, options))] : comparisons(figures, options);
  return [lead, ...compared, missing];
}

function ofSeveral(data: ChartData, options: ChartOptions): readonly string[] {
  if (data.unit !== null) return ofMany(data, options);
  const values = data.series.flatMap((series) => series.values);
  return [options.words.summary.items(data.categories.length), missingOf(values, options)];
}

/**
 * One sentence about the data, by rule: how many, which is highest and lowest, from where to where, what is missing.
 * Nothing is summed.
 */
export function summaryOf(data: ChartData, options: ChartOptions): string {
  const {words} = options;
  const [first] = data.series;
  if (!first || data.categories.length === 0) return '';
  const parts = data.unit !== null && data.series.length === 1 ? ofOne(data, first, options) : ofSeveral(data, options);
  const sentence = words.join(parts);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + words.summary.end;
}
