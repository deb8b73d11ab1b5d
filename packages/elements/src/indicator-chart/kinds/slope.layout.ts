import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {textWidth} from '../../internal/text-width.ts';
import {evenLines, nameBelow} from '../axis-labels.ts';
import {besideOf} from '../beside-plot.ts';
import {round} from '../category-places.ts';
import type {ChartOptions} from '../chart-options.ts';
import {besideEnds, linesOf, SHORT} from '../end-labels.ts';
import type {Mark, Picture, Refusal, Spot} from '../picture.ts';
import {endOf, largest} from '../scale.ts';
import {itemOf, valueText} from '../value-text.ts';

/** How many categories find room at the end of their lines, with short and with long names. */
const MOST = 8;
const MOST_LONG = 4;
const HEIGHT = 14;

/** Heights of one category before and after, percent from the top; a missing side stands level with the other. */
interface Slope {
  readonly name: string;
  readonly ends: readonly [Quantity | null, Quantity | null];
  readonly y: readonly [number, number];
  readonly whole: boolean;
}

function slopesOf(data: ChartData, options: ChartOptions): readonly Slope[] {
  const most = largest(data, options);
  const height = (quantity: Quantity | null): number | null =>
    quantity === null || quantity.value === null || most === 0 ? null : round(96 - (endOf(quantity) / most) * 90);
  return data.categories.map(({name}, index) => {
    const before = data.series[0]?.values[index] ?? null;
    const after = data.series[1]?.values[index] ?? null;
    const [left, right] = [height(before), height(after)];
    const y = [left ?? right ?? 96, right ?? left ?? 96] as const;
    return {name, ends: [before, after], y, whole: left !== null && right !== null};
  });
}

function marksOf({ends, y, whole}: Slope): readonly Mark[] {
  const dots = ends.flatMap((quantity, side): Mark[] => {
    if (quantity === null || quantity.value === null) return [];
    return [{type: 'dot', x: side * 100, y: y[side]!, tone: 'data-1', hollow: quantity.qualifier !== 'exact'}];
  });
  return whole ? [{type: 'line', x1: 0, y1: y[0], x2: 100, y2: y[1], tone: 'data-1'}, ...dots] : dots;
}

function spotsOf(data: ChartData, slopes: readonly Slope[], options: ChartOptions): readonly Spot[] {
  return data.series.flatMap((series, side) =>
    data.categories.map((category, index) => ({
      ...itemOf(category, series, index, options),
      x: side * 100,
      y: slopes[index]!.y[side] ?? 96,
    })),
  );
}

/** Before and after: a line from the first column to the second for each category. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  if (data.unit === null) return {refused: 'mixed-units'};
  if (data.series.length !== 2) return {refused: 'two-series'};
  const most = data.categories.some(({name}) => textWidth(name) > SHORT) ? MOST_LONG : MOST;
  if (data.categories.length > most) return {refused: 'too-many', most, of: 'items'};
  const slopes = slopesOf(data, options);
  const [left, right] = [0, 1].map((side) => {
    const texts = slopes.map(({name, ends}) => linesOf(valueText(ends[side] ?? null, options), side ? name : ''));
    return besideEnds(texts, {ends: slopes.map(({y}) => y[side]!), height: HEIGHT, first: !side});
  });
  const items = spotsOf(data, slopes, options);
  const heads = data.series.map(({name}) => evenLines(name, 4.5));
  const names = heads.flatMap((lines, side) => nameBelow(lines, side * 100));
  return {
    form: 'plot',
    height: HEIGHT,
    marks: [...slopes.flatMap(marksOf), ...left!.labels, ...right!.labels, ...names],
    items,
    beside: besideOf(items),
    lead: left!.room,
    reserve: right!.room,
    axisLines: Math.max(...heads.map(({length}) => length)),
    narrow: 'listed',
  };
}
