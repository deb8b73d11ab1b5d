import {textWidth} from '../internal/text-width.ts';
import type {ChartOptions} from './chart-options.ts';
import {roomFor, spread} from './label-room.ts';
import type {Label} from './picture.ts';
import type {Track} from './tracks.ts';
import {valueText} from './value-text.ts';

const LINE_GAP = 11;
/** No plot has room for more labels: of more values only some are tried. */
const MOST_TRIED = 48;

/** Values above the dots of a single line: first, last, highest and lowest before all others. */
export function valueLabels(
  {series, heights}: Track,
  places: readonly number[],
  options: ChartOptions,
): readonly Label[] {
  const known = heights.flatMap((y, index) => (y === null ? [] : [{y, index, x: places[index]!}]));
  const ends = [known[0]?.index, known[known.length - 1]?.index];
  const top = known.reduce((least, {y}) => Math.min(least, y), 100);
  const low = known.reduce((most, {y}) => Math.max(most, y), 0);
  const every = Math.ceil(known.length / MOST_TRIED);
  const weight = ({y, index}: {y: number; index: number}): number =>
    (ends.includes(index) ? 2 : 0) + (y === top || y === low ? 1 : 0);
  const shown = known.filter((one, place) => place % every === 0 || weight(one) > 1);
  const texts = shown.map(({index}) => valueText(series.values[index] ?? null, options));
  const room = roomFor(
    shown.map((one, place) => ({x: one.x, width: textWidth(texts[place]!) * 0.9, weight: weight(one)})),
  );
  return shown.flatMap(({x, y}, place): Label[] => {
    const shown = room[place];
    if (!shown || shown === 'never') return [];
    return [{type: 'label', x, y, dx: 0, dy: -0.95, anchor: 'middle', role: 'value', text: texts[place]!, room: shown}];
  });
}

/** Name and last value at the end of each of several lines, moved apart where they would meet. */
export function endLabels(tracks: readonly Track[], options: ChartOptions): readonly Label[] {
  const ended = tracks.map(({series, heights}) => {
    const index = heights.reduce<number>((last, y, place) => (y === null ? last : place), 0);
    return {y: heights[index] ?? 100, text: `${series.name} ${valueText(series.values[index] ?? null, options)}`};
  });
  const places = spread(
    ended.map(({y}) => y),
    LINE_GAP,
  );
  return ended.map(({text}, index) => ({
    type: 'label',
    x: 100,
    y: places[index]!,
    dx: 0.8,
    dy: 0,
    anchor: 'start',
    role: 'series',
    text,
  }));
}
