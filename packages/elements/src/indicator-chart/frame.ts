import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {sampleBadge} from '../internal/notice.ts';
import type {ChartWords} from './indicator-chart.zh.ts';
import type {Refusal} from './picture.ts';

export interface Head {
  readonly title: string;
  readonly unit: string;
  readonly sample: boolean;
}

export interface Foot {
  readonly source: string;
  readonly asOf: string;
  readonly note: string;
}

/** Title, unit and 示例数据; a chart without a title is still called 图表 by a screen reader. */
export function chartHead({title, unit, sample}: Head, locale: Locale, words: ChartWords): TemplateResult {
  return html`<figcaption class="head">
    <span id="title" class=${title ? 'title' : 'unseen'} part="title">${title || words.chart}</span>
    ${sample ? sampleBadge(locale) : nothing}${unit ? html`<span class="unit">${words.unit(unit)}</span>` : nothing}
  </figcaption>`;
}

/** Source, time and note in small type below the drawing. */
export function chartFoot({source, asOf, note}: Foot, words: ChartWords): TemplateResult | typeof nothing {
  const line = words.join([source && words.source(source), asOf && words.asOf(asOf)]);
  if (!line && !note) return nothing;
  return html`<div class="foot" part="foot">
    ${note ? html`<p>${note}</p>` : nothing}${line ? html`<p>${line}</p>` : nothing}
  </div>`;
}

/** The one sentence for data that make no such chart. */
export function refusalText(refusal: Refusal, words: ChartWords): string {
  const say = words.refusals[refusal.refused] as (refusal: Refusal) => string;
  return say(refusal);
}
