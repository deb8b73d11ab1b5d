import type {ChartData} from '@linli/model/record/chart-data';

import {KINDS} from './chart-kinds.ts';
import type {ChartOptions} from './chart-options.ts';
import {kindNamed} from './kind-choice.ts';
import type {Picture, Refusal} from './picture.ts';

/** A lone series is named by the title; its name would be said with every figure. */
function withoutOnlyName(data: ChartData): ChartData {
  const [series, second] = data.series;
  return series && !second ? {...data, series: [{...series, name: ''}]} : data;
}

/** Works out the picture of one kind (`auto` chooses), or why these data make no such picture. The kind must be here. */
export function layOut(data: ChartData, kind: string, options: ChartOptions): Picture | Refusal {
  const name = kindNamed(kind, data);
  const layout = KINDS.get(name);
  if (!layout) return {refused: KINDS.knows(name) ? 'not-loaded' : 'unknown-kind'};
  const empty = data.categories.length === 0 || data.series.length === 0;
  return empty ? {refused: 'no-numbers'} : layout(withoutOnlyName(data), options);
}
