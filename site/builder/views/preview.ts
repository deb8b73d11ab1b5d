import {html, nothing, type TemplateResult} from 'lit';

import type {Kind} from '@linli/model/kinds';
import type {Table} from '@linli/model/read/table';

import type {View} from '../view.ts';

const given = (text: string): string | typeof nothing => (text === '' ? nothing : text);

function plain({headers, rows}: Table): TemplateResult {
  return html`<table class="lines">
    <thead>
      <tr>
        ${headers.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({values}) =>
          html`<tr>
            ${headers.map((_, at) => html`<td>${values[at] ?? ''}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The real element over the real table: what the reader of the article will see. */
export function preview({element, kind}: Kind, {table, about}: View): TemplateResult {
  const {title, unit} = about;
  const [label, source, asOf] = [title || '未命名的表', given(about.source), given(about.asOf)];
  const data = plain(table);
  if (element === 'grid-map') {
    return html`<linli-grid-map label=${label} source=${source} folded>${data}</linli-grid-map>`;
  }
  if (element === 'wish-wall') {
    return html`<linli-wish-wall label=${label} preset=${kind ?? 'wishes'} source=${source} folded
      >${data}</linli-wish-wall
    >`;
  }
  if (element === 'convention-board') {
    return html`<linli-convention-board label=${label} source=${source} folded>${data}</linli-convention-board>`;
  }
  if (element === 'brand-diagram') {
    return html`<linli-brand-diagram label=${label} folded>${data}</linli-brand-diagram>`;
  }
  return html`<linli-indicator-chart
    kind=${kind ?? 'auto'}
    label=${label}
    unit=${given(unit)}
    source=${source}
    as-of=${asOf}
    folded
    >${data}</linli-indicator-chart
  >`;
}
