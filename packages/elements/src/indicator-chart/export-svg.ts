import {textWidth, wrapText} from '../internal/text-width.ts';
import {EM, type Palette, tag, textAt} from '../internal/svg-marks.ts';
import {type Captions, type Drawn, INNER, MARGIN, type Sheet, sheetSvg} from '../internal/svg-sheet.ts';
import {type Box, exportMark, inkOf} from './export-marks.ts';
import type {OnePicture, Picture, PlotPicture, RowsPicture, SharePicture, Tile, TilesPicture} from './picture.ts';

function drawRows({rows, reserve, legend, key}: RowsPicture, top: number, palette: Palette): Drawn {
  const head = drawLegend(legend, top, palette);
  const widest = Math.max(...rows.map(({label}) => textWidth(label)));
  const labelWidth = Math.min(INNER * 0.4, (widest + 1) * EM);
  let y = head.bottom + (key ? 1.6 * EM : 0);
  const parts = [head.svg, key ? textAt(key, MARGIN, head.bottom + 0.5 * EM, {size: 14, fill: palette.muted}) : ''];
  for (const {label, strips} of rows) {
    const lines = wrapText(label, labelWidth / EM - 0.5, 3);
    const height = Math.max(lines.length * 1.35, strips.length * 1.7) * EM;
    lines.forEach((line, index) =>
      parts.push(textAt(line, MARGIN, y + (index + 0.6) * 1.35 * EM, {fill: palette.ink})),
    );
    strips.forEach(({marks}, index) => {
      const box = {
        x: MARGIN + labelWidth,
        y: y + index * 1.7 * EM,
        width: INNER - labelWidth - reserve * EM,
        height: 1.4 * EM,
      };
      parts.push(...marks.map((mark) => exportMark(mark, box, palette)));
    });
    parts.push(
      tag('line', {x1: MARGIN + labelWidth, x2: MARGIN + labelWidth, y1: y - 4, y2: y + height, stroke: palette.ink}),
    );
    y += height + 0.7 * EM;
  }
  return {svg: parts.join(''), bottom: y};
}

function drawLegend(legend: RowsPicture['legend'] = [], top: number, palette: Palette): Drawn {
  if (legend.length === 0) return {svg: '', bottom: top};
  let x = MARGIN;
  const parts = legend.flatMap(({name, tone}) => {
    const swatch =
      tone === 'target'
        ? tag('line', {x1: x + 9, x2: x + 9, y1: top, y2: top + 14, stroke: palette.ink, 'stroke-width': 2.5})
        : tag('rect', {x, y: top, width: 18, height: 14, ...inkOf(tone, palette)});
    const text = textAt(name, x + 26, top + 7, {size: 14, fill: palette.ink});
    x += 26 + (textWidth(name) + 1.5) * 14;
    return [swatch, text];
  });
  return {svg: parts.join(''), bottom: top + 2 * EM};
}

function drawPlot(
  {height, marks, reserve, lead = 2, axisLines, legend}: PlotPicture,
  top: number,
  palette: Palette,
): Drawn {
  const head = drawLegend(legend, top, palette);
  const box: Box = {
    x: MARGIN + lead * EM,
    y: head.bottom + 0.5 * EM,
    width: INNER - (lead + reserve) * EM,
    height: height * EM,
  };
  const svg = marks.map((mark) => exportMark(mark, box, palette)).join('');
  return {svg: head.svg + svg, bottom: box.y + box.height + (0.9 + axisLines * 1.3) * EM};
}

function tileText(
  {label, parts, missing, change, share, period}: Tile,
  x: number,
  y: number,
  palette: Palette,
): string {
  const {before = '', number = missing, after = ''} = parts ?? {};
  const small = 15;
  const big = parts ? 34 : 22;
  const start = x + 14 + textWidth(before) * small;
  const lines = [share, change && `${change.kind === 'increase' ? '↑' : '↓'} ${change.text}`, period];
  return [
    textAt(wrapText(label, 13, 1)[0] ?? '', x + 14, y + 22, {fill: palette.ink}),
    before ? textAt(before, x + 14, y + 60, {size: small, fill: palette.ink}) : '',
    textAt(number, start, y + 56, {size: big, bold: true, fill: parts ? palette.ink : palette.muted}),
    after ? textAt(after, start + textWidth(number) * big + 4, y + 62, {size: small, fill: palette.ink}) : '',
    ...lines
      .filter((line): line is string => Boolean(line))
      .map((line, index) => textAt(line, x + 14, y + 92 + index * 20, {size: 14, fill: palette.ink})),
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

function drawTiles({tiles}: TilesPicture, top: number, palette: Palette): Drawn {
  const columns = Math.min(3, tiles.length);
  const gap = 12;
  const width = (INNER - gap * (columns - 1)) / columns;
  const extra = tiles.some(({squares: some}) => some !== undefined) ? 120 : tiles.some((tile) => tile.dial) ? 76 : 0;
  const height = 142 + extra;
  const svg = tiles.map((tile, index) => {
    const x = MARGIN + (index % columns) * (width + gap);
    const y = top + Math.floor(index / columns) * (height + gap);
    const frame =
      tag('rect', {x, y, width, height, fill: palette.tint}) +
      tag('rect', {x, y, width, height: 3, fill: palette.brand});
    const drawn = tile.squares !== undefined ? squares(tile.squares, x + 14, y + 132, palette) : '';
    return frame + tileText(tile, x, y, palette) + drawn + (tile.dial ? dial(tile.dial, x + 14, y + 140, palette) : '');
  });
  return {svg: svg.join(''), bottom: top + Math.ceil(tiles.length / columns) * (height + gap)};
}

function drawShare({slices}: SharePicture, top: number, palette: Palette): Drawn {
  const ring = slices
    .map(({path, tone}) => tag('path', {d: path, ...inkOf(tone, palette), 'stroke-width': 0.6}))
    .join('');
  const keys = slices.map(({label, value, tone}, index) => {
    const y = top + 60 + index * 36;
    const swatch = tag('rect', {x: MARGIN + 260, y: y - 7, width: 18, height: 14, ...inkOf(tone, palette)});
    return swatch + textAt(`${label} ${value}`, MARGIN + 288, y, {fill: palette.ink});
  });
  const svg = `<g transform="translate(${MARGIN} ${top}) scale(2.2)">${ring}</g>${keys.join('')}`;
  return {svg, bottom: top + Math.max(236, 60 + slices.length * 36)};
}

function drawOne(picture: OnePicture, top: number, palette: Palette): Drawn {
  if (picture.form === 'rows') return drawRows(picture, top, palette);
  if (picture.form === 'plot') return drawPlot(picture, top, palette);
  return picture.form === 'share' ? drawShare(picture, top, palette) : drawTiles(picture, top, palette);
}

function drawAny(picture: Picture, top: number, palette: Palette): Drawn {
  if (picture.form !== 'panels') return drawOne(picture, top, palette);
  let bottom = top;
  const parts = picture.panels.map(({title, picture: one}) => {
    const heading = textAt(title, MARGIN, bottom + 10, {bold: true, fill: palette.ink});
    const {svg, bottom: end} = drawOne(one, bottom + 30, palette);
    bottom = end + EM;
    return heading + svg;
  });
  return {svg: parts.join(''), bottom};
}

/** The picture of a chart as an SVG file that opens by itself, its own notes above the other lines. */
export function exportSvg(picture: Picture, captions: Captions, palette: Palette): Sheet {
  const lines = [...(picture.notes ?? []), ...captions.lines];
  return sheetSvg({...captions, lines}, palette, (top) => drawAny(picture, top, palette));
}
