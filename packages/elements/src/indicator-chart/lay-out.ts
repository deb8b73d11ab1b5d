import type {ChartData} from '@linli/model/record/chart-data';

import {negativeCell} from './cells.ts';
import {KINDS} from './chart-kinds.ts';
import type {ChartOptions} from './chart-options.ts';
import {eachKind, kindNamed} from './kind-choice.ts';
import type {Picture, Refusal} from './picture.ts';

/** More than these nobody reads one by one; the table has them all. A line may have any number of points. */
const MOST_FIGURES = 240;
const ENDLESS = new Set(['line', 'area', 'small-multiples']);

/** A lone series is named by the title; its name would be said with every figure. */
function withoutOnlyName(data: ChartData): ChartData {
  const [series, second] = data.series;
  return series && !second ? {...data, series: [{...series, name: ''}]} : data;
}

/** What no kind can draw, whichever it is. */
function refusalOf(data: ChartData, kind: string): Refusal | null {
  const figures = data.categories.length * data.series.length;
  if (figures === 0) return {refused: 'no-numbers'};
  if (figures > MOST_FIGURES && !ENDLESS.has(kind)) return {refused: 'too-many', most: MOST_FIGURES};
  const cell = kind === 'tile' ? null : negativeCell(data);
  return cell === null ? null : {refused: 'negative', cell};
}

/** Works out the picture of one kind (`auto` chooses), or why these data make no such picture. The kind must be here. */
export function layOut(data: ChartData, kind: string, options: ChartOptions, each = 'auto'): Picture | Refusal {
  const name = kindNamed(kind, data);
  const layout = KINDS.get(name);
  if (!layout) return {refused: KINDS.knows(name) ? 'not-loaded' : 'unknown-kind'};
  const refusal = refusalOf(data, name);
  if (refusal) return refusal;
  const panel = name === 'small-multiples' ? KINDS.get(eachKind(each, data)) : undefined;
  const picture = layout(withoutOnlyName(data), {...options, each: panel});
  return 'form' in picture ? (options.extras?.remarked(picture, options) ?? picture) : picture;
}
