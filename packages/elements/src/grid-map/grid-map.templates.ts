import {html, nothing, type TemplateResult} from 'lit';

import type {Block, Cell, Step, Street} from './cells.layout.ts';
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

/** `goesOn`: the community's name stands in the row above. */
function block({name, across, cells}: Block, view: MapView, index: number | string, goesOn = false): TemplateResult {
  const id = `block-${index}`;
  return html`<div class="block" data-across=${across} ?data-goes-on=${goesOn} role="group" aria-labelledby=${id}>
    <p class="name" id=${id}>${name}</p>
    <div class="cells">${cells.map((one) => cell(one, view))}</div>
  </div>`;
}

function street(row: Street, view: MapView, index: number): TemplateResult {
  return html`<div class="street">
    ${row.map((one, at) => (one ? block(one, view, `${index}-${at}`, one.goesOn) : html`<span class="gap"></span>`))}
  </div>`;
}

/** So many columns have room on a telephone. */
const NARROW = 3;

/** The blocks and lanes; in the hand arrangement, its rows. `fits` is undefined until its room was measured. */
export function blocks(view: MapView, fits: boolean | undefined): TemplateResult {
  const {blocks, streets} = view.layout;
  if (streets.length > 0) {
    const columns = streets[0]!.reduce((sum, stretch) => sum + (stretch?.across ?? 1), 0);
    const fit = fits === undefined && columns > NARROW ? 'wide' : fits === false ? 'no' : 'yes';
    return html`<div class="blocks streets" data-columns=${columns} data-fit=${fit}>
      ${streets.map((row, index) => street(row, view, index))}
      <p class="reflowed">${view.words.reflowed}</p>
    </div>`;
  }
  return html`<div class="blocks">${blocks.map((one, index) => block(one, view, index))}</div>`;
}

function step({shade, text}: Step, {isPicked}: MapView): TemplateResult {
  return html`<li>
    <button type="button" data-step=${shade} aria-pressed=${isPicked(shade) ? 'true' : 'false'}>
      <span class="swatch" data-shade=${shade}></span>${text}
    </button>
  </li>`;
}

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
