import type {ChartData} from '@linli/model/record/chart-data';

import type {ChartOptions} from '../chart-options.ts';
import {allFigures} from '../figures.ts';
import type {OnePicture, Panel, Picture, Refusal} from '../picture.ts';
import {largest} from '../scale.ts';

const isOne = (picture: Picture | Refusal): picture is OnePicture => 'form' in picture && picture.form !== 'panels';

/** One small drawing a series. They share a scale where they share a unit, and say so where they do not. */
export function layout(data: ChartData, options: ChartOptions): Picture | Refusal {
  const {each, ...rest} = options;
  if (!each) return {refused: 'not-loaded'};
  if (data.series.length < 2) return {refused: 'too-few-series', least: 2};
  const most = data.unit === null ? undefined : largest(data);
  const panels: Panel[] = [];
  for (const series of data.series) {
    // Plain figures are all of one unit.
    const unit = allFigures()?.commonUnit([series]) ?? data.unit;
    const picture = each({...data, series: [series], unit}, {...rest, most, extras: undefined});
    if (!isOne(picture)) return picture as Refusal;
    panels.push({title: series.name, picture});
  }
  const note = data.unit === null ? options.words.notes.ownScales : options.words.notes.oneScale;
  return {form: 'panels', panels, notes: [note]};
}
