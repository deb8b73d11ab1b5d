import type {Picture} from './picture.ts';
import {itemsOf} from './picture.ts';

/** How far each arrow goes: in a plot up and down change the line, elsewhere all figures stand in one order. */
function stepOf(key: string, picture: Picture): number {
  const along = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const across = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (picture.form !== 'plot') return along + across;
  const lines = new Set(picture.items.map(({series}) => series)).size;
  return lines === 1 ? along + across : along + (across * picture.items.length) / lines;
}

/** The figure that a key leads to; `undefined` when the key is not for exploring, the same one at an end. */
export function nextFigure(picture: Picture, current: number, key: string): number | undefined {
  const last = itemsOf(picture).length - 1;
  if (last < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = stepOf(key, picture);
  if (step === 0) return undefined;
  if (current < 0) return step > 0 ? 0 : last;
  const next = current + step;
  return next < 0 || next > last ? current : next;
}
