import {textWidth, wrapText} from '../internal/text-width.ts';
import {round} from './category-places.ts';
import {roomFor} from './label-room.ts';
import type {Label} from './picture.ts';

const MOST_WIDTH = 5;
const LINE_HEIGHT = 1.3;
/** No axis has room for more names: of more only some are tried. */
const MOST_TRIED = 60;

export interface Axis {
  readonly labels: readonly Label[];
  /** Lines of the tallest label, 1 to 3. */
  readonly lines: number;
}

/** A name in as few lines as it needs, all about as long: no character is left alone in the last one. */
export function evenLines(name: string, most: number, lines = 3): readonly string[] {
  const width = textWidth(name);
  return wrapText(name, Math.min(most, Math.ceil(width / Math.ceil(width / most))), lines);
}

/** One name below the zero line, in its lines. */
export const nameBelow = (lines: readonly string[], x: number, room?: Label['room']): readonly Label[] =>
  lines.map((text, line) => {
    const dy = round(1.2 + line * LINE_HEIGHT);
    return {type: 'label', x, y: 100, dx: 0, dy, anchor: 'middle', role: 'axis', text, room};
  });

/** Category names below the zero line, wrapped; first and last go before those between. */
export function axisLabels(names: readonly string[], places: readonly number[]): Axis {
  const last = names.length - 1;
  const every = Math.ceil(names.length / MOST_TRIED);
  const tried = names.map((_, index) => index).filter((index) => index % every === 0 || index === last);
  const wrapped = tried.map((index) => evenLines(names[index]!, MOST_WIDTH));
  const room = roomFor(
    wrapped.map((lines, index) => ({
      x: places[tried[index]!] ?? 0,
      width: Math.max(...lines.map(textWidth)) * 0.9,
      weight: tried[index] === last ? 2 : index === 0 ? 1 : 0,
    })),
  );
  const labels = wrapped.flatMap((lines, index) => {
    const shown = room[index];
    return shown ? nameBelow(lines, places[tried[index]!] ?? 0, shown) : [];
  });
  return {labels, lines: Math.max(1, ...wrapped.map(({length}) => length))};
}
