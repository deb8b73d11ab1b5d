import type {ChartData} from '@linli/model/record/chart-data';

import {isTime} from './category-places.ts';
import type {ChartOptions} from './chart-options.ts';
import {layout as bar} from './kinds/bar.layout.ts';
import {layout as bullet} from './kinds/bullet.layout.ts';
import {layout as column} from './kinds/column.layout.ts';
import {layout as grouped} from './kinds/grouped.layout.ts';
import {layout as line} from './kinds/line.layout.ts';
import {layout as share} from './kinds/share.layout.ts';
import {layout as slope} from './kinds/slope.layout.ts';
import {layout as stacked} from './kinds/stacked.layout.ts';
import {layout as tile} from './kinds/tile.layout.ts';
import {layout as waffle} from './kinds/waffle.layout.ts';
import type {Picture, Refusal} from './picture.ts';

export type {ChartOptions} from './chart-options.ts';
export type {Item, Picture, Refusal} from './picture.ts';

type Layout = (data: ChartData, options: ChartOptions) => Picture | Refusal;

/** Every kind that can be drawn. A new kind is one file and one line here. */
const LAYOUTS: {readonly [kind: string]: Layout | undefined} = {
  tile,
  bar,
  column,
  grouped,
  stacked,
  line,
  slope,
  bullet,
  share,
  waffle,
};

/** The kind that suits the data's shape: times make a line, targets a bullet, several series groups; units that differ make tiles. */
export function kindFor({categories, series, unit}: ChartData): string {
  if (isTime(categories.map(({name}) => name)) && unit !== null && categories.length > 2) return 'line';
  if (unit === null || categories.length < 2) return 'tile';
  if (series.length === 1) return series[0]!.targets.some((target) => target !== undefined) ? 'bullet' : 'bar';
  return series.length <= 3 ? 'grouped' : 'tile';
}

/** A lone series is named by the title; its name would be said with every figure. */
function withoutOnlyName(data: ChartData): ChartData {
  const [series, second] = data.series;
  return series && !second ? {...data, series: [{...series, name: ''}]} : data;
}

/** Works out the picture of one kind (`auto` chooses), or why these data make no such picture. */
export function layOut(data: ChartData, kind: string, options: ChartOptions): Picture | Refusal {
  const name = kind === 'auto' || kind === '' ? kindFor(data) : kind;
  const layout = Object.prototype.hasOwnProperty.call(LAYOUTS, name) ? LAYOUTS[name] : undefined;
  if (!layout) return {refused: 'unknown-kind'};
  const empty = data.categories.length === 0 || data.series.length === 0;
  return empty ? {refused: 'no-numbers'} : layout(withoutOnlyName(data), options);
}
