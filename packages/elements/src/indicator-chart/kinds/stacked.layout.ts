import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {reserveFor, SERIES_TONES, SIDES} from '../bar-marks.ts';
import type {ChartOptions} from '../chart-options.ts';
import {allFigures} from '../figures.ts';
import type {Mark, Picture, PictureRow, Refusal} from '../picture.ts';
import {percent} from '../scale.ts';
import {itemOf, valueText} from '../value-text.ts';
import {layout as grouped} from './grouped.layout.ts';

interface Stack {
  readonly parts: readonly Quantity[];
  readonly total: Quantity;
}

/** The parts of one category and their honest sum (160余 and 3 are 163以上); nothing if a part is missing. */
function stackOf(data: ChartData, index: number, {locale}: ChartOptions): Stack | null {
  const parts = data.series.map(({values}) => values[index] ?? null);
  if (!parts.every((part): part is Quantity => part !== null && part.value !== null)) return null;
  const {formatQuantity, isProblem, sum} = allFigures()!;
  const total = sum(parts);
  if (isProblem(total) || total.value === null) return null;
  // No document wrote this figure: it is worded here.
  return {parts, total: {...total, text: formatQuantity({...total, text: undefined}, locale)}};
}

function marksOf({parts, total}: Stack, most: number, options: ChartOptions): readonly Mark[] {
  let x = 0;
  const rects = parts.map(({value}, place): Mark => {
    const width = percent(value ?? 0, most);
    const rect: Mark = {type: 'rect', x, y: 0, width, height: 100, tone: SERIES_TONES[place]!};
    x = Math.round((x + width) * 100) / 100;
    return rect;
  });
  const side = SIDES[total.qualifier];
  const open: Mark[] = side
    ? [{type: 'open-end', x, y: 0, height: 100, side, tone: SERIES_TONES[parts.length - 1]!}]
    : [];
  const text = valueText(total, options);
  return [
    ...rects,
    ...open,
    {type: 'label', x, y: 50, dx: side ? 1.5 : 0.5, dy: 0, anchor: 'start', role: 'value', text},
  ];
}

/** One row is one figure: all its parts, then the total. */
function rowOf(data: ChartData, index: number, stack: Stack, most: number, options: ChartOptions): PictureRow {
  const {words} = options;
  const category = data.categories[index]!;
  const item = itemOf(category, data.series[0]!, index, options);
  const parts = data.series.map(({name}, place) => `${name}${valueText(stack.parts[place]!, options)}`);
  const text = words.join([category.name, ...parts, words.total(valueText(stack.total, options))]);
  return {label: category.name, strips: [{item: {...item, series: '', text}, marks: marksOf(stack, most, options)}]};
}

/** Parts end to end with their total. Where a part is missing they stand side by side: a shorter bar would be a lie. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  if (data.unit === null) return {refused: 'mixed-units'};
  if (data.series.length > SERIES_TONES.length) return {refused: 'too-many', most: SERIES_TONES.length, of: 'series'};
  const stacks = data.categories.map((_, index) => stackOf(data, index, options));
  if (!stacks.every((stack): stack is Stack => stack !== null)) {
    const picture = grouped(data, options);
    return 'form' in picture ? {...picture, notes: [options.words.notes.missingPart]} : picture;
  }
  const most = Math.max(0, ...stacks.map(({total}) => total.value ?? 0));
  return {
    form: 'rows',
    rows: stacks.map((stack, index) => rowOf(data, index, stack, most, options)),
    reserve: reserveFor(stacks.map(({total}) => valueText(total, options))),
    legend: data.series.map(({name}, place) => ({name, tone: SERIES_TONES[place]!})),
  };
}
