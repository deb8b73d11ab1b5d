import {html, nothing, type TemplateResult} from 'lit';

import type {Block, Cell, Step} from './cells.layout.ts';
import type {Words} from './grid-map.zh.ts';
import type {MapView} from './map-body.ts';

/** The number large on one line; said as the name is written, 第十三网格. */
function sign({sign: {before, number, after}, grid}: Cell): TemplateResult {
  if (!number) return html`<span class="sign">${before}</span>`;
  return html`<span class="unseen">${grid.name}</span>
    <span class="sign" aria-hidden="true"
      >${before} <span class="plate"><b>${number}</b><span class="after">${after}</span></span></span
    >`;
}

/** One grid as a button; `below` stands under its lines. */
export function cell(one: Cell, {chosen, tabStop, isLit, tell}: MapView, below: unknown = nothing): TemplateResult {
  const {id, shade, lines} = one;
  const more = tell(one).slice(one.text.length);
  return html`<button
    class="cell"
    part="cell"
    type="button"
    data-id=${id}
    data-shade=${shade}
    ?data-dim=${!isLit(one)}
    tabindex=${id === tabStop ? 0 : -1}
    aria-pressed=${id === chosen?.id ? 'true' : 'false'}
  >
    ${sign(one)}
    ${lines.map(({unseen, text}) => html`<span class="line"><span class="unseen">${unseen}</span>${text}</span>`)}
    ${more ? html`<span class="unseen">${more}</span>` : nothing} ${below}
  </button>`;
}

/** One community under its name; `goesOn`: its name stands in the row above. */
export function block(
  {name, across, cells}: Block,
  view: MapView,
  index: number | string,
  goesOn = false,
): TemplateResult {
  const id = `block-${index}`;
  return html`<div class="block" data-across=${across} ?data-goes-on=${goesOn} role="group" aria-labelledby=${id}>
    <p class="name" id=${id}>${name}</p>
    <div class="cells">${cells.map((one) => cell(one, view))}</div>
  </div>`;
}

/** Communities between lanes. */
export const blocks = (view: MapView): TemplateResult =>
  html`<div class="blocks">${view.layout.blocks.map((one, index) => block(one, view, index))}</div>`;

function step({shade, text}: Step, {isPicked}: MapView): TemplateResult {
  return html`<li>
    <button type="button" data-step=${shade} aria-pressed=${isPicked(shade) ? 'true' : 'false'}>
      <span class="swatch" data-shade=${shade}></span>${text}
    </button>
  </li>`;
}

/** Buttons that save the map as it is seen, or its grids; what came of it is said beside them. */
export const saveButtons = ({save}: Words): TemplateResult =>
  html`<p class="saving" role="group" aria-label=${save}>
    ${save}
    ${['svg', 'png', 'csv'].map(
      (kind) => html`<button type="button" data-save=${kind}>${kind.toUpperCase()}</button> `,
    )}<span role="status"></span>
  </p>`;

/** The steps of the scale, each a button that picks it out, and at the lower left what the map is not, or its 审图号. */
export function foot(view: MapView, law: unknown): TemplateResult {
  const {legend, measure} = view.layout;
  return html`<div class="foot">
    ${
      legend.length === 0
        ? nothing
        : html`<div class="legend" part="legend">
            <p id="legend">${view.words.legend[measure]}</p>
            <ul aria-labelledby="legend">
              ${legend.map((one) => step(one, view))}
            </ul>
          </div>`
    }
    <p class="disclaimer" part="disclaimer">${law}</p>
  </div>`;
}
