import type {ChartData, ChartSeries} from '@linli/model/record/chart-data';

import {SERIES_TONES} from './bar-marks.ts';
import {round} from './category-places.ts';
import type {ChartOptions, Remark} from './chart-options.ts';
import type {Mark, Spot, Tone} from './picture.ts';
import {type Point, pathThrough, spaceBelow} from './paths.ts';
import {endOf, largest} from './scale.ts';
import {itemOf, valueText} from './value-text.ts';

/** Percent of the height above the largest value, for its label. */
export const HEADROOM = 16;
/** More dots than this are a caterpillar; a thinned line looks the same. */
const MOST_DOTS = 120;

/** One series as heights over the places of its categories. */
export interface Track {
  readonly series: ChartSeries;
  readonly tone: Tone;
  /** Percent from the top; `null` where there is nothing to draw. */
  readonly heights: readonly (number | null)[];
}

/** The height of a value, percent from the top. */
export function heightOf(value: number, most: number): number {
  return most === 0 ? 100 : round(100 - (value / most) * (100 - HEADROOM));
}

/** The tracks of all series on one scale from zero. */
export function tracksOf(data: ChartData, options: ChartOptions): readonly Track[] {
  const most = largest(data, options);
  return data.series.map((series, index) => ({
    series,
    tone: SERIES_TONES[index % SERIES_TONES.length]!,
    heights: series.values.map((quantity) =>
      quantity === null || quantity.value === null || most === 0 ? null : heightOf(endOf(quantity), most),
    ),
  }));
}

/** Of very many points the first, last, highest and lowest of each small step, so that no peak is lost. */
function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length <= 4 * MOST_DOTS) return points;
  const size = Math.ceil(points.length / (4 * MOST_DOTS));
  const kept = new Set<Point>();
  for (let from = 0; from < points.length; from += size) {
    const step = points.slice(from, from + size);
    const known = step.filter(([, y]) => y !== null).sort((a, b) => a[1]! - b[1]!);
    for (const point of [step[0], known[0], known[known.length - 1], step[step.length - 1]]) if (point) kept.add(point);
    for (const point of step) if (point[1] === null) kept.add(point);
  }
  return points.filter((point) => kept.has(point));
}

/** The points of a track; a break in the way of counting is a hole in the line. */
function pointsOf({series, heights}: Track, places: readonly number[], broken: ReadonlySet<number>): readonly Point[] {
  return thinned(
    heights.flatMap((y, index): Point[] => {
      // A range is a band of its own: a line through its end would say that this is the figure.
      const point: Point = [places[index]!, series.values[index]?.upper === undefined ? y : null];
      return broken.has(index) ? [[places[index]!, null], point] : [point];
    }),
  );
}

/** Indexes of the categories before which the way of counting changed. */
export function brokenAt({categories}: ChartData, breaks: readonly Remark[] = []): ReadonlySet<number> {
  return new Set(breaks.map(({at}) => categories.findIndex(({name}) => name === at)).filter((index) => index > 0));
}

/** The line of a track; `filled` is the space between it and zero. */
export function pathOf(track: Track, places: readonly number[], broken: ReadonlySet<number>, filled: boolean): Mark {
  const points = pointsOf(track, places, broken);
  const d = filled ? spaceBelow(points) : pathThrough(points);
  return {type: 'path', d, tone: track.tone, filled};
}

/** A dot a value, hollow where it is approximate; none where they would touch. */
export function dotsOf({series, heights, tone}: Track, places: readonly number[]): readonly Mark[] {
  if (heights.length > MOST_DOTS) return [];
  return heights.flatMap((y, index): Mark[] => {
    const {qualifier, upper} = series.values[index] ?? {};
    const hollow = qualifier !== 'exact';
    return y === null || upper !== undefined ? [] : [{type: 'dot', x: places[index]!, y, tone, hollow}];
  });
}

/** Ranges as bands from their lower to their upper end. */
export function bandsOf({series}: Track, places: readonly number[], most: number): readonly Mark[] {
  return series.values.flatMap((quantity, index): Mark[] => {
    if (quantity?.upper === undefined || quantity.value === null) return [];
    const [low, high] = [heightOf(quantity.value, most), heightOf(quantity.upper, most)];
    const x = places[index]! - 1;
    return [{type: 'rect', x, y: high, width: 2, height: round(low - high), tone: 'light'}];
  });
}

/** A dashed line up from the axis with its word, where every series is silent. */
export function gapsOf(tracks: readonly Track[], places: readonly number[], options: ChartOptions): readonly Mark[] {
  if (places.length > MOST_DOTS) return [];
  return places.flatMap((x, index): Mark[] => {
    if (tracks.some(({heights}) => heights[index] !== null)) return [];
    const text = valueText(tracks[0]?.series.values[index] ?? null, options);
    return [
      {type: 'line', x1: x, y1: HEADROOM, x2: x, y2: 100, tone: 'reference', dashed: true},
      {type: 'label', x, y: HEADROOM, dx: 0, dy: -0.8, anchor: 'middle', role: 'axis', text},
    ];
  });
}

/** What the reader visits: every value of every track, series by series. */
export function spotsOf(
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
