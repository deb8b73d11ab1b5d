import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {SERIES_TONES} from '../bar-marks.ts';
import type {ChartOptions} from '../chart-options.ts';
import type {Picture, Refusal, Slice} from '../picture.ts';
import {ringPath} from '../ring-path.ts';
import {itemOf, valueText} from '../value-text.ts';
import {layout as bars} from './bar.layout.ts';

/** More parts than tones cannot be told apart without colour. */
const MOST = SERIES_TONES.length;
/** What rounding each part to one decimal may leave over. */
const ROUNDING = 0.05;
/** Exact percentages that add up to 100, give or take their rounding. */
function isWhole(values: readonly (Quantity | null)[]): boolean {
  const exact = values.every(
    (quantity) => quantity !== null && quantity.value !== null && quantity.qualifier === 'exact',
  );
  const total = values.reduce((sum, quantity) => sum + (quantity?.value ?? 0), 0);
  return exact && Math.abs(total - 100) <= values.length * ROUNDING + 1e-9;
}

function barsInstead(data: ChartData, options: ChartOptions, note: string): Picture | Refusal {
  const picture = bars(data, options);
  return 'form' in picture ? {...picture, notes: [note]} : picture;
}

/** A ring of parts, only where the parts are known to be one whole; else bars, and it says why. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  const [series, second] = data.series;
  if (!series || second) return {refused: 'one-series'};
  if (data.unit !== '%') return {refused: 'not-shares'};
  const {notes} = options.words;
  if (!isWhole(series.values)) return barsInstead(data, options, notes.notAWhole);
  if (series.values.length > MOST) return barsInstead(data, options, notes.manyParts(MOST));
  let from = 0;
  const slices = data.categories.map((category, index): Slice => {
    const quantity = series.values[index] ?? null;
    const to = from + (quantity?.value ?? 0) / 100;
    const path = ringPath(from, to);
    from = to;
    const item = itemOf(category, series, index, options);
    return {item, label: category.name, value: valueText(quantity, options), tone: SERIES_TONES[index]!, path};
  });
  return {form: 'share', slices};
}
