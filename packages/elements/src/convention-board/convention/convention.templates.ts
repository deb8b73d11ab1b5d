import {html, nothing, type TemplateResult} from 'lit';

import {sampleBadge} from '../../internal/notice.ts';
import {conventionTelling} from './convention.telling.ts';
import type {Board, Head, Telling} from '../text/sheet.layout.ts';

/** A square name seal: never a round one, which only an authority may use. */
const sealOf = (text: string) =>
  html`<p class="seal" part="seal" aria-hidden="true">${text.slice(0, 2)}<br />${text.slice(2)}</p>`;

const factsOf = (facts: Head['facts'], set: (text: string) => unknown) =>
  html`<dl class="facts">
    ${facts.map(
      ({term, text}) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${set(text)}</dd>
        </div>`,
    )}
  </dl>`;

/** Title, standing, seal. */
export function head(
  title: string,
  {head: known, sample}: Board,
  {locale}: Telling,
  set: (text: string) => unknown,
): TemplateResult {
  return html`<figcaption>
    <div>
      <p class="title" part="label">${set(title)}</p>
      ${
        known || sample
          ? html`<p class="standing" data-standing=${known?.standing ?? nothing}>
              ${known ? html`<span>${set(known.sentence)}</span>` : nothing} ${sample ? sampleBadge(locale) : nothing}
            </p>`
          : nothing
      }
      ${known && known.facts.length > 0 ? factsOf(known.facts, set) : nothing}
    </div>
    ${known?.standing === 'in-force' ? sealOf(known.seal) : nothing}
  </figcaption>`;
}

/** 草案 across the whole sheet and on every printed page, in outlines that the text stays readable on; the head says it in words. */
export function mark({head: known}: Board, telling: Telling): TemplateResult | typeof nothing {
  if (known?.standing !== 'draft') return nothing;
  return html`<svg class="draft" aria-hidden="true">
    <pattern id="draft" width="420" height="380" patternUnits="userSpaceOnUse" patternTransform="rotate(-14)">
      <text x="210" y="200">${conventionTelling(telling, null).words.draft}</text>
    </pattern>
    <rect width="100%" height="100%" fill="url(#draft)"></rect>
  </svg>`;
}
