import {tag, textAt} from '@linli/elements/indicator-chart/export-marks';
import type {Drawn} from '@linli/elements/indicator-chart/export-sheet';
import {wrapText} from '@linli/elements/text-width';

import type {Inks} from './inks.ts';

/** The script a picture is written in. */
export type Lang = 'zh-Hans' | 'zh-Hant';

/** One way to draw a widget, and the picture in one sentence. */
export interface Way {
  readonly sentence: string;
  readonly draw: (inks: Inks, top: number) => Drawn;
}

/** How a paragraph is set: sizes in pixels. */
export interface Setting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fill: string;
  readonly size?: number;
  /** Pixels from one line to the next, as a multiple of the size. */
  readonly leading?: number;
  readonly bold?: boolean;
  /** Lines at most; the last one then ends in …. */
  readonly most?: number;
}

/** Most lines of a text that is not to be cut. */
export const UNCUT = 1_000;

/** A paragraph from `y` down, wrapped; `bottom` is where the next thing may begin. */
export function paragraph(text: string, setting: Setting): Drawn {
  const {x, y, width, fill, size = 16, leading = 1.5, bold, most = UNCUT} = setting;
  const lines = text === '' ? [] : wrapText(text, width / size, most);
  const step = size * leading;
  const svg = lines.map((line, index) => textAt(line, x, y + (index + 0.5) * step, {size, bold, fill})).join('');
  return {svg, bottom: y + lines.length * step};
}

/** Paragraphs one below the other in one column, none of them empty. */
export function column(texts: readonly (Omit<Setting, 'x' | 'y' | 'width'> & {text: string})[], place: Setting): Drawn {
  let bottom = place.y;
  const parts = texts.map(({text, ...setting}) => {
    const drawn = paragraph(text, {...place, ...setting, y: bottom});
    bottom = drawn.bottom;
    return drawn.svg;
  });
  return {svg: parts.join(''), bottom};
}

/** A filled block with a hair line around it where it is pale. */
export function box(x: number, y: number, width: number, height: number, fill: string, inks: Inks): string {
  const pale = fill === inks.paper || fill === inks.raised;
  return tag('rect', {x, y, width, height, fill, ...(pale ? {stroke: inks.line, 'stroke-width': 1} : {})});
}

/** Drawings of unknown height in rows of several, every row as high as its highest: `draw` gets its place and its height, null while it is measured. */
export function inRows<Item>(
  items: readonly Item[],
  {top, gap, perRow}: {readonly top: number; readonly gap: number; readonly perRow: number},
  draw: (item: Item, at: number, y: number, height: number | null) => Drawn,
): Drawn {
  let y = top;
  const parts: string[] = [];
  for (let from = 0; from < items.length; from += perRow) {
    const row = items.slice(from, from + perRow);
    const height = Math.max(...row.map((item, at) => draw(item, at, y, null).bottom - y));
    parts.push(...row.map((item, at) => draw(item, at, y, height).svg));
    y += height + gap;
  }
  return {svg: parts.join(''), bottom: items.length === 0 ? top : y};
}
