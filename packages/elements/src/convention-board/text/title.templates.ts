import {html, nothing, type TemplateResult} from 'lit';

import {sampleBadge} from '../../internal/notice.ts';
import type {Board, Telling} from './sheet.layout.ts';

/** The title of articles without a convention. */
export const title = (
  name: string,
  {sample}: Board,
  {locale}: Telling,
  set: (text: string) => unknown,
): TemplateResult =>
  html`<figcaption>
    <div>
      <p class="title" part="label">${set(name)}</p>
      ${sample ? html`<p class="standing">${sampleBadge(locale)}</p>` : nothing}
    </div>
  </figcaption>`;
