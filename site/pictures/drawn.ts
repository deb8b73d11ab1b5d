import {tag} from '@linli/elements/svg-marks';
import type {Drawn} from '@linli/elements/svg-sheet';

import type {Inks} from './inks.ts';

/** The script a picture is written in. */
export type Lang = 'zh-Hans' | 'zh-Hant';

/** One way to draw a widget, and the picture in one sentence. */
export interface Way {
  readonly sentence: string;
  readonly draw: (inks: Inks, top: number) => Drawn;
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
