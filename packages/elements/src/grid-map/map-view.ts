import {formatQuantity} from '@linli/model/quantity';

import {localeOf} from '../internal/locale.ts';
import {cellsOf, type Format, layoutGrids} from './cells.layout.ts';
import type {MapChoice} from './grid-choice.ts';
import type {MapKeys, Scene} from './grid-keys.ts';
import {withUnit} from './grid-map.data.ts';
import type {MapHost} from './map-body.ts';
import type {MapData} from './map-data.ts';
import {type Assembly, wordsFor} from './map-parts.ts';

/** Everything that bodies and parts draw from; null where there is no grid to draw. */
export function sceneOf(
  host: MapHost,
  data: MapData,
  assembly: Assembly,
  keys: MapKeys,
  choice: MapChoice,
): Scene | null {
  const locale = localeOf(host);
  const words = wordsFor(locale);
  const format: Format = (quantity, unit) => formatQuantity(withUnit(quantity, unit), locale);
  const {grids} = data.read();
  const layout = layoutGrids(grids, format, words);
  const cells = cellsOf(layout);
  if (cells.length === 0) return null;
  const view = {
    host,
    locale,
    words,
    format,
    layout,
    cells,
    grids,
    placeTables: data.placeTables(),
    chosen: cells.find(({id}) => id === host.selected),
    tabStop: keys.tabStop(cells, host.selected),
    isLit: () => true,
    tell: (cell: (typeof cells)[number]) => assembly.tell(cell, words.comma),
    choose: choice.choose,
    moveTo: (id: string) => keys.moveTo(id),
  };
  return {view, body: assembly.body};
}
