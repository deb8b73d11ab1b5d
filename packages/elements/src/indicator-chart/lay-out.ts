import type {ChartData} from '@linli/model/record/chart-data';

import {KINDS} from './chart-kinds.ts';
import type {ChartOptions} from './chart-options.ts';
import {kindsOf} from './choosing.ts';
import type {Picture, Refusal} from './picture.ts';

/** More than these nobody reads one by one; the table has them all. A line may have any number of points. */
const MOST_FIGURES = 240;
const ENDLESS = ['line', 'area'];

/** A lone series is named by the title; its name would be said with every figure. */
function withoutOnlyName(data: ChartData): ChartData {
  const [series, second] = data.series;
  return series && !second ? {...data, series: [{...series, name: ''}]} : data;
}

/** What no kind can draw, whichever it is; of small multiples each drawing may have so many figures. */
function refusalOf({categories, series}: ChartData, kind: string, most: number): Refusal | null {
  const figures = categories.length * series.length;
  if (figures === 0) return {refused: 'no-numbers'};
  if (figures > most && ENDLESS.indexOf(kind) < 0) return {refused: 'too-many', most, of: 'figures'};
  const negative = series.some(({values}) => values.some((quantity) => (quantity?.value ?? 0) < 0));
  return negative && kind !== 'tile' ? {refused: 'negative'} : null;
}

/** Works out the picture of one kind (`auto` chooses), or why these data make no such picture. The kind must be here. */
export function layOut(data: ChartData, kind: string, options: ChartOptions, each = 'auto'): Picture | Refusal {
  const names = kindsOf(kind, each, data);
  const [name = '', panel] = names;
  const absent = names.find((one) => !KINDS.get(one));
  if (absent !== undefined)
    return KINDS.knows(absent)
      ? {refused: 'not-loaded'}
      : {refused: 'unknown-kind', attribute: absent === name ? 'kind' : 'of'};
  const refusal = refusalOf(data, panel ?? name, MOST_FIGURES * (panel ? data.series.length : 1));
  if (refusal) return refusal;
  const picture = KINDS.get(name)!(withoutOnlyName(data), {...options, each: KINDS.get(panel ?? '')});
  return 'form' in picture ? (options.extras?.remarked(picture, options) ?? picture) : picture;
}
