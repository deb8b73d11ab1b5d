import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {SERIES_TONES} from '../bar-marks.ts';
import type {ChartOptions} from '../chart-options.ts';
import type {Picture, Refusal, Slice} from '../picture.ts';
import {itemOf, valueText} from '../value-text.ts';

/** More parts than tones cannot be told apart without colour. */
const MOST = SERIES_TONES.length;
/** What rounding each part to one decimal may leave over. */
const ROUNDING = 0.05;
const OUTER = 49;
const INNER = 29;

function point(share: number, radius: number): string {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  const at = (value: number): number => Math.round((50 + value * radius) * 100) / 100;
  return `${at(Math.cos(angle))} ${at(Math.sin(angle))}`;
}

/** The outline of a part of a ring from one share of the circle to another, both 0 to 1; clockwise from the top. */
export function ringPath(from: number, to: number): string {
  // A whole circle has no arc from a point to itself.
  const end = to - from > 0.9999 ? from + 0.9999 : to;
  const large = end - from > 0.5 ? 1 : 0;
  const outer = `M${point(from, OUTER)}A${OUTER} ${OUTER} 0 ${large} 1 ${point(end, OUTER)}`;
  return `${outer}L${point(end, INNER)}A${INNER} ${INNER} 0 ${large} 0 ${point(from, INNER)}Z`;
}

/** Exact percentages that add up to 100, give or take their rounding. */
function isWhole(values: readonly (Quantity | null)[]): boolean {
  const exact = values.every(
    (quantity) => quantity !== null && quantity.value !== null && quantity.qualifier === 'exact',
  );
  const total = values.reduce((sum, quantity) => sum + (quantity?.value ?? 0), 0);
  return exact && Math.abs(total - 100) <= values.length * ROUNDING + 1e-9;
}

/** A ring of parts, only where the parts are known to be one whole. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  const [series, second] = data.series;
  if (!series || second) return {refused: 'one-series', found: data.series.length};
  if (data.unit !== '%') return {refused: 'not-shares'};
  if (!isWhole(series.values)) return {refused: 'not-a-whole'};
  if (series.values.length > MOST) return {refused: 'too-many', most: MOST};
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
