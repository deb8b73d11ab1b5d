import {tag} from '@linli/elements/svg-marks';
import {type Drawn, INNER, MARGIN} from '@linli/elements/svg-sheet';
import {paragraph} from '@linli/elements/svg-text';
import {textWidth} from '@linli/elements/text-width';

import {type Lang, type Way} from './drawn.ts';
import type {Inks} from './inks.ts';

/** Headings and rows as they are written. */
export interface Cells {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** More rows nobody reads in a picture: the rest is counted. */
export const ROWS = 30;
const SIZE = 15;
const GAP = 16;

/** Room for each column in pixels: by its longest text, long ones sharing what is left; every column some. */
function widthsOf({headings, rows}: Cells): readonly number[] {
  const wanted = headings.map((heading, at) => {
    const longest = rows.reduce((most, cells) => Math.max(most, textWidth(cells[at] ?? '')), textWidth(heading));
    return Math.min(24, Math.max(3, longest)) * SIZE;
  });
  const room = INNER - GAP * (headings.length - 1);
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => (width / all) * room);
}

function drawTable(cells: Cells, more: (rows: number) => string, inks: Inks, top: number): Drawn {
  const widths = widthsOf(cells);
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width + GAP, MARGIN));
  let y = top;
  const line = (weight: number): string =>
    tag('line', {x1: MARGIN, x2: MARGIN + INNER, y1: y, y2: y, stroke: inks.line, 'stroke-width': weight});
  const row = (texts: readonly string[], bold: boolean): string => {
    const drawn = widths.map((width, at) => {
      const place = {x: starts[at]!, y: y + 7, width, size: SIZE, fill: inks.ink, bold, most: 6};
      return paragraph(texts[at] ?? '', place);
    });
    y = Math.max(...drawn.map(({bottom}) => bottom)) + 7;
    return drawn.map(({svg}) => svg).join('');
  };
  const parts = [line(2), row(cells.headings, true)];
  for (const texts of cells.rows.slice(0, ROWS)) parts.push(line(0.75), row(texts, false));
  parts.push(line(1));
  const left = cells.rows.length - ROWS;
  const rest = left > 0 ? paragraph(more(left), {x: MARGIN, y: y + 8, width: INNER, size: 14, fill: inks.muted}) : null;
  return {svg: parts.join('') + (rest?.svg ?? ''), bottom: (rest?.bottom ?? y) + 6};
}

/** Rows between lines, as a newspaper sets a table: for what has no drawing of its own. */
export function tableWay(cells: Cells, lang: Lang): Way {
  const isHant = lang === 'zh-Hant';
  const more = (rows: number) => (isHant ? `另有${rows}行，見數據文件。` : `另有${rows}行，见数据文件。`);
  const sentence = `共${cells.rows.length}${isHant ? '項' : '项'}。`;
  return {sentence, draw: (inks, top) => drawTable(cells, more, inks, top)};
}
