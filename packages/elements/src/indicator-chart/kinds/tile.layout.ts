import type {ChartData} from '@linli/model/record/chart-data';

import {textWidth} from '../../internal/text-width.ts';
import type {ChartOptions} from '../chart-options.ts';
import {numberParts} from '../number-parts.ts';
import type {Picture, Refusal, Tile} from '../picture.ts';
import {isOpen, itemOf, valueText} from '../value-text.ts';

/** In em of the number itself: five digits are the longest that stand large. */
const LONG = 3;

/** One big number a figure. Units may differ: nothing is compared. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  const tiles = data.categories.flatMap((category, index) =>
    data.series.map((series): Tile => {
      const quantity = series.values[index] ?? null;
      const text = valueText(quantity, options);
      const parts = quantity === null || quantity.value === null ? null : numberParts(text);
      return {
        item: itemOf(category, series, index, options),
        label: series.name === '' ? category.name : `${category.name} · ${series.name}`,
        parts,
        long: textWidth(parts?.number ?? '') > LONG,
        missing: text,
        period: category.period,
        open: isOpen(quantity),
      };
    }),
  );
  return tiles.length === 0 ? {refused: 'no-numbers'} : {form: 'tiles', tiles};
}
