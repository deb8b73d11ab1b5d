import {html, nothing, type TemplateResult} from 'lit';

import {sampleBadge} from '../internal/notice.ts';
import type {MapChoice} from './grid-choice.ts';
import type {GridFinder} from './grid-finder.ts';
import type {MapKeys, Scene} from './grid-keys.ts';
import {foot} from './grid-map.templates.ts';
import {type Assembly, DETAIL} from './map-parts.ts';

/** What the frame holds together: who draws, who listens. */
export interface Frame extends Scene {
  readonly assembly: Assembly;
  readonly choice: MapChoice;
  readonly keys: MapKeys;
  readonly finder: GridFinder;
}

function head({view: {host, locale, layout}}: Frame): TemplateResult {
  return html`<figcaption>
    ${host.label ? html`<p class="heading" part="label">${host.label}</p>` : nothing}
    <p class="summary">${layout.summary} ${layout.sample ? sampleBadge(locale) : nothing}</p>
  </figcaption>`;
}

function panel({view, assembly: {parts}}: Frame): TemplateResult {
  const {chosen, words} = view;
  const more = chosen ? parts.map((part) => part.inDetail?.(view, chosen) ?? nothing) : [];
  const hint = html`<p class="hint">${words.choose}<br />${words.chooseHint}</p>`;
  return html`<div class="detail" part="detail" ?data-chosen=${chosen !== undefined}>
    ${chosen ? (DETAIL.get('detail')?.detail(chosen, view, more) ?? nothing) : hint}
  </div>`;
}

/** Heading, finder, drawing with its layers, legend, panel, notes, and what is announced. */
export function frame(all: Frame): TemplateResult {
  const {view, body, assembly, choice, keys, finder} = all;
  const {host, words, layout} = view;
  const name = host.label || words.map;
  return html`<figure aria-label=${name}>
    ${head(all)} ${finder.render(view.cells, words)} ${assembly.parts.map((part) => part.above?.(view) ?? nothing)}
    <div class="desk" @keydown=${choice.onKeydown} @click=${choice.onClick}>
      <div class="map" role="group" aria-label=${name}>
        ${body.controls?.(view) ?? nothing}
        <div class="drawing" ?data-room=${assembly.parts.some((part) => part.room?.(view))}>
          ${body.render(view)} ${assembly.parts.map((part) => part.over?.(view, body) ?? nothing)}
        </div>
        ${foot(layout.legend, words, body.law?.(view) ?? words.disclaimer)}
      </div>
      ${panel(all)}
    </div>
    ${assembly.parts.map((part) => part.below?.(view) ?? nothing)}
    ${host.note ? html`<p class="note">${host.note}</p>` : nothing}
    ${host.source ? html`<p class="note">${words.source(host.source)}</p>` : nothing}
    <p class="unseen" role="status">${keys.said}</p>
  </figure>`;
}
