import {tag, textAt} from '@linli/elements/svg-marks';
import {type Drawn, INNER, MARGIN} from '@linli/elements/svg-sheet';
import {column, paragraph} from '@linli/elements/svg-text';
import {type Block, type Cell, type GridLayout, layoutGrids, type Step} from '@linli/elements/grid-map/layout';
import {words as hans} from '@linli/elements/grid-map/words/zh';
import {words as hant} from '@linli/elements/grid-map/words/zh-hant';
import {textWidth, wrapText} from '@linli/elements/text-width';
import {formatQuantity, type Quantity} from '@linli/model/quantity';
import type {Grid} from '@linli/model/record/grid';

import {box, type Lang, type Way} from './drawn.ts';
import type {Inks} from './inks.ts';

const CELL = {width: 136, height: 112};
const LANE = 8;
const PAD = 12;
const HEAD = 34;

function fillOf(shade: Cell['shade'], {tints, brand, raised}: Inks): string {
  if (shade === 'none') return raised;
  if (shade === 'mixed') return tints[1];
  return shade === 3 ? brand : tints[shade];
}

/** The number of a plate large, what stands before and after it small. */
function plate({sign: {before, number, after}}: Cell, x: number, y: number, fill: string): string {
  if (number === '') return paragraph(before, {x, y: y + 6, width: CELL.width - 20, fill, bold: true, most: 2}).svg;
  const lead = textWidth(before) * 14;
  const wide = textWidth(number) * 30;
  const fits = lead + wide + textWidth(after) * 14 + 8 <= CELL.width - 16;
  const start = x + (fits ? lead + (lead && 4) : 0);
  return [
    fits && before ? textAt(before, x, y + 24, {size: 14, fill}) : '',
    textAt(number, start, y + 20, {size: 30, bold: true, fill}),
    textAt(after, start + wide + 4, y + 24, {size: 14, fill}),
  ].join('');
}

function cell(one: Cell, x: number, y: number, inks: Inks): string {
  const fill = one.shade === 3 ? inks.onBrand : inks.ink;
  const lines = one.lines.flatMap(({text}) => wrapText(text, (CELL.width - 20) / 14, 2)).slice(0, 3);
  const told = lines.map((line, index) => textAt(line, x + 10, y + 62 + index * 19, {size: 14, fill}));
  const ground = box(x, y, CELL.width, CELL.height, fillOf(one.shade, inks), inks);
  const dashes = {fill: 'none', stroke: inks.line, 'stroke-dasharray': '4 3'};
  const missing = one.shade === 'none' ? tag('rect', {x: x + 3, y: y + 3, width: 130, height: 106, ...dashes}) : '';
  return ground + missing + plate(one, x + 10, y + 8, fill) + told.join('');
}

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
    return cell(one, left, y + HEAD + Math.floor(at / perRow) * (CELL.height + LANE), inks);
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

function drawGrids({blocks, legend: steps}: GridLayout, words: typeof hans, inks: Inks, top: number): Drawn {
  let [x, y, low] = [MARGIN, top, top];
  const parts = blocks.map((one) => {
    if (x > MARGIN && x + widthOf(one) > MARGIN + INNER) [x, y] = [MARGIN, low + LANE * 2];
    const {svg, bottom} = block(one, x, y, inks);
    x += widthOf(one) + LANE * 2;
    low = Math.max(low, bottom);
    return svg;
  });
  const scale = legend(steps, words.legend.households, low + 18, inks);
  const said = column([{text: words.disclaimer, fill: inks.ink, size: 15, bold: true}], {
    ...{x: MARGIN, y: scale.bottom + 2, width: INNER, fill: inks.ink},
  });
  return {svg: parts.join('') + scale.svg + said.svg, bottom: said.bottom};
}

/** The schematic grid map: communities as blocks between lanes, tints by households, 示意图 below. */
export function gridsWay(grids: readonly Grid[], lang: Lang): Way {
  const words = lang === 'zh-Hant' ? hant : hans;
  const layout = layoutGrids(grids, (quantity: Quantity) => formatQuantity(quantity, lang), words);
  return {sentence: layout.summary, draw: (inks, top) => drawGrids(layout, words, inks, top)};
}
