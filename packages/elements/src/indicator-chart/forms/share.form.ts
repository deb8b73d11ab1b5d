import {html, svg, type TemplateResult} from 'lit';

import type {SharePicture, Slice} from '../picture.ts';
import {figureClass, type Form, type Pointing} from './form.ts';
import {MARKS} from './marks.ts';
import {share} from './share.styles.ts';

function drawKey({item, label, value, tone}: Slice, index: number, pointing: Pointing): TemplateResult {
  const swatch = html`<svg width="1.2em" height="0.9em" aria-hidden="true">
      <rect class="bar" data-tone=${tone} width="100%" height="100%"></rect>
    </svg>
    <span class="label">${label}</span> <span class="share-value">${value}</span> ${MARKS.get('marks')?.below(item)}`;
  return html`<li class=${figureClass(item, index, pointing)}>
    ${item.href ? html`<a href=${item.href} tabindex="-1">${swatch}</a>` : swatch}
  </li>`;
}

function drawShare({slices}: SharePicture, pointing: Pointing, first: number): TemplateResult {
  return html`<div class="share">
    <svg class="ring" part="mark" viewBox="0 0 100 100" aria-hidden="true">
      ${slices.map(({path, tone}) => svg`<path class="bar" data-tone=${tone} d=${path}></path>`)}
    </svg>
    <ul class="keys" role="list">
      ${slices.map((slice, index) => drawKey(slice, first + index, pointing))}
    </ul>
  </div>`;
}

/** A ring of parts with their names beside it. */
export const form: Form<SharePicture> = {draw: drawShare, styles: [share]};
