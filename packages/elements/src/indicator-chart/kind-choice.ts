import type {ChartData} from '@linli/model/record/chart-data';

import {isTime} from './category-places.ts';

/** The kind that suits the data's shape: times make a line, targets a bullet, several series groups; units that differ make tiles. */
export function kindFor({categories, series, unit}: ChartData): string {
  if (isTime(categories.map(({name}) => name)) && unit !== null && categories.length > 2) return 'line';
  if (unit === null || categories.length < 2) return 'tile';
  if (series.length === 1) return series[0]!.targets.some((target) => target !== undefined) ? 'bullet' : 'bar';
  return series.length <= 3 ? 'grouped' : 'tile';
}

/** The name of the kind to draw; `auto` and nothing are chosen by the data. */
export function kindNamed(kind: string, data: ChartData): string {
  return kind === 'auto' || kind === '' ? kindFor(data) : kind;
}
