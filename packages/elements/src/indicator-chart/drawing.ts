import {html, nothing, svg, type TemplateResult} from 'lit';

import {drawMark} from './drawing-marks.ts';
import {drawShare} from './drawing-share.ts';
import {drawTiles} from './drawing-tiles.ts';
import {
  itemsOf,
  type Legend,
  type OnePicture,
  type PanelsPicture,
  type Picture,
  type PictureRow,
  type PlotPicture,
  type RowsPicture,
  type Spot,
  type Strip,
} from './picture.ts';

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

function drawLegend(legend: Legend = []): TemplateResult | typeof nothing {
  if (legend.length === 0) return nothing;
  return html`<ul class="legend" role="list" part="legend">
    ${legend.map(
      ({name, tone}) =>
        html`<li>
          <svg width="1.2em" height="0.9em" aria-hidden="true">
            ${
              tone === 'target'
                ? svg`<line data-tone="target" x1="50%" x2="50%" y2="100%"></line>`
                : svg`<rect class="bar" data-tone=${tone} width="100%" height="100%"></rect>`
            }</svg
          >${name}
        </li>`,
    )}
  </ul>`;
}

function drawRows({rows, reserve, legend, key}: RowsPicture, pointing: Pointing, first: number): TemplateResult {
  let next = first;
  const drawn = rows.map((row) => {
    const template = drawRow(row, next, pointing);
    next += row.strips.length;
    return template;
  });
  return html`${drawLegend(legend)} ${key ? html`<p class="key">${key}</p>` : nothing}
    <ul class="rows" role="list" data-reserve=${reserve}>
      ${drawn}
    </ul>`;
}

/** The figure nearest to where the reader tapped: across first, then up and down. */
function nearest(items: readonly Spot[], {clientX, clientY, currentTarget}: MouseEvent): number {
  const {left, top, width, height} = (currentTarget as Element).getBoundingClientRect();
  const far = ({x, y}: Spot): number =>
    Math.hypot((x / 100) * width - (clientX - left), ((y / 100) * height - (clientY - top)) / 4);
  return items.reduce((best, spot, index) => (far(spot) < far(items[best]!) ? index : best), 0);
}

/** The figures of a plot in words; of a very long one the table below has them all. */
function drawSpoken(items: readonly Spot[], first: number): TemplateResult | typeof nothing {
  if (items.length > MOST_SPOKEN) return nothing;
  return html`<ol class="unseen">
    ${items.map(
      ({text, href}, index) =>
        html`<li data-index=${first + index}>${href ? html`<a href=${href} tabindex="-1">${text}</a>` : text}</li>`,
    )}
  </ol>`;
}

const MOST_SPOKEN = 240;

function drawPlot(picture: PlotPicture, {current, choose}: Pointing, first: number): TemplateResult {
  const {height, marks, items, reserve, lead = 2, axisLines, legend} = picture;
  const spot = items[current - first];
  const tap = (event: MouseEvent): void => choose(first + nearest(items, event));
  return html`${drawLegend(legend)}
    <div class="plot" data-reserve=${reserve} data-lead=${lead} data-lines=${axisLines}>
      <svg part="mark" width="100%" height="${height}em" aria-hidden="true">
        ${marks.map(drawMark)}
        ${spot ? svg`<circle class="spot current" cx="${spot.x}%" cy="${spot.y}%" r="0.9em"></circle>` : nothing}
        <rect class="catch" width="100%" height="100%" @click=${tap}></rect>
      </svg>
      ${drawSpoken(items, first)}
    </div>`;
}

function drawOne(picture: OnePicture, pointing: Pointing, first: number, toSource: string): TemplateResult {
  if (picture.form === 'rows') return drawRows(picture, pointing, first);
  if (picture.form === 'share') return drawShare(picture, pointing, first);
  if (picture.form === 'plot') return drawPlot(picture, pointing, first);
  return drawTiles(picture, pointing, first, toSource);
}

function drawPanels({panels}: PanelsPicture, pointing: Pointing, toSource: string): TemplateResult {
  let first = 0;
  const drawn = panels.map(({title, picture}) => {
    const template = html`<section class="panel">
      <h3>${title}</h3>
      ${drawOne(picture, pointing, first, toSource)}
    </section>`;
    first += itemsOf(picture).length;
    return template;
  });
  return html`<div class="panels">${drawn}</div>`;
}

/** Prints a picture, whatever its kind, with its notes below. */
export function draw(picture: Picture, pointing: Pointing, toSource: string): TemplateResult {
  const drawn =
    picture.form === 'panels' ? drawPanels(picture, pointing, toSource) : drawOne(picture, pointing, 0, toSource);
  const {notes = []} = picture;
  if (notes.length === 0) return drawn;
  return html`${drawn}
    <ul class="notes" part="notes" role="list">
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>`;
}
