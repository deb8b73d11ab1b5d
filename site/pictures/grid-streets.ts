import {type Drawn, INNER, MARGIN} from '@linli/elements/svg-sheet';
import {column} from '@linli/elements/svg-text';
import type {Block, Cell, Street, Stretch} from '@linli/elements/grid-map/layout';
import {textWidth, wrapText} from '@linli/elements/text-width';

import {drawCell, heightOf, LANE} from './grid-cell.ts';
import type {Inks} from './inks.ts';

/** Between two communities, in pixels. */
const STREET = 16;
/** Narrower than this a plate and its household line break: the whole is made smaller instead. */
const LEAST = 96;
const NAME = {size: 16, line: 24, gap: 4};

/** The name on one line, or broken before a remark in brackets. */
function namesOf({name}: Block, width: number): readonly string[] {
  const most = width / NAME.size;
  const at = textWidth(name) > most ? name.indexOf('（') : -1;
  const parts = at > 0 ? [name.slice(0, at), name.slice(at)] : [name];
  return parts.flatMap((part) => wrapText(part, most, 3 - parts.length));
}

function nameOf(one: Block, x: number, y: number, width: number, inks: Inks): string {
  const lines = namesOf(one, width).map((text) => ({text, fill: inks.ink, size: NAME.size, bold: true}));
  return column(lines, {x, y, width, fill: inks.ink}).svg;
}

/** The height of the names of a row, by their lines: none where each community goes on from the row above. */
function headOf(names: readonly number[]): number {
  const most = Math.max(0, ...names);
  return most === 0 ? 0 : most * NAME.line + NAME.gap;
}

interface Placed {
  readonly stretch: Stretch;
  readonly x: number;
  readonly width: number;
}

/** The stretches of one row with their places: a column is `unit` wide, a lane stands between communities. */
function placed(row: Street, unit: number): readonly Placed[] {
  let at = 0;
  return row.flatMap((stretch) => {
    const across = stretch?.across ?? 1;
    const x = MARGIN + at * (unit + STREET);
    at += across;
    return stretch ? [{stretch, x, width: across * (unit + STREET) - STREET}] : [];
  });
}

function drawRow(row: Street, top: number, unit: number, inks: Inks): Drawn {
  const sets = placed(row, unit);
  const lines = sets.map(({stretch, width}) => (stretch.goesOn ? 0 : namesOf(stretch, width).length));
  const head = headOf(lines);
  const cells = sets.flatMap(({stretch, x, width}) => {
    const wide = (width + LANE) / stretch.across - LANE;
    return stretch.cells.map((one, at) => ({one, x: x + at * (wide + LANE), wide, goesOn: stretch.goesOn}));
  });
  const bottom = top + head + Math.max(...cells.map(({one, wide}) => heightOf(one, wide)));
  // A community that goes on from the row above is one block: its lane is closed.
  const drawn = cells.map(({one, x, wide, goesOn}) => {
    const y = goesOn ? top - STREET + LANE : top + head;
    return drawCell(one, {x, y, width: wide, height: bottom - y}, inks);
  });
  const names = sets.map(({stretch, x, width}, at) =>
    stretch.goesOn ? '' : nameOf(stretch, x, top + head - NAME.gap - lines[at]! * NAME.line, width, inks),
  );
  return {svg: names.join('') + drawn.join(''), bottom};
}

/** A hand arrangement, as its element draws it: rows of communities with lanes between them. */
export function drawStreets(streets: readonly Street[], top: number, inks: Inks): Drawn {
  const columns = streets[0]!.reduce((sum, stretch) => sum + (stretch?.across ?? 1), 0);
  const unit = Math.max(LEAST, (INNER + STREET) / columns - STREET);
  let y = top;
  const rows = streets.map((row) => {
    const {svg, bottom} = drawRow(row, y, unit, inks);
    y = bottom + STREET;
    return svg;
  });
  const scale = Math.min(1, INNER / (columns * (unit + STREET) - STREET));
  if (scale === 1) return {svg: rows.join(''), bottom: y - STREET};
  const moved = `translate(${MARGIN} ${top}) scale(${scale.toFixed(3)}) translate(${-MARGIN} ${-top})`;
  return {svg: `<g transform="${moved}">${rows.join('')}</g>`, bottom: top + (y - STREET - top) * scale};
}

const PER_ROW = 3;

/** A row of grids for each community, each with its houses. */
export function drawHouses(
  blocks: readonly Block[],
  housesOf: (one: Cell) => readonly string[],
  top: number,
  inks: Inks,
): Drawn {
  const wide = (INNER + LANE) / PER_ROW - LANE;
  let y = top;
  const parts = blocks.flatMap((block) => {
    const drawn = [nameOf(block, MARGIN, y, INNER, inks)];
    y += headOf([namesOf(block, INNER).length]);
    for (let from = 0; from < block.cells.length; from += PER_ROW) {
      const row = block.cells.slice(from, from + PER_ROW).map((one) => ({one, names: housesOf(one)}));
      const height = Math.max(...row.map(({one, names}) => heightOf(one, wide, names)));
      const room = (at: number) => ({x: MARGIN + at * (wide + LANE), y, width: wide, height});
      drawn.push(...row.map(({one, names}, at) => drawCell(one, room(at), inks, names)));
      y += height + LANE;
    }
    y += STREET - LANE;
    return drawn;
  });
  return {svg: parts.join(''), bottom: y - STREET};
}
