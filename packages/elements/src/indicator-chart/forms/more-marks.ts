import {html, nothing, svg, type TemplateResult} from 'lit';

import type {Legend, RowsPicture, Tone} from '../picture.ts';

export {weighed} from '../unsure.ts';
export {drawMark, SHAPES} from './draw-mark.ts';
export {below, drawRow} from './draw-row.ts';
export {moreMarkStyles} from './more-marks.styles.ts';

const swatch = (tone: Tone, isLine: boolean) =>
  tone === 'target'
    ? svg`<line data-tone="target" x1="50%" x2="50%" y2="100%"></line>`
    : isLine
      ? svg`<line data-tone=${tone} x2="100%" y1="50%" y2="50%"></line>`
      : svg`<rect class="bar" data-tone=${tone} width="100%" height="100%"></rect>`;

function drawLegend(legend: Legend = []): TemplateResult | typeof nothing {
  if (legend.length === 0) return nothing;
  return html`<ul class="legend" role="list" part="legend">
    ${legend.map(
      ({name, tone, room}) =>
        html`<li data-room=${room ?? nothing}>
          <svg width="1.2em" height="0.9em" aria-hidden="true">${swatch(tone, room === 'keyed')}</svg>${name}
        </li>`,
    )}
  </ul>`;
}

/** What stands above several series, or tells what an icon stands for. */
export const head = ({legend, key}: Pick<RowsPicture, 'legend' | 'key'>): TemplateResult =>
  html`${drawLegend(legend)} ${key ? html`<p class="key">${key}</p>` : nothing}`;
