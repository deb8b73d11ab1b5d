import {formatQuantity} from '@linli/model/quantity';

import {localeOf} from '../internal/locale.ts';
import {type Cell, cellsOf, type Format, layoutGrids, type Measure} from './cells.layout.ts';
import type {Scene} from './grid-keys.ts';
import {withUnit} from './grid-map.data.ts';
import type {MapHost} from './map-body.ts';
import type {MapDesk} from './map-desk.ts';
import {levelsOf} from './map-levels.ts';
import {CLASSING, wordsFor} from './map-parts.ts';

const measureOf = ({measure}: MapHost): Measure => (measure === 'population' ? 'population' : 'households');

/** Everything that bodies and parts draw from; null where there is no grid to draw. */
export function sceneOf({host, data, assembly, keys, choice, filter}: MapDesk): Scene | null {
  const locale = localeOf(host);
  const words = wordsFor(locale);
  const format: Format = (quantity, unit) => formatQuantity(withUnit(quantity, unit), locale);
  const {grids} = data.read();
  const levels = levelsOf(grids);
  const within = levels.partsOf(host.within).length > 0 ? levels.get(host.within) : undefined;
  const classes = CLASSING.get('classing')?.classesBy(host.classing, host.breaks);
  const scale = {measure: measureOf(host), classes};
  const layout = layoutGrids(levels.partsOf(within?.id ?? ''), format, words, scale, within);
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
    levels,
    within,
    placeTables: data.placeTables(),
    chosen: cells.find(({id}) => id === host.selected),
    tabStop: keys.tabStop(cells, host.selected),
    isLit: filter.isLit,
    isPicked: filter.isPicked,
    tell: (cell: Cell) => assembly.tell(cell, words.comma),
    choose: choice.choose,
    open: choice.open,
    enter: choice.enter,
    moveTo: (id: string) => keys.moveTo(id),
  };
  return {view, body: assembly.body};
}
