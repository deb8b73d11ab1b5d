import {EM, type Palette, tag, textAt} from '../internal/svg-marks.ts';
import {type Drawn, INNER, MARGIN} from '../internal/svg-sheet.ts';
import {textWidth} from '../internal/text-width.ts';
import {inkOf} from './export-marks.ts';
import type {Legend} from './picture.ts';

const SIZE = 14;
const LINE = 1.5 * SIZE;

function swatch(tone: string, x: number, y: number, palette: Palette): string {
  if (tone !== 'target') return tag('rect', {x, y, width: 18, height: SIZE, ...inkOf(tone, palette)});
  return tag('line', {x1: x + 9, x2: x + 9, y1: y, y2: y + SIZE, stroke: palette.ink, 'stroke-width': 2.5});
}

/** What the tones mean, in as many lines as it takes. A key for narrow screens is no part of a file: it is wide. */
export function exportLegend(legend: Legend = [], top: number, palette: Palette): Drawn {
  let [x, y] = [MARGIN, top];
  const parts = legend.flatMap(({name, tone, room}) => {
    if (room === 'keyed') return [];
    const width = 26 + (textWidth(name) + 1.5) * SIZE;
    if (x > MARGIN && x + width > MARGIN + INNER) [x, y] = [MARGIN, y + LINE];
    const drawn = [swatch(tone, x, y, palette), textAt(name, x + 26, y + SIZE / 2, {size: SIZE, fill: palette.ink})];
    x += width;
    return drawn;
  });
  return {svg: parts.join(''), bottom: parts.length > 0 ? y + 2 * EM : top};
}
