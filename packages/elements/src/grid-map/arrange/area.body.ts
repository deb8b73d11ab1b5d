import {html, nothing, type TemplateResult} from 'lit';

import {addStyles} from '../../internal/add-styles.ts';
import {createBlocks} from '../blocks.body.ts';
import {cell} from '../grid-map.templates.ts';
import type {MapBody, MapHost, MapView} from '../map-body.ts';
import {type AreaLayout, layoutArea, type PlacedBlock, type PlacedCell} from './area.layout.ts';
import {areaStyles} from './area.styles.ts';
import {place} from './place.ts';
import {Room} from './room.ts';

/** Wider than this the map would be hard to take in. */
const MOST_EM = 60;

const community = ({block, ...at}: PlacedBlock, index: number) =>
  html`<div ${place(at)}><p class="name" id=${`block-${index}`}>${block.name}</p></div>`;

function placedCell({cell: one, writing, key, ...at}: PlacedCell, view: MapView): TemplateResult {
  return html`<div class="lot" data-writing=${writing} ${place(at)}>
    ${cell(one, view)} ${key > 0 ? html`<span class="key-mark" aria-hidden="true">${key}</span>` : nothing}
  </div>`;
}

/** What the figures mean: for the eye only, since every button says its whole name. */
function keyList(cells: readonly PlacedCell[]): TemplateResult | typeof nothing {
  const listed = cells.filter(({key}) => key > 0);
  if (listed.length === 0) return nothing;
  return html`<ol class="key" aria-hidden="true">
    ${listed.map(({cell: {grid, lines}}) => html`<li>${grid.name} ${lines[0]?.text}</li>`)}
  </ol>`;
}

function draw({height, blocks, cells}: AreaLayout, view: MapView): TemplateResult {
  return html`<div class="areas" ${place({x: 0, y: 0, width: NaN, height})}>
      ${blocks.map(community)} ${cells.map((one) => placedCell(one, view))}
    </div>
    ${keyList(cells)}`;
}

/** Areas by households. Until the room is measured, and on a server, the tiles stand in. */
export function createBody(host: MapHost): MapBody {
  addStyles(host, areaStyles);
  const tiles = createBlocks(host);
  const room = new Room(host);
  return {
    ...tiles,
    isNorthUp: false,
    render: (view) =>
      room.em > 0 ? draw(layoutArea(view.layout, Math.min(MOST_EM, room.em)), view) : tiles.render(view),
    dispose: () => {
      tiles.dispose?.();
      host.removeController(room);
      room.hostDisconnected();
    },
  };
}
