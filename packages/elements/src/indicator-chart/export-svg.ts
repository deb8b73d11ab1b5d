import {textWidth, wrapText} from '../internal/text-width.ts';
import {EM, type Palette, tag, textAt} from '../internal/svg-marks.ts';
import {type Captions, type Drawn, INNER, MARGIN, type Sheet, sheetSvg} from '../internal/svg-sheet.ts';
import {exportLegend} from './export-legend.ts';
import {type Box, exportMark, inkOf} from './export-marks.ts';
import {exportTiles} from './export-tiles.ts';
import type {OnePicture, Picture, PictureRow, PlotPicture, RowsPicture, SharePicture, Strip} from './picture.ts';

/** Eight icons as the page spaces them. */
const ICONS = 10.4 * EM;
const SMALL = 14;

/** A strip with the words below it, in the room that a row leaves beside its name. */
function drawStrip({marks, item}: Strip, box: Box, palette: Palette): Drawn {
  const small = item.beside ? wrapText(item.beside, (MARGIN + INNER - box.x) / SMALL - 1) : [];
  const texts = small.map((line, index) =>
    textAt(line, box.x + 8, box.y + box.height + (index + 0.6) * SMALL * 1.4, {size: SMALL, fill: palette.muted}),
  );
  const svg = marks.map((mark) => exportMark(mark, box, palette)).join('') + texts.join('');
  return {svg, bottom: box.y + box.height + (small.length > 0 ? 4 : 0) + small.length * SMALL * 1.4};
}

function drawRow({label, strips}: PictureRow, place: Omit<Box, 'height'>, palette: Palette): Drawn {
  const {x, y, width} = place;
  const lines = wrapText(label, (x - MARGIN) / EM - 0.5, 3);
  const parts = lines.map((line, index) => textAt(line, MARGIN, y + (index + 0.6) * 1.35 * EM, {fill: palette.ink}));
  let bottom = y;
  for (const strip of strips) {
    const drawn = drawStrip(strip, {x, y: bottom, width, height: 1.4 * EM}, palette);
    parts.push(drawn.svg);
    bottom = drawn.bottom + 0.3 * EM;
  }
  bottom = Math.max(bottom, y + lines.length * 1.35 * EM);
  parts.push(tag('line', {x1: x, x2: x, y1: y - 4, y2: bottom, stroke: palette.ink}));
  return {svg: parts.join(''), bottom};
}

function drawRows({rows, reserve, legend, key}: RowsPicture, top: number, palette: Palette): Drawn {
  const head = exportLegend(legend, top, palette);
  const widest = Math.max(...rows.map(({label}) => textWidth(label)));
  const labelWidth = Math.min(INNER * 0.4, (widest + 1) * EM);
  const width = key ? ICONS : INNER - labelWidth - reserve * EM;
  const parts = [head.svg, key ? textAt(key, MARGIN, head.bottom + 0.5 * EM, {size: 14, fill: palette.muted}) : ''];
  let y = head.bottom + (key ? 1.6 * EM : 0);
  for (const row of rows) {
    const drawn = drawRow(row, {x: MARGIN + labelWidth, y, width}, palette);
    parts.push(drawn.svg);
    y = drawn.bottom + 0.7 * EM;
  }
  return {svg: parts.join(''), bottom: y};
}

function drawPlot(
  {height, marks, beside, axisLines, legend, lead = 2, reserve}: PlotPicture,
  top: number,
  palette: Palette,
): Drawn {
  const head = exportLegend(legend, top, palette);
  const box: Box = {
    x: MARGIN + lead * EM,
    y: head.bottom + 0.5 * EM,
    width: INNER - (lead + reserve) * EM,
    height: height * EM,
  };
  const svg = marks.map((mark) => exportMark(mark, box, palette)).join('');
  const below = box.y + box.height + (0.9 + axisLines * 1.3) * EM;
  const told = beside.flatMap((item) => wrapText(item.beside, INNER / SMALL));
  const texts = told.map((line, index) =>
    textAt(line, MARGIN, below + (index + 0.5) * 1.5 * SMALL, {size: SMALL, fill: palette.muted}),
  );
  return {svg: head.svg + svg + texts.join(''), bottom: below + told.length * 1.5 * SMALL};
}

function drawShare({slices}: SharePicture, top: number, palette: Palette): Drawn {
  const ring = slices
    .map(({path, tone}) => tag('path', {d: path, ...inkOf(tone, palette), 'stroke-width': 0.6}))
    .join('');
  const keys = slices.map(({label, value, tone, item}, index) => {
    const y = top + 60 + index * 36;
    const swatch = tag('rect', {x: MARGIN + 260, y: y - 7, width: 18, height: 14, ...inkOf(tone, palette)});
    return swatch + textAt(`${label} ${value} ${item.beside}`, MARGIN + 288, y, {fill: palette.ink});
  });
  const svg = `<g transform="translate(${MARGIN} ${top}) scale(2.2)">${ring}</g>${keys.join('')}`;
  return {svg, bottom: top + Math.max(236, 60 + slices.length * 36)};
}

function drawOne(picture: OnePicture, top: number, palette: Palette): Drawn {
  if (picture.form === 'rows') return drawRows(picture, top, palette);
  if (picture.form === 'plot') return drawPlot(picture, top, palette);
  return picture.form === 'share' ? drawShare(picture, top, palette) : exportTiles(picture, top, palette);
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
