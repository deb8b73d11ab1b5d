import {textWidth} from '../internal/text-width.ts';
import {evenLines} from './axis-labels.ts';
import {round} from './category-places.ts';
import {spread} from './label-room.ts';
import type {Label} from './picture.ts';

/** Longest line of a name in em: on a phone the lines need the rest. */
const WIDEST = 6;
/** A name of at most so many em stands beside its value. */
export const SHORT = 3;
/** From one line of text to the next, in em. */
const STEP = 1.3;

/** A value and a name in lines: the value first, the name beside it or below. */
export const linesOf = (value: string, name: string): readonly string[] =>
  textWidth(name) > SHORT ? [value, ...evenLines(name, WIDEST, 2)] : [`${value} ${name}`];

interface Beside {
  /** Where the lines end, in percent of a height in em. */
  readonly ends: readonly number[];
  readonly height: number;
  readonly first?: boolean;
}

/** Texts beside the ends of lines, moved apart where they would meet: before the first dots, or behind the last. */
export function besideEnds(texts: readonly (readonly string[])[], {ends, height, first}: Beside) {
  const line = (100 * STEP) / height;
  const tallest = Math.max(...texts.map(({length}) => length));
  const places = spread(ends, line * tallest, 100 - line * (tallest - 1));
  const side = first ? ({x: 0, dx: -0.7, anchor: 'end'} as const) : ({x: 100, dx: 0.7, anchor: 'start'} as const);
  const labels = texts.flatMap((lines, index) =>
    lines.map((text, place): Label => {
      const role = place === 0 ? 'series' : 'axis';
      return {type: 'label', ...side, y: round(places[index]!), dy: round(place * STEP), role, text, room: 'direct'};
    }),
  );
  return {labels, room: Math.min(16, Math.ceil(Math.max(...texts.flat().map(textWidth)) + 1))};
}
