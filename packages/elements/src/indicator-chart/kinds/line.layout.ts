import type {ChartData, ChartSeries} from '@linli/model/record/chart-data';

import {textWidth} from '../../internal/text-width.ts';
import {axisLabels} from '../axis-labels.ts';
import {placesOf, round} from '../category-places.ts';
import type {ChartOptions} from '../chart-options.ts';
import {roomFor, spread} from '../label-room.ts';
import type {Label, Mark, Picture, Refusal, Spot, Tone} from '../picture.ts';
import {endOf, largest} from '../scale.ts';
import {itemOf, valueText} from '../value-text.ts';

const TONES: readonly Tone[] = ['data-1', 'data-2', 'data-3'];
const HEIGHT = 12;
/** Percent of the height above the largest value, for its label. */
const HEADROOM = 16;
const LINE_GAP = 11;

interface Track {
  readonly series: ChartSeries;
  readonly tone: Tone;
  /** Percent from the top; `null` where there is nothing to draw. */
  readonly heights: readonly (number | null)[];
}

function tracksOf(data: ChartData): readonly Track[] {
  const most = largest(data);
  return data.series.map((series, index) => ({
    series,
    tone: TONES[index % TONES.length]!,
    heights: series.values.map((quantity) =>
      quantity === null || quantity.value === null || most === 0
        ? null
        : round(100 - (endOf(quantity) / most) * (100 - HEADROOM)),
    ),
  }));
}

function linesOf({heights, tone}: Track, places: readonly number[]): readonly Mark[] {
  return heights.flatMap((y2, index): Mark[] => {
    const y1 = heights[index - 1] ?? null;
    if (index === 0 || y1 === null || y2 === null) return [];
    return [{type: 'line', x1: places[index - 1]!, y1, x2: places[index]!, y2, tone}];
  });
}

function dotsOf({series, heights, tone}: Track, places: readonly number[]): readonly Mark[] {
  return heights.flatMap((y, index): Mark[] => {
    const hollow = series.values[index]?.qualifier !== 'exact';
    return y === null ? [] : [{type: 'dot', x: places[index]!, y, tone, hollow}];
  });
}

/** A dashed line up from the axis with its word, where every series is silent. */
function gapsOf(tracks: readonly Track[], places: readonly number[], options: ChartOptions): readonly Mark[] {
  return places.flatMap((x, index): Mark[] => {
    if (tracks.some(({heights}) => heights[index] !== null)) return [];
    const text = valueText(tracks[0]?.series.values[index] ?? null, options);
    return [
      {type: 'line', x1: x, y1: HEADROOM, x2: x, y2: 100, tone: 'reference', dashed: true},
      {type: 'label', x, y: HEADROOM, dx: 0, dy: -0.8, anchor: 'middle', role: 'axis', text},
    ];
  });
}

/** Values above the dots of a single line: first, last, highest and lowest before all others. */
function valueLabels({series, heights}: Track, places: readonly number[], options: ChartOptions): readonly Label[] {
  const shown = heights.flatMap((y, index) => (y === null ? [] : [{y, index, x: places[index]!}]));
  const ends = [shown[0]?.index, shown[shown.length - 1]?.index];
  const extremes = [Math.min(...shown.map(({y}) => y)), Math.max(...shown.map(({y}) => y))];
  const wanted = shown.map(({x, y, index}) => ({
    x,
    width: textWidth(valueText(series.values[index] ?? null, options)) * 0.9,
    weight: (ends.includes(index) ? 2 : 0) + (extremes.includes(y) ? 1 : 0),
  }));
  const room = roomFor(wanted);
  return shown.flatMap(({x, y, index}, place): Label[] => {
    if (room[place] === 'never') return [];
    const text = valueText(series.values[index] ?? null, options);
    return [
      {type: 'label', x, y, dx: 0, dy: -0.95, anchor: 'middle', role: 'value', text, roomy: room[place] === 'roomy'},
    ];
  });
}

/** Name and last value at the end of each of several lines, moved apart where they would meet. */
function endLabels(tracks: readonly Track[], options: ChartOptions): readonly Label[] {
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

function spotsOf(
  tracks: readonly Track[],
  data: ChartData,
  places: readonly number[],
  options: ChartOptions,
): readonly Spot[] {
  return tracks.flatMap(({series, heights}) =>
    data.categories.map((category, index) => ({
      ...itemOf(category, series, index, options),
      x: places[index]!,
      y: heights[index] ?? 100,
    })),
  );
}

/** Lines over time or along an order, from a zero line; the distance between two dates is the time between them. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  if (data.unit === null) return {refused: 'mixed-units'};
  if (data.series.length === 0) return {refused: 'no-numbers'};
  if (data.categories.length < 2) return {refused: 'too-few', least: 2};
  const names = data.categories.map(({name}) => name);
  const places = placesOf(names);
  const tracks = tracksOf(data);
  const axis = axisLabels(names, places);
  const labels = tracks.length === 1 ? valueLabels(tracks[0]!, places, options) : endLabels(tracks, options);
  const widest = tracks.length === 1 ? 0 : Math.max(...labels.map(({text}) => textWidth(text)));
  const zero: Mark = {type: 'line', x1: 0, y1: 100, x2: 100, y2: 100, tone: 'reference'};
  const drawn = tracks.flatMap((track) => [...linesOf(track, places), ...dotsOf(track, places)]);
  return {
    form: 'plot',
    height: HEIGHT,
    marks: [zero, ...gapsOf(tracks, places, options), ...drawn, ...labels, ...axis.labels],
    items: spotsOf(tracks, data, places, options),
    reserve: Math.min(16, Math.max(2, Math.ceil(widest + 1))),
    axisLines: axis.lines,
  };
}
