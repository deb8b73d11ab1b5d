import type {Quantity} from '@linli/model/quantity';
import type {ChartData, ChartSeries} from '@linli/model/record/chart-data';

import type {ChartOptions} from './chart-options.ts';
import {compared, type Figure, missingOf, reportedOf, sentenceOf} from './plain-summary.ts';
import {isTime} from './time-names.ts';
import {changeText, valueText} from './value-text.ts';

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
  return [lead, ...compared(figures, options), missing];
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
  const [first] = data.series;
  if (!first || data.categories.length === 0) return '';
  const parts = data.unit !== null && data.series.length === 1 ? ofOne(data, first, options) : ofSeveral(data, options);
  return sentenceOf(parts, options);
}
