import {html, type TemplateResult} from 'lit';

import type {Table} from '@linli/model/read/table';

/** A table of what was read, for data that came without one in the page. */
export function plainTable({headers, rows}: Table): TemplateResult {
  return html`<table class="plain">
    <thead>
      <tr>
        ${headers.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({values}) =>
          html`<tr>
            ${headers.map((_, index) => html`<td>${values[index] ?? ''}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
