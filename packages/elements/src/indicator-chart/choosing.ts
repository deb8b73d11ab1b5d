import type {ChartData} from '@linli/model/record/chart-data';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import type {ChartOptions} from './chart-options.ts';
import {isAuto} from './is-auto.ts';
import type * as More from './more.ts';
import {plainSummary} from './plain-summary.ts';

/** How a kind is chosen and a sentence written, where there is more than one series of plain bars. */
export const MORE: LazyParts<typeof More> = lazyParts(new Map([['more', () => import('./more.ts')]]));

const isDated = ({categories: [first]}: ChartData): boolean => /^\s*\d{4}/.test(first?.name ?? '');

/** Several figures of one unit for names that are no times: all that such a chart needs is here. */
export function isSimple(data: ChartData): boolean {
  const [only, second] = data.series;
  if (!only || second || data.unit === null || isDated(data) || only.targets.some(Boolean)) return false;
  return only.values.filter((quantity) => typeof quantity?.value === 'number').length > 1;
}

/** Before it is known which kind `auto` takes, the likely one: then it need not be waited for twice. */
function likely(data: ChartData): string {
  if (data.unit === null || data.categories.length < 2) return 'tile';
  return isDated(data) ? 'line' : data.series.length > 1 ? 'grouped' : 'bar';
}

/** The kinds that a picture needs: its own, and for small multiples the kind of each. Every kind is chosen in `kind-choice.ts`. */
export function kindsOf(kind: string, each: string, data: ChartData): readonly string[] {
  const {kindsNeeded} = MORE.get('more') ?? {};
  if (kindsNeeded && !isSimple(data)) return kindsNeeded(kind, each, data);
  if (!isAuto(kind)) return kind === 'small-multiples' ? [kind, isAuto(each) || each === kind ? 'bar' : each] : [kind];
  return [likely(data)];
}

/** One sentence about the data, by rule; empty while what writes it is not here. */
export function sentenceFor(data: ChartData, options: ChartOptions): string {
  return (isSimple(data) ? plainSummary : MORE.get('more')?.summaryOf)?.(data, options) ?? '';
}
