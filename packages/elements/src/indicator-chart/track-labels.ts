import {textWidth} from '../internal/text-width.ts';
import type {ChartOptions} from './chart-options.ts';
import {besideEnds, linesOf} from './end-labels.ts';
import {roomFor} from './label-room.ts';
import type {Label, Legend} from './picture.ts';
import type {Track} from './tracks.ts';
import {valueText} from './value-text.ts';

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
  const all = known.map(({y}) => y);
  const extremes = [Math.min(...all), Math.max(...all)];
  const every = Math.ceil(known.length / MOST_TRIED);
  const weight = ({y, index}: {y: number; index: number}): number =>
    (ends.includes(index) ? 2 : 0) + (extremes.includes(y) ? 1 : 0);
  const shown = known.filter((one, place) => place % every === 0 || weight(one) > 1);
  const texts = shown.map(({index}) => valueText(series.values[index] ?? null, options));
  const room = roomFor(
    shown.map((one, place) => ({x: one.x, width: textWidth(texts[place]!) * 0.9, weight: weight(one)})),
  );
  return shown.flatMap(({x, y}, place): Label[] => {
    const shown = room[place];
    return shown
      ? [{type: 'label', x, y, dx: 0, dy: -0.95, anchor: 'middle', role: 'value', text: texts[place]!, room: shown}]
      : [];
  });
}

/** Names and last values at the ends of several lines, the room that they take, and the key that may stand for them. */
export function endLabels(tracks: readonly Track[], height: number, options: ChartOptions) {
  const last = tracks.map(({heights}) => heights.reduce<number>((found, y, index) => (y === null ? found : index), 0));
  const texts = tracks.map(({series: {name, values}}, place) =>
    linesOf(valueText(values[last[place]!] ?? null, options), name),
  );
  const ends = tracks.map(({heights}, place) => heights[last[place]!] ?? 100);
  const key: Legend = tracks.map(({series: {name}, tone}) => ({name, tone, room: 'keyed'}));
  return {...besideEnds(texts, {ends, height}), key};
}
