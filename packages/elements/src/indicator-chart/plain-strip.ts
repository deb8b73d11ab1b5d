import {GAP} from './bar-marks.ts';
import type {Item, Picture, PictureRow} from './picture.ts';

/** One bar from zero with its value beside it. */
interface PlainStrip {
  readonly item: Item;
  /** In percent, as it is printed. */
  readonly width: string;
  readonly text: string;
}

/** A row's one bar, where it has no link, no words below and no mark that only `forms/more-marks.ts` prints. */
export function plainStrip({strips: [strip, second]}: PictureRow): PlainStrip | undefined {
  if (!strip || second || strip.item.href || strip.item.beside) return undefined;
  const [bar, value, more] = strip.marks;
  if (more || bar?.type !== 'rect' || bar.tone !== 'data-1' || value?.type !== 'label') return undefined;
  const isBeside = bar.x === 0 && bar.height === 100 && value.x === bar.width && value.dx === GAP;
  return isBeside ? {item: strip.item, width: `${bar.width}%`, text: value.text} : undefined;
}

/** Whether the file of more marks is not needed for a picture. */
export function isPlain(picture: Picture): boolean {
  if (picture.form === 'panels') return picture.panels.every((panel) => isPlain(panel.picture));
  if (picture.form !== 'rows') return picture.form === 'tiles';
  return picture.legend.length === 0 && !picture.key && picture.rows.every(plainStrip);
}
