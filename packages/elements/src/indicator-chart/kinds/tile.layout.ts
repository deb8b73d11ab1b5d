import {formatChange} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import type {ChartOptions} from '../chart-options.ts';
import type {Picture, Refusal, Tile} from '../picture.ts';
import {isOpen, itemOf, numberParts, valueText} from '../value-text.ts';

/** One big number a figure. Units may differ: nothing is compared. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  const tiles = data.categories.flatMap((category, index) =>
    data.series.map((series): Tile => {
      const quantity = series.values[index] ?? null;
      const change = series.changes[index];
      const text = valueText(quantity, options);
      return {
        item: itemOf(category, series, index, options),
        label: series.name === '' || data.series.length === 1 ? category.name : `${category.name} · ${series.name}`,
        parts: quantity === null || quantity.value === null ? null : numberParts(text),
        missing: text,
        change: change && {kind: change.kind, text: formatChange(change, options.locale)},
        period: category.period,
        open: isOpen(quantity),
      };
    }),
  );
  return tiles.length === 0 ? {refused: 'no-numbers'} : {form: 'tiles', tiles};
}
