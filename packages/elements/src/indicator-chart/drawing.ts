import {html, nothing, type TemplateResult} from 'lit';

import {FAMILIES} from './chart-kinds.ts';
import type {Form, Pointing} from './forms/form.ts';
import {figureClass} from './forms/form.ts';
import {MARKS} from './forms/marks.ts';
import type {ChartWords} from './indicator-chart.zh.ts';
import type {Picture, PictureRow, RowsPicture} from './picture.ts';
import {plainStrip} from './plain-strip.ts';

/** A row of one plain bar, as most rows are, in one piece: one template is made faster than six. */
function drawRow(row: PictureRow, first: number, pointing: Pointing): TemplateResult | undefined {
  const plain = plainStrip(row);
  if (!plain) return MARKS.get('marks')?.drawRow(row, first, pointing);
  const {item, width, text} = plain;
  // Without a space between tags: six nodes less to copy for each row. A label costs the engine far less than words that
  // are laid out and never shown.
  // prettier-ignore
  return html`<li class="row"><span class="label" part="label" aria-hidden="true">${row.label}</span><div class="track"><div class=${figureClass(item, first, pointing)} role="img" aria-label=${item.text}><svg class="strip" part="mark" aria-hidden="true"><rect class="bar" data-tone="data-1" width=${width} height="100%"></rect><text class="value" x=${width} y="50%" dx="0.5em">${text}</text></svg></div></div></li>`;
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
  const form = FAMILIES.get(picture.form)?.form as Form<Picture> | undefined;
  return form ? form.draw(picture, pointing, first, words, drawOne) : html`${words.notLoaded}`;
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
