import {html, nothing, type TemplateResult} from 'lit';

import {drawMark} from './drawing-marks.ts';
import type {Form, Pointing} from './forms/form.ts';
import {FORMS, MARKS} from './forms/forms.ts';
import type {ChartWords} from './indicator-chart.zh.ts';
import type {Picture, PictureRow, RowsPicture, Strip} from './picture.ts';

function drawStrip({item, marks}: Strip, index: number, {current, choose}: Pointing): TemplateResult {
  const strip = html`<svg class="strip" part="mark" width="100%" height="1.5em" aria-hidden="true">
      ${marks.map(drawMark)}
    </svg>
    <span class="unseen">${item.text}</span>`;
  const classes = `figure ${index === current ? 'current' : ''}`;
  return item.href
    ? html`<a class=${classes} href=${item.href} tabindex="-1" data-index=${index} @click=${() => choose(index)}
        >${strip}</a
      >`
    : html`<div class=${classes} data-index=${index} @click=${() => choose(index)}>${strip}</div>`;
}

function drawRow({label, strips}: PictureRow, first: number, pointing: Pointing): TemplateResult {
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
