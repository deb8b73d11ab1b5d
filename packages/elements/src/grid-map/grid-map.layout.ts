import type {Grid} from '@linli/model/record/grid';

import * as area from './arrange/area.body.ts';
import {housesOf} from './arrange/houses.ts';
import * as rows from './arrange/rows.body.ts';
import * as streets from './arrange/streets.body.ts';
import {type Format, type GridLayout, layoutGrids as layOut, type Scale, type Within} from './cells.layout.ts';
import * as classing from './classing.part.ts';
import * as detail from './detail.part.ts';
import * as finder from './finder.part.ts';
import {words as en} from './grid-map.en.ts';
import {words as zhHant} from './grid-map.zh-hant.ts';
import type {Words} from './grid-map.zh.ts';
import * as hash from './hash.part.ts';
import * as levels from './levels.part.ts';
import {levelsOf} from './map-levels.ts';
import {ARRANGED, CLASSING, DETAIL, FORMAT, PARTS, ROWS, SHAPES, WORDS} from './map-parts.ts';
import * as places from './places/places.part.ts';
import * as poster from './poster/poster.part.ts';
import * as words from './rows.part.ts';
import * as format from './whole-format.ts';
import * as shapes from './shapes/shapes.body.ts';

export {
  type Block,
  type Cell,
  cellsOf,
  type Format,
  type GridLayout,
  type Line,
  type Step,
  type Street,
  type Stretch,
} from './cells.layout.ts';
export {housesOf, levelsOf};
export type {Levels} from './map-levels.ts';

/** Checked grids → what to draw. A new row of the table never moves the others' order; a hand arrangement is kept. */
export const layoutGrids = (
  grids: readonly Grid[],
  format: Format,
  words: Words,
  scale?: Scale,
  within?: Within,
): GridLayout => layOut(grids, format, words, scale, within, streets.streetsOf);

/** Puts every part and language in its place: a server draws in one go and cannot wait for files. */
export function installParts(): void {
  DETAIL.install('detail', detail);
  ARRANGED.install('area', area);
  ARRANGED.install('rows', rows);
  ARRANGED.install('streets', streets);
  CLASSING.install('classing', classing);
  PARTS.install('finder', finder);
  PARTS.install('levels', levels);
  // It draws nothing, but a browser counts it among the parts when it takes over the server's picture.
  PARTS.install('hash', hash);
  FORMAT.install('format', format);
  ROWS.install('rows', words);
  SHAPES.install('shapes', shapes);
  PARTS.install('places', places);
  PARTS.install('poster', poster);
  WORDS.install('zh-Hant', zhHant);
  WORDS.install('en', en);
}
