import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {textWidth} from '../../internal/text-width.ts';
import {evenLines, nameBelow} from '../axis-labels.ts';
import {SIDES} from '../bar-marks.ts';
import {besideOf} from '../beside-plot.ts';
import {round} from '../category-places.ts';
import type {ChartOptions} from '../chart-options.ts';
import type {Mark, Picture, Refusal} from '../picture.ts';
import {acrossPlot} from '../plot-frame.ts';
import {endOf, largest} from '../scale.ts';
import {gapsOf, heightOf, spotsOf, tracksOf} from '../tracks.ts';
import {valueText} from '../value-text.ts';

const HEIGHT = 12;
/** Em that a phone gives to all columns. */
const ROOM = 15;
/** Part of a column's place that it fills. */
const FILL = 0.5;

/** The column of one value around its middle, with its label; a missing one is a gap. */
function columnMarks(
  quantity: Quantity | null,
  middle: number,
  width: number,
  most: number,
  text: string,
): readonly Mark[] {
  if (quantity === null || quantity.value === null) return [];
  const shared = {x: round(middle - width / 2), width};
  const low = heightOf(quantity.value, most);
  const y = heightOf(endOf(quantity), most);
  const side = SIDES[quantity.qualifier];
  const lift = side && side !== 'before' ? -1.65 : -0.75;
  return [
    {type: 'rect', ...shared, y: low, height: round(100 - low), tone: 'data-1'},
    ...(y < low ? [{type: 'rect', ...shared, y, height: round(low - y), tone: 'light'} as const] : []),
    ...(side ? [{type: 'open-top', ...shared, y, side, tone: 'data-1'} as const] : []),
    {type: 'label', x: middle, y, dx: 0, dy: lift, anchor: 'middle', role: 'value', text},
  ];
}

/** Standing columns from zero, for a few categories whose names and values fit below and above them on a phone. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  if (data.unit === null) return {refused: 'mixed-units'};
  const [series, second] = data.series;
  if (!series || second) return {refused: 'one-series'};
  const count = data.categories.length;
  const room = ROOM / count;
  const texts = series.values.map((quantity) => valueText(quantity, options));
  const needed = Math.max(2, Math.max(...texts.map(textWidth)) * 0.9 + 0.3);
  if (room < needed) return {refused: 'too-many', most: Math.floor(ROOM / needed), of: 'items'};
  const width = round((100 / count) * FILL);
  const places = texts.map((_, index) => round(((index + 0.5) * 100) / count));
  const most = largest(data, options);
  const tracks = tracksOf(data, options);
  const names = data.categories.map(({name}) => evenLines(name, room * 1.1));
  const items = spotsOf(tracks, data, places, options);
  return {
    form: 'plot',
    height: HEIGHT,
    marks: [
      ...acrossPlot(options.extras, most),
      ...gapsOf(tracks, places, options),
      ...series.values.flatMap((quantity, index) => columnMarks(quantity, places[index]!, width, most, texts[index]!)),
      ...names.flatMap((lines, index) => nameBelow(lines, places[index]!)),
    ],
    items,
    beside: besideOf(items),
    reserve: 2,
    axisLines: Math.max(...names.map(({length}) => length)),
    legend: options.extras?.legend(options) ?? [],
    narrow: 'listed',
  };
}
