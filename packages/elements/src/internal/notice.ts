import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {noticeWords} from './notice.words.ts';

type Template = TemplateResult | typeof nothing;

/** A thin frame with one sentence and what to do about it. */
export function notice(sentence: string, advice = ''): TemplateResult {
  return html`<div class="notice" part="notice" role="note">
    <p>${sentence}</p>
    ${advice ? html`<p class="advice">${advice}</p>` : nothing}
  </div>`;
}

/** What an element says when it has no data at all. */
export function emptyNotice(locale: Locale): TemplateResult {
  const {empty, emptyAdvice} = noticeWords(locale);
  return notice(empty, emptyAdvice);
}

/** What an element says when its data cannot be drawn; the table stays below. */
export function failedNotice(locale: Locale, sentence?: string): TemplateResult {
  const {failed, failedAdvice} = noticeWords(locale);
  return notice(sentence ?? failed, failedAdvice);
}

/** 示例数据, always shown where data was invented. */
export function sampleBadge(locale: Locale): TemplateResult {
  const {sample, sampleHint} = noticeWords(locale);
  return html`<span class="sample" part="sample" title=${sampleHint}>${sample}</span>`;
}

/** How many places need a look, with their sentences once these have loaded. */
export function problemNotice(locale: Locale, count: number, sentences: readonly string[]): Template {
  if (count === 0) return nothing;
  const summary = noticeWords(locale).problems(count);
  return html`<details class="problems" part="problems">
    <summary>${summary}</summary>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </details>`;
}
