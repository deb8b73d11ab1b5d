import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import type {ChartOptions} from '../chart-options.ts';
import type {Picture, Refusal, Tile} from '../picture.ts';
import {ringPath} from '../ring-path.ts';
import {layout as tiles} from './tile.layout.ts';

/** More half rings than this are harder to compare than bars. */
const MOST = 6;
/** The half ring begins at the left, three quarters of a turn from the top. */
const START = 0.75;
/** Of a turn: how thick the target's mark is. */
const THIN = 0.006;

/** The part of its whole that a figure is, 0 to 1: of 100%, or of its target; `null` where neither is known. */
function partOf(quantity: Quantity | null, target: Quantity | undefined): number | null {
  if (quantity === null || quantity.value === null) return 0;
  const whole = quantity.unit === '%' ? 100 : (target?.value ?? 0);
  return whole > 0 ? quantity.value / whole : null;
}

function dialOf(part: number, target: Quantity | undefined): NonNullable<Tile['dial']> {
  const at = target?.unit === '%' && target.value !== null ? Math.min(1, target.value / 100) : null;
  return {
    whole: ringPath(START, START + 0.5),
    filled: ringPath(START, START + 0.5 * Math.min(1, part)),
    target: at === null ? undefined : ringPath(START + 0.5 * at - THIN, START + 0.5 * at + THIN),
  };
}

/** Half rings for shares of 100%, or of a target. The number stands below: the ring only shows how far it is. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  const figures = data.categories.flatMap((_, index) =>
    data.series.map(({values, targets}) => ({quantity: values[index] ?? null, target: targets[index]})),
  );
  if (figures.length > MOST) return {refused: 'too-many', most: MOST, of: 'dials'};
  const parts = figures.map(({quantity, target}) => partOf(quantity, target ?? options.extras?.target));
  if (parts.indexOf(null) >= 0) return {refused: 'no-whole'};
  const picture = tiles(data, options);
  if (!('form' in picture) || picture.form !== 'tiles') return picture;
  const dials = figures.map(({target}, index) => dialOf(parts[index] ?? 0, target ?? options.extras?.target));
  return {...picture, tiles: picture.tiles.map((tile, index) => ({...tile, dial: dials[index]}))};
}
