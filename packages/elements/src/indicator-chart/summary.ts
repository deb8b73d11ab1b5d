import type {Quantity} from '@linli/model/quantity';
import type {ChartData, ChartSeries} from '@linli/model/record/chart-data';

import type {ChartOptions} from './chart-options.ts';
import {compared, type Figure, missingOf, reportedOf, sentenceOf} from './plain-summary.ts';
import {isTime} from './time-names.ts';
import {itemOf, valueText} from './value-text.ts';

/** Of so many series the highest is told; so many figures are named one by one. */
const MOST_TOLD = 4;

function ends(figures: readonly Figure[], options: ChartOptions): string {
  const {summary} = options.words;
  const [first, last] = [figures[0]!, figures[figures.length - 1]!];
  return summary.fromTo(first.name, valueText(first.quantity, options), last.name, valueText(last.quantity, options));
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

/** The highest of each of a few series, ties together; nothing of one where that is in doubt. */
function bests(data: ChartData, options: ChartOptions): readonly string[] {
  if (data.series.length > MOST_TOLD) return [];
  return data.series.map((series) => {
    const figures = reportedOf(data, series);
    const [note, top] = figures.length > 1 ? compared(figures, options) : [];
    // One of the two: all the same, or the highest without a doubt.
    return !note === !top ? '' : `${series.name}${options.locale === 'en' ? ' ' : ''}${note || top}`;
  });
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
  if (data.unit === null) return [items(data.categories.length), missing];
  const names = options.words.names(data.series.map(({name}) => name));
  return [items(data.categories.length), series(data.series.length, names), ...bests(data, options), missing];
}

/** One figure with its share, its change and its target. */
const only = ({categories}: ChartData, series: ChartSeries, index: number, options: ChartOptions): string =>
  itemOf(categories[index]!, {...series, name: ''}, index, options).text;

function ofOne(data: ChartData, series: ChartSeries, options: ChartOptions): readonly string[] {
  const {summary} = options.words;
  const figures = reportedOf(data, series);
  const missing = missingOf(series.values, options);
  if (figures.length === 0) return [summary.items(series.values.length), missing];
  const reported = series.values.findIndex((quantity) => typeof quantity?.value === 'number');
  if (figures.length === 1) return [only(data, series, reported, options), missing];
  const overTime = isTime(data.categories.map(({name}) => name));
  const lead = overTime ? ends(figures, options) : summary.items(data.categories.length);
  return [lead, ...compared(figures, options), missing];
}

/** A few figures of different units are named one by one: there is nothing to compare. */
function ofSeveral(data: ChartData, options: ChartOptions): readonly string[] {
  const [series, second] = data.series;
  if (!series || second || data.categories.length > MOST_TOLD) return ofMany(data, options);
  const {summary} = options.words;
  const told = data.categories.map((_, index) => only(data, series, index, options));
  return [summary.items(data.categories.length), told.join(options.locale === 'en' ? '; ' : '；')];
}

/**
 * One sentence about the data, by rule: how many, which is highest and lowest, from where to where, what is missing.
 * Nothing is summed.
 */
export function summaryOf(data: ChartData, options: ChartOptions): string {
  const [first] = data.series;
  if (!first || data.categories.length === 0) return '';
  const parts = data.unit !== null && data.series.length === 1 ? ofOne(data, first, options) : ofSeveral(data, options);
  return sentenceOf(parts, options);
}
