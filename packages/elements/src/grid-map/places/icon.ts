import {html, type TemplateResult} from 'lit';

import {type IconName, OUTLINES} from './place-icons.ts';

/** The shape of a kind; its words always stand beside it, so it says nothing by itself. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${OUTLINES[name]} fill-rule="evenodd"></path>
  </svg>`;
