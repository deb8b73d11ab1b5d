import {html, nothing, type TemplateResult} from 'lit';

import {drawMark, isPlain} from './drawing-marks.ts';
import {figureClass, type Form, type Pointing} from './forms/form.ts';
import {FORMS, MARKS} from './forms/forms.ts';
import type {ChartWords} from './indicator-chart.zh.ts';
import type {Picture, PictureRow, RowsPicture, Strip} from './picture.ts';

function drawStrip({item, marks}: Strip, index: number, pointing: Pointing): TemplateResult {
  // A label costs the engine far less than words that are laid out and never shown.
  const strip = html`<svg class="strip" part="mark" aria-hidden="true">${marks.map(drawMark)}</svg>`;
  const classes = figureClass(item, index, pointing);
  return item.href
    ? html`<a class=${classes} href=${item.href} tabindex="-1" aria-label=${item.text} data-index=${index}>${strip}</a>`
    : html`<div class=${classes} role="img" aria-label=${item.text} data-index=${index}>${strip}</div>`;
}

/** A row of one plain bar, as most rows are, in one piece: one template is made faster than six. */
function drawPlainRow(name: string, {item, marks}: Strip, index: number, pointing: Pointing): TemplateResult | null {
  const [bar, value, more] = marks;
  if (more || item.href || bar?.type !== 'rect' || value?.type !== 'label' || !isPlain(bar)) return null;
  // Without a space between tags: six nodes less to copy for each row.
  // prettier-ignore
  return html`<li class="row"><span class="label" part="label" aria-hidden="true">${name}</span><div class="track"><div class=${figureClass(item, index, pointing)} role="img" aria-label=${item.text} data-index=${index}><svg class="strip" part="mark" aria-hidden="true"><rect class="bar" data-tone="data-1" width="${bar.width}%" height="100%"></rect><text class="value" x="${value.x}%" y="50%" dx="${value.dx}em">${value.text}</text></svg></div></div></li>`;
}

function drawRow({label, strips}: PictureRow, first: number, pointing: Pointing): TemplateResult {
  const [only, second] = strips;
  const plain = only && !second && drawPlainRow(label, only, first, pointing);
  if (plain) return plain;
  return html`<li class="row">
    <span class="label" part="label" aria-hidden="true">${label}</span>
    <div class="track">${strips.map((strip, index) => drawStrip(strip, first + index, pointing))}</div>
  </li>`;
}

function drawRows(picture: RowsPicture, pointing: Pointing, first: number): TemplateResult {
  let next = first;
  const drawn = picture.rows.map((row) => {
    const template = drawRow(row, next, pointing);
    next += row.strips.length;
    return template;
  });
  const isPlain = picture.legend.length === 0 && !picture.key;
  return html`${isPlain ? nothing : MARKS.get('marks')?.head(picture)}
    <ul class="rows" role="list" data-reserve=${picture.reserve}>
      ${drawn}
    </ul>`;
}

/** Prints a picture of any form but several small ones; `first` is the number of its first figure. */
export function drawOne(picture: Picture, pointing: Pointing, first: number, words: ChartWords): TemplateResult {
  if (picture.form === 'rows') return drawRows(picture, pointing, first);
  const form = FORMS.get(picture.form) as Form<Picture> | undefined;
  return form ? form.draw(picture, pointing, first, words) : html`${words.notLoaded}`;
}

/** Prints a picture, whatever its kind, with its notes below. */
export function draw(picture: Picture, pointing: Pointing, words: ChartWords): TemplateResult {
  const drawn = drawOne(picture, pointing, 0, words);
  const {notes = []} = picture;
  if (notes.length === 0) return drawn;
  return html`${drawn}
    <ul class="notes" part="notes" role="list">
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>`;
}
