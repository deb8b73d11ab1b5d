import {html, nothing, svg, type TemplateResult} from 'lit';

import type {Label, Mark, OpenEnd, Picture, PictureRow, PlotPicture, RowsPicture, Spot, Strip} from './picture.ts';
import {drawTiles} from './drawing-tiles.ts';

/** What the reader points at: the number of the figure among all of the picture, or -1. */
export interface Pointing {
  readonly current: number;
  readonly choose: (index: number) => void;
}

const STEP = 0.3;

/** Three fading steps; before the end they are strips of paper laid over the bar. Inside a nested drawing em are free. */
function drawOpenEnd({x, y, height, side, tone}: OpenEnd) {
  const beyond = side !== 'before';
  const before = side !== 'beyond';
  const step = (place: number, name: string, index: number) => svg`<rect class=${name} data-step=${index}
    data-tone=${tone} x="${place}em" y="0" width="${STEP - 0.08}em" height="100%"></rect>`;
  return svg`<svg x="${x}%" y="${y}%" width="1" height="${height}%" overflow="visible">
    ${beyond ? [1, 2, 3].map((index) => step(0.08 + (index - 1) * STEP, 'fade', index)) : nothing}
    ${before ? [1, 2, 3].map((index) => step(-STEP * (4 - index), 'veil', index)) : nothing}
  </svg>`;
}

function drawLabel({x, y, dx, dy, anchor, role, text, roomy}: Label) {
  return svg`<text class=${role} data-roomy=${roomy === true} x="${x}%" y="${y}%" dx="${dx}em" dy="${dy}em"
    text-anchor=${anchor} dominant-baseline="central">${text}</text>`;
}

function drawMark(mark: Mark) {
  switch (mark.type) {
    case 'rect':
      return svg`<rect class="bar" data-tone=${mark.tone} x="${mark.x}%" y="${mark.y}%" width="${mark.width}%"
        height="${mark.height}%"></rect>`;
    case 'line':
      return svg`<line data-tone=${mark.tone} data-dashed=${mark.dashed === true} x1="${mark.x1}%" y1="${mark.y1}%"
        x2="${mark.x2}%" y2="${mark.y2}%"></line>`;
    case 'dot':
      return svg`<circle data-tone=${mark.tone} data-hollow=${mark.hollow} cx="${mark.x}%" cy="${mark.y}%"
        r="0.3em"></circle>`;
    case 'missing':
      return svg`<rect class="missing" x="${mark.x}%" y="${mark.y}%" width="${mark.width}em" height="${mark.height}%"></rect>`;
    case 'open-end':
      return drawOpenEnd(mark);
    case 'label':
      return drawLabel(mark);
  }
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

function drawRows({rows, reserve}: RowsPicture, pointing: Pointing): TemplateResult {
  let first = 0;
  const drawn = rows.map((row) => {
    const template = drawRow(row, first, pointing);
    first += row.strips.length;
    return template;
  });
  return html`<ul class="rows" role="list" data-reserve=${reserve}>
    ${drawn}
  </ul>`;
}

function drawSpot({x, y}: Spot, index: number, {current, choose}: Pointing) {
  return svg`<circle class="spot ${index === current ? 'current' : ''}" data-index=${index} cx="${x}%" cy="${y}%"
    r="0.9em" @click=${() => choose(index)}></circle>`;
}

function drawPlot({height, marks, items, reserve, axisLines}: PlotPicture, pointing: Pointing): TemplateResult {
  return html`<div class="plot" data-reserve=${reserve} data-lines=${axisLines}>
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
  return picture.form === 'plot' ? drawPlot(picture, pointing) : drawTiles(picture, pointing, toSource);
}
