import {textAt} from '@linli/elements/svg-marks';
import {type Drawn, INNER, MARGIN} from '@linli/elements/svg-sheet';
import {column} from '@linli/elements/svg-text';
import {
  type Block,
  type GridLayout,
  housesOf,
  layoutGrids,
  type Levels,
  levelsOf,
  type Step,
} from '@linli/elements/grid-map/layout';
import {words as hans} from '@linli/elements/grid-map/words/zh';
import {words as hant} from '@linli/elements/grid-map/words/zh-hant';
import {textWidth, wrapText} from '@linli/elements/text-width';
import {formatQuantity, type Quantity} from '@linli/model/quantity';
import type {Grid} from '@linli/model/record/grid';

import {box, type Lang, type Way} from './drawn.ts';
import {drawCell, fillOf, LANE} from './grid-cell.ts';
import {drawHouses, drawStreets} from './grid-streets.ts';
import type {Inks} from './inks.ts';

const CELL = {width: 136, height: 112};
const PAD = 12;
const HEAD = 34;

/** As wide as its cells or its name ask. */
function widthOf({name, across}: Block): number {
  const cells = Math.max(1, across) * (CELL.width + LANE) - LANE;
  return Math.min(INNER, Math.max(cells, textWidth(name) * 17 + 2) + 2 * PAD);
}

function block({name, across, cells}: Block, x: number, y: number, inks: Inks): Drawn {
  const perRow = Math.max(1, across);
  const width = widthOf({name, across, cells});
  const rows = Math.ceil(cells.length / perRow);
  const height = HEAD + rows * (CELL.height + LANE) - LANE + PAD;
  const [title = ''] = wrapText(name, (width - 2 * PAD) / 17, 1);
  const drawn = cells.map((one, at) => {
    const left = x + PAD + (at % perRow) * (CELL.width + LANE);
    const below = y + HEAD + Math.floor(at / perRow) * (CELL.height + LANE);
    return drawCell(one, {...CELL, x: left, y: below}, inks);
  });
  const head = textAt(title, x + PAD, y + HEAD / 2, {size: 17, bold: true, fill: inks.ink});
  return {svg: box(x, y, width, height, inks.raised, inks) + head + drawn.join(''), bottom: y + height};
}

function legend(steps: readonly Step[], title: string, top: number, inks: Inks): Drawn {
  if (steps.length === 0) return {svg: '', bottom: top};
  let x = MARGIN;
  let y = top + 10;
  const parts = [textAt(title, x, y, {size: 14, fill: inks.muted})];
  x += textWidth(title) * 14 + 18;
  for (const {shade, text} of steps) {
    const wide = 28 + textWidth(text) * 14 + 16;
    if (x + wide > MARGIN + INNER) [x, y] = [MARGIN, y + 26];
    parts.push(box(x, y - 8, 20, 16, fillOf(shade, inks), inks), textAt(text, x + 28, y, {size: 14, fill: inks.ink}));
    x += wide;
  }
  return {svg: parts.join(''), bottom: y + 20};
}

/** Communities as blocks, as many side by side as there is room for. */
function drawBlocks(blocks: readonly Block[], top: number, inks: Inks): Drawn {
  let [x, y, low] = [MARGIN, top, top];
  const parts = blocks.map((one) => {
    if (x > MARGIN && x + widthOf(one) > MARGIN + INNER) [x, y] = [MARGIN, low + LANE * 2];
    const {svg, bottom} = block(one, x, y, inks);
    x += widthOf(one) + LANE * 2;
    low = Math.max(low, bottom);
    return svg;
  });
  return {svg: parts.join(''), bottom: low};
}

/** The grids as their element arranges them: by hand where all have their places, else as the page asks. */
function drawGrids({blocks, streets}: GridLayout, {levels, arrange}: Arranged, top: number, inks: Inks): Drawn {
  if (streets.length > 0) return drawStreets(streets, top, inks);
  if (arrange === 'buildings') return drawHouses(blocks, (one) => housesOf(one, {levels}), top, inks);
  return drawBlocks(blocks, top, inks);
}

interface Arranged {
  readonly levels: Levels;
  readonly arrange: string | undefined;
}

/** The schematic grid map at its highest level, tints by households, 示意图 below. */
export function gridsWay(all: readonly Grid[], lang: Lang, arrange?: string): Way {
  const words = lang === 'zh-Hant' ? hant : hans;
  const levels = levelsOf(all);
  const layout = layoutGrids(levels.partsOf(''), (quantity: Quantity) => formatQuantity(quantity, lang), words);
  const draw = (inks: Inks, top: number): Drawn => {
    const grids = drawGrids(layout, {levels, arrange}, top, inks);
    const scale = legend(layout.legend, words.legend.households, grids.bottom + 18, inks);
    const said = column([{text: words.disclaimer, fill: inks.ink, size: 15, bold: true}], {
      ...{x: MARGIN, y: scale.bottom + 2, width: INNER, fill: inks.ink},
    });
    return {svg: grids.svg + scale.svg + said.svg, bottom: said.bottom};
  };
  return {sentence: layout.summary, draw};
}
