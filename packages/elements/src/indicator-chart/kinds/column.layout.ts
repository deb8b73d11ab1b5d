import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {textWidth, wrapText} from '../../internal/text-width.ts';
import {SIDES} from '../bar-marks.ts';
import {round} from '../category-places.ts';
import type {ChartOptions} from '../chart-options.ts';
import {roomFor} from '../label-room.ts';
import type {Mark, Picture, Refusal, Spot} from '../picture.ts';
import {acrossPlot} from '../plot-frame.ts';

import {endOf, largest} from '../scale.ts';
import {itemOf, valueText} from '../value-text.ts';

const HEIGHT = 12;
const HEADROOM = 16;
/** Em that a phone gives to all columns. */
const ROOM = 15;
/** Part of a column's place that it fills. */
const FILL = 0.5;

interface Place {
  /** Middle of the column, in percent. */
  readonly middle: number;
  readonly width: number;
}

const heightOf = (value: number, most: number): number => (most === 0 ? 0 : round((value / most) * (100 - HEADROOM)));

function columnMarks(
  quantity: Quantity | null,
  {middle, width}: Place,
  most: number,
  options: ChartOptions,
): readonly Mark[] {
  const text = valueText(quantity, options);
  const label = {type: 'label', x: middle, dx: 0, anchor: 'middle', role: 'value', text} as const;
  const x = round(middle - width / 2);
  if (quantity === null || quantity.value === null) {
    const line: Mark = {type: 'line', x1: middle, y1: HEADROOM, x2: middle, y2: 100, tone: 'reference', dashed: true};
    return [line, {...label, role: 'axis', y: HEADROOM, dy: -0.8}];
  }
  const height = heightOf(quantity.value, most);
  const end = heightOf(endOf(quantity), most);
  const y = round(100 - end);
  const light: Mark[] = end > height ? [{type: 'rect', x, y, width, height: round(end - height), tone: 'light'}] : [];
  const side = SIDES[quantity.qualifier];
  const open: Mark[] = side ? [{type: 'open-top', x, y, width, side, tone: 'data-1'}] : [];
  const lift = side && side !== 'before' ? -1.65 : -0.75;
  const solid: Mark = {type: 'rect', x, y: round(100 - height), width, height, tone: 'data-1'};
  return [solid, ...light, ...open, {...label, y, dy: lift}];
}

function nameMarks(names: readonly string[], places: readonly Place[], widest: number): {marks: Mark[]; lines: number} {
  const wrapped = names.map((name) => wrapText(name, widest));
  const rooms = roomFor(
    wrapped.map((lines, index) => ({
      x: places[index]!.middle,
      width: Math.max(...lines.map(textWidth)) * 0.9,
      weight: -index,
    })),
  );
  const marks = wrapped.flatMap((lines, index) =>
    lines.map((text, line): Mark => {
      const dy = round(1.2 + line * 1.3);
      const room = rooms[index] === 'always' ? 'always' : 'narrow';
      return {type: 'label', x: places[index]!.middle, y: 100, dx: 0, dy, anchor: 'middle', role: 'axis', text, room};
    }),
  );
  return {marks, lines: Math.max(1, ...wrapped.map(({length}) => length))};
}

/** Standing columns from zero, for a few categories whose names and values fit below and above them on a phone. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  if (data.unit === null) return {refused: 'mixed-units'};
  const [series, second] = data.series;
  if (!series || second) return {refused: 'one-series'};
  const count = data.categories.length;
  const room = ROOM / count;
  const texts = series.values.map((quantity) => valueText(quantity, options));
  const widestValue = Math.max(...texts.map(textWidth)) * 0.9;
  if (room < Math.max(2, widestValue + 0.3))
    return {
      refused: 'too-many',
      most: Math.floor(ROOM / Math.max(2, widestValue + 0.3)),
      of: 'items',
    };
  const slot = 100 / count;
  const places = data.categories.map((_, index) => ({middle: round((index + 0.5) * slot), width: round(slot * FILL)}));
  const most = largest(data, options);
  const names = nameMarks(
    data.categories.map(({name}) => name),
    places,
    room * 1.1,
  );
  const zero: Mark = {type: 'line', x1: 0, y1: 100, x2: 100, y2: 100, tone: 'reference'};
  const items = data.categories.map((category, index): Spot => {
    const y = round(100 - heightOf(endOf(series.values[index] ?? null), most));
    return {...itemOf(category, series, index, options), x: places[index]!.middle, y};
  });
  const columns = series.values.flatMap((quantity, index) => columnMarks(quantity, places[index]!, most, options));
  return {
    form: 'plot',
    height: HEIGHT,
    marks: [...acrossPlot(options.extras, most), ...columns, zero, ...names.marks],
    items,
    reserve: 2,
    axisLines: names.lines,
    legend: options.extras?.legend(options) ?? [],
  };
}
