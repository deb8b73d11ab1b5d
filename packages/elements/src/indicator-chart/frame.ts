import {html, nothing, type TemplateResult} from 'lit';

import type {Description} from '@linli/model/read/objects';
import type {Locale} from '@linli/model/quantity';

import {sampleBadge} from '../internal/notice.ts';
import {REFUSALS} from './chart-work.ts';
import type {ChartWords} from './indicator-chart.zh.ts';
import type {Refusal} from './picture.ts';
import type {Job} from './workbench.ts';

/** What stands around a drawing. */
export interface Surroundings {
  readonly title: string;
  readonly unit: string;
  readonly source: string;
  readonly asOf: string;
  readonly note: string;
}

/** The words of the attributes; where one is empty, those that came with the data. */
export function surroundingsOf(
  {label, unit, source, asOf, note}: Omit<Surroundings, 'title'> & {readonly label: string},
  said: Description,
): Surroundings {
  return {
    title: label || (said.title ?? ''),
    unit: unit || (said.unit ?? ''),
    source: source || (said.source ?? ''),
    asOf: asOf || (said.asOf ?? ''),
    note,
  };
}

/** Title, unit and 示例数据; a chart without a title is still called 图表 by a screen reader. */
export function chartHead(
  {title, unit}: Surroundings,
  sample: boolean,
  locale: Locale,
  words: ChartWords,
): TemplateResult {
  return html`<figcaption class="head">
    <span id="title" class=${title ? 'title' : 'unseen'} part="title">${title || words.chart}</span>
    ${sample ? sampleBadge(locale) : nothing}${unit ? html`<span class="unit">${words.unit(unit)}</span>` : nothing}
  </figcaption>`;
}

/** Source and time in one line. */
export function sourceLine({source, asOf}: Surroundings, words: ChartWords): string {
  return words.join([source && words.source(source), asOf && words.asOf(asOf)]);
}

/** Source, time and note in small type below the drawing. */
export function chartFoot(surroundings: Surroundings, words: ChartWords): TemplateResult | typeof nothing {
  const line = sourceLine(surroundings, words);
  const {note} = surroundings;
  if (!line && !note) return nothing;
  return html`<div class="foot" part="foot">
    ${note ? html`<p>${note}</p>` : nothing}${line ? html`<p>${line}</p>` : nothing}
  </div>`;
}

/** The one sentence for data that make no such chart. */
export function refusalText(refusal: Refusal, {figures, table, options: {locale, words}}: Job): string {
  const say = REFUSALS.get('refusals')?.refusalSentence;
  return (figures && say?.(refusal, figures, table, locale)) || words.notLoaded;
}
