import {type Palette, tag, textAt} from '../internal/svg-marks.ts';
import {type Drawn, INNER, MARGIN} from '../internal/svg-sheet.ts';
import {textWidth, wrapText} from '../internal/text-width.ts';
import type {Tile, TilesPicture} from './picture.ts';

const GAP = 12;
const PAD = 14;
const LABEL = {size: 16, line: 22};
const NOTE = {size: 14, line: 20};
/** Height of a hundred squares, and of a half ring, with the room above them. */
const SQUARES = 120;
const DIAL = 76;

/** What a tile says, in the lines that its width allows. */
interface Said {
  readonly tile: Tile;
  readonly label: readonly string[];
  readonly notes: readonly string[];
}

function said(tile: Tile, width: number): Said {
  const notes = [tile.item.beside, tile.period ?? ''].filter((text) => text !== '');
  return {
    tile,
    label: wrapText(tile.label, width / LABEL.size),
    notes: notes.flatMap((text) => wrapText(text, width / NOTE.size)),
  };
}

const lines = (texts: readonly string[], x: number, y: number, {size, line}: typeof LABEL, fill: string): string =>
  texts.map((text, index) => textAt(text, x, y + (index + 0.5) * line, {size, fill})).join('');

/** The number larger than what stands around it. */
function number({parts, missing}: Tile, x: number, y: number, palette: Palette): string {
  const {before = '', number = missing, after = ''} = parts ?? {};
  const small = {size: 15, fill: palette.ink};
  const size = parts ? 34 : 22;
  const start = x + textWidth(before) * small.size;
  return [
    before && textAt(before, x, y + 4, small),
    textAt(number, start, y, {size, bold: true, fill: parts ? palette.ink : palette.muted}),
    after && textAt(after, start + textWidth(number) * size + 4, y + 6, small),
  ].join('');
}

function squares(filled: number, x: number, y: number, palette: Palette): string {
  return Array.from({length: 100}, (_, index) => {
    const place = {x: x + (index % 10) * 11, y: y + Math.floor(index / 10) * 11, height: 9};
    const part = Math.max(0, Math.min(1, filled - index));
    const outline = tag('rect', {...place, width: 9, fill: 'none', stroke: palette.line, 'stroke-width': 0.5});
    return outline + (part > 0 ? tag('rect', {...place, width: 9 * part, fill: palette.data[0]}) : '');
  }).join('');
}

function dial({whole, filled, target}: NonNullable<Tile['dial']>, x: number, y: number, palette: Palette): string {
  return `<g transform="translate(${x} ${y}) scale(1.3)">${tag('path', {d: whole, fill: 'none', stroke: palette.line})}${tag(
    'path',
    {d: filled, fill: palette.data[0]},
  )}${target ? tag('path', {d: target, fill: palette.ink}) : ''}</g>`;
}

/** Where the parts of every tile stand, so that those of one row are level. */
function placesOf(all: readonly Said[]) {
  const most = (count: (one: Said) => number): number => Math.max(0, ...all.map(count));
  const number = 10 + most(({label}) => label.length) * LABEL.line + 22;
  const notes = number + 24;
  const drawn = notes + most((one) => one.notes.length) * NOTE.line + 10;
  const extra = most(({tile}) => (tile.squares !== undefined ? SQUARES : tile.dial ? DIAL : 0));
  return {number, notes, drawn, height: drawn + extra};
}

/** Tiles in rows of three. */
export function exportTiles({tiles}: TilesPicture, top: number, palette: Palette): Drawn {
  const columns = Math.min(3, tiles.length);
  const width = (INNER - GAP * (columns - 1)) / columns;
  const all = tiles.map((tile) => said(tile, width - 2 * PAD));
  const place = placesOf(all);
  const svg = all.map(({tile, label, notes}, index) => {
    const x = MARGIN + (index % columns) * (width + GAP);
    const y = top + Math.floor(index / columns) * (place.height + GAP);
    return [
      tag('rect', {x, y, width, height: place.height, fill: palette.tint}),
      tag('rect', {x, y, width, height: 3, fill: palette.brand}),
      lines(label, x + PAD, y + 10, LABEL, palette.ink),
      number(tile, x + PAD, y + place.number, palette),
      lines(notes, x + PAD, y + place.notes, NOTE, palette.ink),
      tile.squares === undefined ? '' : squares(tile.squares, x + PAD, y + place.drawn, palette),
      tile.dial ? dial(tile.dial, x + PAD, y + place.drawn, palette) : '',
    ].join('');
  });
  return {svg: svg.join(''), bottom: top + Math.ceil(tiles.length / columns) * (place.height + GAP)};
}
