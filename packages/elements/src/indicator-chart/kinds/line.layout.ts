import type {ChartData} from '@linli/model/record/chart-data';

import {axisLabels} from '../axis-labels.ts';
import {besideOf} from '../beside-plot.ts';
import {placesOf} from '../category-places.ts';
import type {ChartOptions} from '../chart-options.ts';
import type {Mark, PlotPicture, Refusal} from '../picture.ts';
import {acrossPlot, ticksOf} from '../plot-frame.ts';

import {largest} from '../scale.ts';
import {endLabels, valueLabels} from '../track-labels.ts';
import {bandsOf, brokenAt, dotsOf, gapsOf, HEADROOM, pathOf, spotsOf, tracksOf} from '../tracks.ts';

const HEIGHT = 12;
/** Up to so many values stand at their dots; more need an axis. */
const MOST_LABELLED = 10;

/** A dashed line between two categories where the way of counting changed. */
function breakMarks(broken: ReadonlySet<number>, places: readonly number[]): readonly Mark[] {
  return Array.from(broken, (index): Mark => {
    const x = (places[index - 1]! + places[index]!) / 2;
    return {type: 'line', x1: x, y1: HEADROOM / 2, x2: x, y2: 100, tone: 'reference', dashed: true};
  });
}

/** Lines over time or along an order, from a zero line; the distance between two dates is the time between them. */
export function layout(data: ChartData, options: ChartOptions, filled = false): PlotPicture | Refusal {
  if (data.unit === null) return {refused: 'mixed-units'};
  if (data.categories.length < 2) return {refused: 'too-few', least: 2};
  const names = data.categories.map(({name}) => name);
  const places = placesOf(names);
  const tracks = tracksOf(data, options);
  const single = tracks.length === 1;
  const most = largest(data, options);
  const axis = axisLabels(names, places);
  const scale = single && names.length <= MOST_LABELLED ? {marks: [], lead: 2} : ticksOf(most, data.unit, options);
  const ended = single ? undefined : endLabels(tracks, HEIGHT, options);
  const labels = ended?.labels ?? valueLabels(tracks[0]!, places, options);
  const broken = brokenAt(data, options.extras?.breaks);
  const drawn = tracks.flatMap((track) => [
    ...(filled ? [pathOf(track, places, broken, true)] : []),
    pathOf(track, places, broken, false),
    ...bandsOf(track, places, most),
    ...dotsOf(track, places),
  ]);
  const items = spotsOf(tracks, data, places, options);
  const behind = [...acrossPlot(options.extras, most), ...scale.marks, ...breakMarks(broken, places)];
  return {
    form: 'plot',
    height: HEIGHT,
    marks: [...behind, ...gapsOf(tracks, places, options), ...drawn, ...labels, ...axis.labels],
    items,
    beside: besideOf(items),
    reserve: ended?.room ?? 2,
    lead: scale.lead,
    axisLines: axis.lines,
    legend: [...(options.extras?.legend(options) ?? []), ...(ended?.key ?? [])],
    narrow: ended && 'keyed',
  };
}
