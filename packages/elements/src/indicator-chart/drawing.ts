import {html, nothing, svg, type TemplateResult} from 'lit';

import {drawMark} from './drawing-marks.ts';
import {drawShare} from './drawing-share.ts';
import {drawTiles} from './drawing-tiles.ts';
import type {Picture, PictureRow, PlotPicture, RowsPicture, Spot, Strip} from './picture.ts';

/** What the reader points at: the number of the figure among all of the picture, or -1. */
export interface Pointing {
  readonly current: number;
  readonly choose: (index: number) => void;
}

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

function drawLegend(legend: RowsPicture['legend']): TemplateResult | typeof nothing {
  if (legend.length === 0) return nothing;
  return html`<ul class="legend" role="list" part="legend">
    ${legend.map(
      ({name, tone}) =>
        html`<li>
          <svg width="1.2em" height="0.9em" aria-hidden="true">
            <rect class="bar" data-tone=${tone} width="100%" height="100%"></rect></svg
          >${name}
        </li>`,
    )}
  </ul>`;
}

function drawRows({rows, reserve, legend}: RowsPicture, pointing: Pointing): TemplateResult {
  let first = 0;
  const drawn = rows.map((row) => {
    const template = drawRow(row, first, pointing);
    first += row.strips.length;
    return template;
  });
  return html`${drawLegend(legend)}
    <ul class="rows" role="list" data-reserve=${reserve}>
      ${drawn}
    </ul>`;
}

function drawSpot({x, y}: Spot, index: number, {current, choose}: Pointing) {
  return svg`<circle class="spot ${index === current ? 'current' : ''}" data-index=${index} cx="${x}%" cy="${y}%"
    r="0.9em" @click=${() => choose(index)}></circle>`;
}

function drawPlot(
  {height, marks, items, reserve, lead = 2, axisLines}: PlotPicture,
  pointing: Pointing,
): TemplateResult {
  return html`<div class="plot" data-reserve=${reserve} data-lead=${lead} data-lines=${axisLines}>
    <svg part="mark" width="100%" height="${height}em" aria-hidden="true">
      ${marks.map(drawMark)} ${items.map((item, index) => drawSpot(item, index, pointing))}
    </svg>
    <ol class="unseen">
      ${items.map(({text, href}) => html`<li>${href ? html`<a href=${href} tabindex="-1">${text}</a>` : text}</li>`)}
    </ol>
  </div>`;
}

/** Prints a picture, whatever its kind. */
export function draw(picture: Picture, pointing: Pointing, toSource: string): TemplateResult {
  if (picture.form === 'rows') return drawRows(picture, pointing);
  if (picture.form === 'share') return drawShare(picture, pointing);
  return picture.form === 'plot' ? drawPlot(picture, pointing) : drawTiles(picture, pointing, toSource);
}
