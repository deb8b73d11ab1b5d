import {html, nothing, type TemplateResult} from 'lit';

import type {Pointing} from './drawing.ts';
import type {NumberParts, Tile, TilesPicture} from './picture.ts';

const ARROWS = {increase: '↑', decrease: '↓'};

function drawNumber({before, number, after}: NumberParts, long: boolean): TemplateResult {
  return html`<span class="number" part="number" data-long=${long}>
    ${before ? html`<small>${before}</small>` : nothing}<span>${number}</span>${
      after ? html`<small>${after}</small>` : nothing
    }
  </span>`;
}

function drawTile(tile: Tile, index: number, {current, choose}: Pointing, toSource: string): TemplateResult {
  const {item, label, parts, missing, change, period, long, open} = tile;
  return html`<li
    class="tile figure ${index === current ? 'current' : ''}"
    part="tile"
    data-open=${open}
    data-index=${index}
    @click=${() => choose(index)}
  >
    <span class="label" part="label">${label}</span>
    ${parts ? drawNumber(parts, long) : html`<span class="number missing">${missing}</span>`}
    ${
      change
        ? html`<span class="change" data-kind=${change.kind}
            ><span aria-hidden="true">${ARROWS[change.kind]}</span> ${change.text}</span
          >`
        : nothing
    }
    ${period ? html`<span class="period">${period}</span>` : nothing}
    ${item.href ? html`<a class="to-source" href=${item.href} tabindex="-1" aria-label="${toSource}：${label}">${toSource}</a>` : nothing}
  </li>`;
}

/** Figures as blocks with lanes between them. */
export function drawTiles({tiles}: TilesPicture, pointing: Pointing, toSource: string): TemplateResult {
  return html`<ul class="tiles" role="list">
    ${tiles.map((tile, index) => drawTile(tile, index, pointing, toSource))}
  </ul>`;
}
