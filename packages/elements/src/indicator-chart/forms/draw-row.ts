import {html, nothing, type TemplateResult} from 'lit';

import type {Item, PictureRow, Strip} from '../picture.ts';
import {drawMark} from './draw-mark.ts';
import {figureClass, type Pointing} from './form.ts';

/** Shares, changes and targets in words, below the bar or beside the value that they belong to. */
export const below = ({beside}: Item): TemplateResult | typeof nothing =>
  beside ? html`<div class="below">${beside}</div>` : nothing;

function drawStrip({item, marks}: Strip, index: number, pointing: Pointing): TemplateResult {
  const strip = html`<svg class="strip" part="mark" aria-hidden="true">${marks.map(drawMark)}</svg>${below(item)}`;
  const classes = figureClass(item, index, pointing);
  return item.href
    ? html`<a class=${classes} href=${item.href} tabindex="-1" aria-label=${item.text}>${strip}</a>`
    : html`<div class=${classes} role="img" aria-label=${item.text}>${strip}</div>`;
}

/** Prints a row that is more than one plain bar: `drawing.ts` prints those. */
export function drawRow({label, strips}: PictureRow, first: number, pointing: Pointing): TemplateResult {
  return html`<li class="row">
    <span class="label" part="label" aria-hidden="true">${label}</span>
    <div class="track">${strips.map((strip, index) => drawStrip(strip, first + index, pointing))}</div>
  </li>`;
}
