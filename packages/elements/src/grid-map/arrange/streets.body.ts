import {html, type TemplateResult} from 'lit';

import {addStyles} from '../../internal/add-styles.ts';
import {createBlocks} from '../blocks.body.ts';
import type {Street} from '../cells.layout.ts';
import {block} from '../grid-map.templates.ts';
import type {MapBody, MapHost, MapView} from '../map-body.ts';
import {StreetsFit} from './streets-fit.ts';
import {streetsStyles} from './streets.styles.ts';

export {streetsOf} from './streets.layout.ts';

/** So many columns have room on a telephone. */
const NARROW = 3;

function street(row: Street, view: MapView, index: number): TemplateResult {
  return html`<div class="street">
    ${row.map((one, at) => (one ? block(one, view, `${index}-${at}`, one.goesOn) : html`<span class="gap"></span>`))}
  </div>`;
}

/**
 * `fits` is undefined until the room for the columns was measured. Where there is none, communities stand in the order of the
 * table, as blocks do: in the order of rows 第13网格 would follow 第4网格.
 */
function rows(view: MapView, fits: boolean | undefined): TemplateResult {
  const {streets} = view.layout;
  const columns = streets[0]!.reduce((sum, stretch) => sum + (stretch?.across ?? 1), 0);
  const fit = fits === undefined && columns > NARROW ? 'wide' : fits === false ? 'no' : 'yes';
  return html`<div class="blocks streets" data-columns=${columns} data-fit=${fit}>
    ${fits === false ? view.layout.blocks.map((one, at) => block(one, view, at)) : streets.map((row, index) => street(row, view, index))}
    <p class="reflowed">${view.words.reflowed}</p>
  </div>`;
}

/** The rows of a hand arrangement; tiles on a level whose grids have no places. */
export function createBody(host: MapHost): MapBody {
  addStyles(host, streetsStyles);
  const tiles = createBlocks(host);
  const fit = new StreetsFit(host);
  let isPlaced = false;
  return {
    ...tiles,
    render: (view) => {
      isPlaced = view.layout.streets.length > 0;
      return isPlaced ? rows(view, fit.fits) : tiles.render(view);
    },
    // Its sides are sides of the place, while it has room for its columns.
    get isNorthUp() {
      return isPlaced && fit.fits !== false;
    },
    dispose: () => host.removeController(fit),
  };
}
