import {html, nothing, type TemplateResult} from 'lit';

import {sampleBadge} from '../../internal/notice.ts';
import type {MapHost} from '../map-body.ts';
import {type ListTelling, placeList, summary} from './list.templates.ts';
import type {PlacesLayout} from './places.layout.ts';

/** A table of places without grids: its kinds one below the other, each place a block. It is no map and does not say so. */
export function placesAlone(
  {label, source, note}: MapHost,
  layout: PlacesLayout,
  hidden: ReadonlySet<string>,
  telling: ListTelling,
  filter: unknown,
): TemplateResult {
  const {words, locale} = telling;
  return html`<figure class="alone" aria-label=${label || words.places}>
    <figcaption>
      ${label ? html`<p class="heading" part="label">${label}</p>` : nothing}
      <p class="summary">${summary(layout, words)} ${layout.sample ? sampleBadge(locale) : nothing}</p>
    </figcaption>
    ${filter} ${placeList(layout, hidden, telling)} ${note ? html`<p class="note">${note}</p>` : nothing}
    ${source ? html`<p class="note">${words.source(source)}</p>` : nothing}
  </figure>`;
}
