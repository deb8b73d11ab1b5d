import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {reserveFor, SIDES} from '../bar-marks.ts';
import type {ChartOptions} from '../chart-options.ts';
import {allFigures} from '../figures.ts';
import type {Icon, Mark, Picture, Refusal} from '../picture.ts';
import {endOf, largest} from '../scale.ts';
import {itemOf, valueText} from '../value-text.ts';

/** So many icons stand side by side on a phone. */
const MOST = 8;
const STEP = 100 / MOST;
const SHAPES: readonly (readonly [RegExp, Icon['shape']])[] = [
  [/^[人名位]/, 'person'],
  [/^[户家栋]/, 'home'],
];

/** What one icon stands for: 1, 2, 5, 10, 20, 50 … so that the largest figure needs at most eight. */
function worthFor(most: number): number {
  let worth = 1;
  for (let step = 0; most / worth > MOST; step += 1) worth *= step % 3 === 1 ? 2.5 : 2;
  return worth;
}

function iconsOf(quantity: Quantity, worth: number, shape: Icon['shape']): readonly Mark[] {
  const sure = (quantity.value ?? 0) / worth;
  const end = endOf(quantity) / worth;
  return Array.from({length: Math.ceil(end - 1e-9)}, (_, index): Mark => {
    const tone = index + 1e-9 < sure ? 'data-1' : 'light';
    const part = Math.min(1, (tone === 'light' ? end : sure) - index);
    return {type: 'icon', shape, at: index * STEP, part: Math.round(part * 100) / 100, tone};
  });
}

function marksOf(
  quantity: Quantity | null,
  worth: number,
  shape: Icon['shape'],
  options: ChartOptions,
): readonly Mark[] {
  const text = valueText(quantity, options);
  const label = {type: 'label', y: 50, dy: 0, anchor: 'start', text} as const;
  if (quantity === null || quantity.value === null) {
    return [
      {type: 'missing', x: 0, y: 0, height: 100, width: 5},
      {...label, role: 'axis', x: 0, dx: 0.5},
    ];
  }
  const icons = iconsOf(quantity, worth, shape);
  const end = icons.length * STEP;
  const side = SIDES[quantity.qualifier];
  const open: Mark[] = side ? [{type: 'open-end', x: end, y: 0, height: 100, side: 'beyond', tone: 'data-1'}] : [];
  return [...icons, ...open, {...label, role: 'value', x: end, dx: side ? 1.5 : 0.3}];
}

/** Rows of small figures, each standing for the same number of things; its key says how many. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  if (data.unit === null) return {refused: 'mixed-units'};
  const [series, second] = data.series;
  if (!series || second) return {refused: 'one-series'};
  const worth = worthFor(largest({...data, series: [{...series, targets: []}]}));
  const shape = SHAPES.find(([unit]) => unit.test(data.unit ?? ''))?.[1] ?? 'square';
  const one: Quantity = {value: worth, qualifier: 'exact', unit: data.unit};
  return {
    form: 'rows',
    rows: data.categories.map((category, index) => ({
      label: category.name,
      strips: [
        {
          item: itemOf(category, series, index, options),
          marks: marksOf(series.values[index] ?? null, worth, shape, options),
        },
      ],
    })),
    reserve: reserveFor(series.values.map((quantity) => valueText(quantity, options))),
    legend: [],
    key: options.words.oneIcon(allFigures()!.formatQuantity(one, options.locale)),
  };
}
