import {html, type TemplateResult} from 'lit';

import type {Tone} from './wish-wall.status.ts';

/** What fills the circle: nothing, a quarter, a half, all of it; ⊘ is crossed. Drawn, because old fonts lack the signs. */
const FILLS: Readonly<Record<Tone, string>> = {
  collected: '',
  claimed: 'M8 8V2a6 6 0 0 1 6 6z',
  'in-progress': 'M8 2a6 6 0 0 1 0 12z',
  fulfilled: 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2z',
  deferred: 'M3.8 12.2l8.4-8.4',
};

/** The mark of a status: a circle as full as the wish's way. */
export const mark = (tone: Tone): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <circle class="ring" cx="8" cy="8" r="6.25" />
    <path class=${tone === 'deferred' ? 'slash' : 'full'} d=${FILLS[tone]} />
  </svg>`;
