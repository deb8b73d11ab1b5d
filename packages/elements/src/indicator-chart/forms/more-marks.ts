import {html, nothing, svg, type TemplateResult} from 'lit';

import type {Legend, RowsPicture} from '../picture.ts';

export {weighed} from '../unsure.ts';
export {drawMark} from './draw-mark.ts';
export {drawRow} from './draw-row.ts';
export {moreMarkStyles} from './more-marks.styles.ts';

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

/** What stands above several series, or tells what an icon stands for. */
export const head = ({legend, key}: Pick<RowsPicture, 'legend' | 'key'>): TemplateResult =>
  html`${drawLegend(legend)} ${key ? html`<p class="key">${key}</p>` : nothing}`;
