import {textAt} from './svg-marks.ts';
import type {Drawn} from './svg-sheet.ts';
import {wrapText} from './text-width.ts';

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
