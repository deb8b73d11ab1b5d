import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {icon} from './icon.ts';
import type {Mark, MarkedGrid, MarkedPosition} from './marks.layout.ts';
import type {PlacesWords} from './places.words.ts';

/** At most so many shapes stand on one button. */
const MOST_SHAPES = 3;

function mark({key, label, spots, isCluster}: Mark, isStop: boolean, isChosen: boolean): TemplateResult {
  const shapes = [...new Set(spots.map((spot) => spot.icon))].slice(0, MOST_SHAPES);
  return html`<button
    class=${isCluster ? 'mark cluster' : 'mark'}
    part="mark"
    type="button"
    data-mark=${key}
    tabindex=${isStop ? 0 : -1}
    aria-label=${label}
    title=${isCluster ? nothing : spots[0]!.place.name}
    ?data-chosen=${isChosen}
  >
    ${shapes.map(icon)}${isCluster ? html`<b>${spots.length}</b>` : nothing}
  </button>`;
}

/** Buttons over the drawing, one tab stop in all; they are put in their places after drawing. */
export function marks(
  grids: readonly MarkedGrid[],
  positions: readonly MarkedPosition[],
  {stop, chosen}: {readonly stop: string | undefined; readonly chosen: string},
  words: PlacesWords,
): TemplateResult | typeof nothing {
  if (grids.length === 0 && positions.length === 0) return nothing;
  const keys = [...grids.flatMap((one) => one.marks), ...positions.map(({mark: own}) => own)].map(({key}) => key);
  const held = stop !== undefined && keys.indexOf(stop) >= 0 ? stop : keys[0];
  const isChosen = ({spots}: Mark) => spots.some(({id}) => id === chosen);
  return html`<div class="marks" role="group" aria-label=${words.marks}>
    ${repeat(
      grids,
      ({grid}) => grid,
      ({grid, marks: own, owed}) =>
        html`<div class="plot" data-plot=${grid}>
          ${own.map((one) => mark(one, one.key === held, isChosen(one)))}
          ${owed > 0 ? html`<span class="owed" aria-hidden="true">${words.openShort(owed)}</span>` : nothing}
        </div>`,
    )}
    ${repeat(
      positions,
      ({mark: own}) => own.key,
      ({at: {lon, lat}, mark: own}) =>
        html`<div class="plot" data-lon=${lon} data-lat=${lat}>${mark(own, own.key === held, isChosen(own))}</div>`,
    )}
  </div>`;
}
