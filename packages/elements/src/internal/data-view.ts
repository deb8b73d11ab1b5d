import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {noticeWords} from './notice.words.ts';

/**
 * The light DOM (table or list) as the element's data view. It opens and closes without scripts. `fallback` is shown
 * while nothing is slotted.
 */
export function dataView(
  locale: Locale,
  folded: boolean,
  fallback: unknown = nothing,
  unfold?: () => void,
): TemplateResult {
  return html`<details class="data" part="data" ?open=${!folded} @toggle=${unfold}>
    <summary>${noticeWords(locale).data}</summary>
    <div class="data-body"><slot>${fallback}</slot></div>
  </details>`;
}
