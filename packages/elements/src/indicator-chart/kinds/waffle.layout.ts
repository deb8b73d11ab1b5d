import type {ChartData} from '@linli/model/record/chart-data';

import type {ChartOptions} from '../chart-options.ts';
import type {Picture, Refusal, Tile} from '../picture.ts';
import {layout as tiles} from './tile.layout.ts';

/** Shares as so many of a hundred squares. Only percentages; a change of 13个百分点 is not a share. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  const values = data.categories.flatMap((_, index) => data.series.map((series) => series.values[index] ?? null));
  const share = (value: number | null | undefined): boolean =>
    typeof value !== 'number' || (value >= 0 && value <= 100);
  if (data.unit !== '%' || !values.every((quantity) => share(quantity?.value))) return {refused: 'not-shares'};
  const picture = tiles(data, options);
  if (!('form' in picture) || picture.form !== 'tiles') return picture;
  return {
    form: 'tiles',
    tiles: picture.tiles.map((tile, index): Tile => {
      const value = values[index]?.value ?? null;
      return value === null ? tile : {...tile, squares: Math.round(value * 2) / 2};
    }),
  };
}
