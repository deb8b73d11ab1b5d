import {compare, type Quantity} from '@linli/model/quantity';
import type {ChartData, ChartSeries} from '@linli/model/record/chart-data';

import {isTime} from './category-places.ts';
import type {ChartOptions} from './chart-options.ts';
import {valueText} from './value-text.ts';

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

type Order = (left: Quantity, right: Quantity) => boolean;

/** The wordings leave no doubt. */
const surely: Order = (left, right) => compare(left, right) === 1;
/** 80余 is written larger than 70余. */
const asWritten: Order = (left, right) => (left.value ?? 0) > (right.value ?? 0);

/** The one figure that stands above all others (or below them, `down`); none where there is a doubt or a tie. */
function extreme(figures: readonly Figure[], more: Order, down: boolean): Figure | undefined {
  const above = (a: Figure, b: Figure) => (down ? more(b.quantity, a.quantity) : more(a.quantity, b.quantity));
  return figures.find((figure) => figures.every((other) => other === figure || above(figure, other)));
}

function ends(figures: readonly Figure[], options: ChartOptions): string {
  const {summary} = options.words;
  const [first, last] = [figures[0]!, figures[figures.length - 1]!];
  return summary.fromTo(first.name, valueText(first.quantity, options), last.name, valueText(last.quantity, options));
}

/** Highest and lowest; where 余 or 约 leave it open, by the numbers as written, and it says so. */
function comparisons(figures: readonly Figure[], options: ChartOptions): readonly string[] {
  const {summary} = options.words;
  const sure = [extreme(figures, surely, false), extreme(figures, surely, true)] as const;
  const told = sure[0] && sure[1];
  const [highest, lowest] = told ? sure : [extreme(figures, asWritten, false), extreme(figures, asWritten, true)];
  if (!highest && !lowest) return [];
  return [
    told ? '' : summary.asWritten,
    highest ? summary.highest(highest.name, valueText(highest.quantity, options)) : '',
    lowest ? summary.lowest(lowest.name, valueText(lowest.quantity, options)) : '',
  ];
}

/** How many were not reported, and how many cells could not be read: two different things. */
function missingOf({values}: ChartSeries, {words}: ChartOptions): string {
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
  const known = (quantity: Quantity | null | undefined): boolean => typeof quantity?.value === 'number';
  const allEnds = data.series.every(({values}) => known(values[0]) && known(values[values.length - 1]));
  if (isTime(data.categories.map(({name}) => name)) && allEnds) return trends(data, options);
  const names = data.series.map(({name}) => name).join(options.locale === 'en' ? ', ' : '、');
  return [items(data.categories.length), series(data.series.length, names)];
}

function ofOne(data: ChartData, series: ChartSeries, options: ChartOptions): readonly string[] {
  const {summary} = options.words;
  const figures = reportedOf(data, series);
  const missing = missingOf(series, options);
  if (figures.length === 0) return [summary.items(series.values.length), missing];
  if (figures.length === 1) return [summary.only(figures[0]!.name, valueText(figures[0]!.quantity, options)), missing];
  const overTime = isTime(data.categories.map(({name}) => name));
  const lead = overTime ? ends(figures, options) : summary.items(data.categories.length);
  const values = new Set(figures.map(({quantity}) => valueText(quantity, options)));
  const compared =
    values.size === 1 ? [summary.equal(valueText(figures[0]!.quantity, options))] : comparisons(figures, options);
  return [lead, ...compared, missing];
}

/**
 * One sentence about the data, by rule: how many, which is highest and lowest, from where to where, what is missing.
 * Nothing is summed.
 */
export function summaryOf(data: ChartData, options: ChartOptions): string {
  const {words} = options;
  const [first] = data.series;
  if (!first || data.categories.length === 0) return '';
  if (data.unit === null) return words.summary.items(data.categories.length) + words.summary.end;
  if (data.series.length === 1) return words.join(ofOne(data, first, options)) + words.summary.end;
  return words.join(ofMany(data, options)) + words.summary.end;
}
