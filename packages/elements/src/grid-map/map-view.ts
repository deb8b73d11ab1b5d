import type {Grid} from '@linli/model/record/grid';

import {localeOf} from '../internal/locale.ts';
import {byId} from './by-id.ts';
import {
  type Arrange,
  type Cell,
  cellsOf,
  type Format,
  type GridLayout,
  layoutGrids,
  type Scale,
} from './cells.layout.ts';
import {formatBy} from './grid-counts.ts';
import type {Scene} from './grid-keys.ts';
import type {Words} from './grid-map.zh.ts';
import type {MapHost} from './map-body.ts';
import type {MapDesk} from './map-desk.ts';
import {type Levels, levelsOf} from './map-levels.ts';
import {ARRANGED, CLASSING, FORMAT, wordsFor} from './map-parts.ts';

/** What was worked out for the data as they are; an update for a key or a choice works nothing out again. */
export interface LaidOut {
  readonly levels: Levels;
  readonly within: Grid | undefined;
  readonly layout: GridLayout;
  readonly cells: readonly Cell[];
  readonly cellOf: (id: string) => Cell | undefined;
}

/** The level that is drawn, laid out as the editor asked for it. */
function layOut(host: MapHost, grids: readonly Grid[], format: Format, words: Words, arrange?: Arrange): LaidOut {
  const levels = levelsOf(grids);
  const within = levels.partsOf(host.within).length > 0 ? levels.get(host.within) : undefined;
  const classes = CLASSING.get('classing')?.classesBy(host.classing, host.breaks);
  const scale: Scale = {measure: host.measure === 'population' ? 'population' : 'households', classes};
  const layout = layoutGrids(levels.partsOf(within?.id ?? ''), format, words, scale, within, arrange);
  const cells = cellsOf(layout);
  return {levels, within, layout, cells, cellOf: byId(cells)};
}

/** Everything that bodies and parts draw from; null where there is no grid to draw. */
export function sceneOf({host, data, assembly, keys, choice, filter, laid}: MapDesk, arranged: string): Scene | null {
  const locale = localeOf(host);
  const words = wordsFor(locale);
  const whole = FORMAT.get('format');
  const format = formatBy(whole && ((quantity, unit) => whole.formatCount(quantity, unit, locale)), words.missing);
  const {grids} = data.read();
  const arrange = ARRANGED.get(arranged)?.streetsOf;
  const {levels, within, layout, cells, cellOf} = laid.get(
    [grids, words, whole, arrange, host.measure, host.within, CLASSING.get('classing'), host.classing, host.breaks],
    () => layOut(host, grids, format, words, arrange),
  );
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
    chosen: cellOf(host.selected),
    tabStop: keys.tabStop(cellOf, cells, host.selected),
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
