import {textWidth, wrapText} from '../internal/text-width.ts';
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

/** Category names below the zero line, wrapped; first and last go before those between. */
export function axisLabels(names: readonly string[], places: readonly number[]): Axis {
  const last = names.length - 1;
  const every = Math.ceil(names.length / MOST_TRIED);
  const tried = names.map((_, index) => index).filter((index) => index % every === 0 || index === last);
  const wrapped = tried.map((index) => wrapText(names[index]!, MOST_WIDTH));
  const wanted = wrapped.map((lines, index) => ({
    x: places[tried[index]!] ?? 0,
    width: Math.max(...lines.map(textWidth)) * 0.9,
    weight: tried[index] === last ? 2 : index === 0 ? 1 : 0,
  }));
  const room = roomFor(wanted);
  const labels = wrapped.flatMap((lines, index): Label[] => {
    const shown = room[index];
    if (!shown || shown === 'never') return [];
    const shared = {
      type: 'label',
      x: places[tried[index]!] ?? 0,
      y: 100,
      dx: 0,
      anchor: 'middle',
      role: 'axis',
    } as const;
    return lines.map((text, line) => ({...shared, dy: round(1.2 + line * LINE_HEIGHT), text, room: shown}));
  });
  return {labels, lines: Math.max(1, ...wrapped.map(({length}) => length))};
}

const round = (value: number): number => Math.round(value * 100) / 100;
