import {html, nothing, type TemplateResult} from 'lit';

import {addStyles} from '../../internal/add-styles.ts';
import {createBlocks} from '../blocks.body.ts';
import type {Block, Cell} from '../cells.layout.ts';
import {cell} from '../grid-map.templates.ts';
import type {MapBody, MapHost, MapView} from '../map-body.ts';
import {housesOf} from './houses.ts';
import {rowsStyles} from './rows.styles.ts';

/** More houses than this are counted, not drawn. */
const MOST_HOUSES = 24;

function houses(one: Cell, view: MapView): TemplateResult | typeof nothing {
  const names = housesOf(one, view);
  if (names.length === 0) return nothing;
  const more = names.length - MOST_HOUSES;
  return html`<span class="unseen">${view.words.comma}${view.words.houses(names.length)}</span>
    <span class="houses" aria-hidden="true">
      ${names.slice(0, MOST_HOUSES).map((name) => html`<span class="house">${name}</span> `)}
      ${more > 0 ? html`<span class="more">+${more}</span>` : nothing}
    </span>`;
}

function buildingRow({name, cells}: Block, view: MapView, index: number): TemplateResult {
  return html`<div class="row" role="group" aria-labelledby=${`block-${index}`}>
    <p class="name" id=${`block-${index}`}>${name}</p>
    <div class="plots">${cells.map((one) => cell(one, view, houses(one, view)))}</div>
  </div>`;
}

const pair = (above: Cell, below: Cell | undefined, view: MapView) =>
  html`<div class="pair">
    ${cell(above, view)}<span class="lane"></span>${below ? cell(below, view) : html`<span class="open"></span>`}
  </div>`;

/** Grids on both sides of a street: the first above, the second below, as house numbers run. */
function stretch({name, cells}: Block, view: MapView, index: number): TemplateResult {
  const pairs = cells.filter((_, at) => at % 2 === 0).map((one, at) => [one, cells[2 * at + 1]] as const);
  return html`<div class="stretch" role="group" aria-labelledby=${`block-${index}`}>
    <p class="name" id=${`block-${index}`}>${name}</p>
    <div class="pairs">${pairs.map(([above, below]) => pair(above, below, view))}</div>
  </div>`;
}

/** `buildings`: a row for each community, each grid with its houses. `street`: grids along a street. */
export function createBody(host: MapHost): MapBody {
  addStyles(host, rowsStyles);
  const tiles = createBlocks(host);
  return {
    ...tiles,
    isNorthUp: false,
    render: (view) => {
      const isStreet = host.arrange === 'street';
      const {blocks} = view.layout;
      return html`<div class=${isStreet ? 'street-line' : 'rows'}>
        ${blocks.map((block, index) => (isStreet ? stretch(block, view, index) : buildingRow(block, view, index)))}
      </div>`;
    },
  };
}
