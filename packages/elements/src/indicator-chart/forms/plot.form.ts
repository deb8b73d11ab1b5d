import {html, nothing, svg, type TemplateResult} from 'lit';

import type {PlotPicture, Spot} from '../picture.ts';
import type {Form, Pointing} from './form.ts';
import {MARKS} from './marks.ts';
import {drawPlotMark} from './plot-marks.ts';
import {plotStyles} from './plot.styles.ts';

/** The figure nearest to where the reader tapped: across first, then up and down. */
function nearest(items: readonly Spot[], {clientX, clientY, currentTarget}: MouseEvent): number {
  const {left, top, width, height} = (currentTarget as Element).getBoundingClientRect();
  const far = ({x, y}: Spot): number =>
    Math.hypot((x / 100) * width - (clientX - left), ((y / 100) * height - (clientY - top)) / 4);
  return items.reduce((best, spot, index) => (far(spot) < far(items[best]!) ? index : best), 0);
}

/** The figures of a plot in words; of a very long one the table below has them all. */
function drawSpoken(items: readonly Spot[]): TemplateResult | typeof nothing {
  if (items.length > MOST_SPOKEN) return nothing;
  return html`<ol class="unseen">
    ${items.map(
      ({text, href}) => html`<li class="figure">${href ? html`<a href=${href} tabindex="-1">${text}</a>` : text}</li>`,
    )}
  </ol>`;
}

const MOST_SPOKEN = 240;

const drawChosen = ({x, y}: Spot) => svg`<circle class="spot chosen" cx="${x}%" cy="${y}%" r="0.7em"></circle>`;

function drawPlot(picture: PlotPicture, {current, chosen, choose}: Pointing, first: number): TemplateResult {
  const {height, marks, items, reserve, lead = 2, axisLines, legend = [], narrow = '', beside} = picture;
  const spot = items[current - first];
  const tap = (event: MouseEvent): void => choose(first + nearest(items, event));
  const {head, below} = MARKS.get('marks')!;
  return html`${head({legend})}
    <div class="plot ${narrow}" data-reserve=${reserve} data-lead=${lead} data-lines=${axisLines}>
      <svg part="mark" width="100%" height="${height}em" aria-hidden="true">
        ${marks.map(drawPlotMark)}
        ${chosen === '' ? nothing : items.filter(({category}) => category === chosen).map(drawChosen)}
        ${spot ? svg`<circle class="spot current" cx="${spot.x}%" cy="${spot.y}%" r="0.9em"></circle>` : nothing}
        <rect class="catch" width="100%" height="100%" @click=${tap}></rect>
      </svg>
    </div>
    ${drawSpoken(items)} ${beside.map(below)}`;
}

/** Marks over a space with axes. */
export const form: Form<PlotPicture> = {draw: drawPlot, styles: plotStyles};
