import {html, nothing, type TemplateResult} from 'lit';

import type {AdoptionTable} from './adoption.ts';
import type {Procedure} from './procedure.ts';
import type {Words} from '../convention/convention.zh.ts';

const figureList = (figures: AdoptionTable['figures']) =>
  html`<dl class="figures">
    ${figures.map(
      ({label, text, missing}) =>
        html`<div>
          <dt>${label}</dt>
          <dd ?data-missing=${missing}>${text}</dd>
        </div>`,
    )}
  </dl>`;

/** The figures of the vote, the rule, and what they amount to; figures that contradict each other amount to nothing. */
export function vote({figures, rule, law, sentence, faults}: AdoptionTable, words: Words): TemplateResult {
  return html`<section class="vote" part="vote" aria-labelledby="vote">
    <p class="part" id="vote">${words.adoption}</p>
    ${figures.length > 0 ? figureList(figures) : nothing} ${sentence ? html`<p>${sentence}</p>` : nothing}
    ${faults.length > 0 ? html`<p class="fault">${[...faults, words.notComputed].join(words.gap)}</p>` : nothing}
    ${rule ? html`<p class="rule"><b>${words.rule}</b><span>${rule}</span></p>` : nothing}
    ${
      law
        ? html`<p class="rule"><b>${words.law}</b><span>${law}</span></p>
            <p class="rule">${words.lawHint}</p>`
        : nothing
    }
  </section>`;
}

/** The five steps from 征集 to 备案公布; one without a day is drawn empty and said to be so. */
export function procedure({steps, gaps}: Procedure, words: Words): TemplateResult {
  return html`<section class="procedure" part="procedure" aria-labelledby="procedure">
    <p class="part" id="procedure">${words.procedure}</p>
    <ol role="list">
      ${steps.map(
        ({label, iso, text, notes, href}) =>
          html`<li ?data-missing=${iso === null}>
            <b>${label}</b>
            ${iso ? html`<time datetime=${iso}>${text}</time>` : html`<span>${text}</span>`}
            ${notes.map((note) => html`<small>${note}</small>`)}
            ${href ? html`<a href=${href} aria-label=${words.documentOf(label)}>${words.document}</a>` : nothing}
          </li>`,
      )}
    </ol>
    ${gaps ? html`<p class="gaps">${gaps}</p>` : nothing}
  </section>`;
}
