import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {textWidth, wrapText} from '../../internal/text-width.ts';
import {round} from '../category-places.ts';
import type {ChartOptions} from '../chart-options.ts';
import {spread} from '../label-room.ts';
import type {Label, Mark, Picture, Refusal, Spot} from '../picture.ts';
import {endOf, largest} from '../scale.ts';
import {itemOf, valueText} from '../value-text.ts';

/** How many categories find room at the end of their lines, with short and with long names. */
const MOST = 8;
const MOST_LONG = 4;
/** A name of at most so many em stands beside its value. */
const SHORT = 3;
/** Longest line of a name in em: on a phone the slopes need the rest. */
const WIDEST = 6;
const HEIGHT = 14;
/** Percent of the height between two labels. */
const GAP = 9;

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

/** Values before the first dots, values with names behind the last; long names stand in lines below their value. */
function labelsOf(slopes: readonly Slope[], side: 0 | 1, options: ChartOptions): readonly Label[] {
  // Few names stand below their values, which leaves room for the slopes where text is large.
  const inline = slopes.length > MOST_LONG;
  const texts = slopes.map(({name, ends}) => {
    const value = valueText(ends[side], options);
    if (side === 0) return [value];
    return inline ? [`${value} ${name}`] : [value, ...wrapText(name, WIDEST, 2)];
  });
  const tallest = Math.max(...texts.map(({length}) => length));
  const places = spread(
    slopes.map(({y}) => y[side]),
    GAP * tallest,
  );
  return texts.flatMap((lines, index) =>
    lines.map((text, line): Label => {
      const shared = {type: 'label', y: places[index]!, dy: round(line * 1.3), text} as const;
      if (side === 0) return {...shared, x: 0, dx: -0.7, anchor: 'end', role: 'series'};
      return {...shared, x: 100, dx: 0.7, anchor: 'start', role: line === 0 ? 'series' : 'axis'};
    }),
  );
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
  const [left, right] = [labelsOf(slopes, 0, options), labelsOf(slopes, 1, options)];
  const room = (labels: readonly Label[], side: 0 | 1): number => {
    const texts = [...labels.map(({text}) => text), data.series[side]?.name ?? ''];
    return Math.min(16, Math.ceil(Math.max(2, ...texts.map(textWidth)) + 1));
  };
  const names = data.series.map(({name}, side): Mark => {
    const outwards = side === 0 ? ({dx: 0.5, anchor: 'end'} as const) : ({dx: -0.5, anchor: 'start'} as const);
    return {type: 'label', x: side * 100, y: 100, ...outwards, dy: 1.2, role: 'axis', text: name};
  });
  return {
    form: 'plot',
    height: HEIGHT,
    marks: [...slopes.flatMap(marksOf), ...left, ...right, ...names],
    items: spotsOf(data, slopes, options),
    lead: room(left, 0),
    reserve: room(right, 1),
    axisLines: 1,
  };
}
