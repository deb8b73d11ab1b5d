import {html, nothing, svg, type TemplateResult} from 'lit';

import type {ChartWords} from '../indicator-chart.zh.ts';
import type {NumberParts, Tile, TilesPicture} from '../picture.ts';
import {figureClass, type Form, type Pointing} from './form.ts';
import {tiles} from './tiles.styles.ts';

function drawNumber({before, number, after}: NumberParts, long: boolean): TemplateResult {
  return html`<span class="number" part="number" data-long=${long}>
    ${before ? html`<small>${before}</small>` : nothing}<span>${number}</span>${
      after ? html`<small>${after}</small>` : nothing
    }
  </span>`;
}

/** A hundred squares, filled row by row; a half share fills half a square. */
function drawSquares(filled: number): TemplateResult {
  const squares = Array.from({length: 100}, (_, index) => {
    const part = Math.max(0, Math.min(1, filled - index));
    const [x, y] = [index % 10, Math.floor(index / 10)];
    return svg`<rect class="square" x=${x} y=${y} width="0.86" height="0.86"></rect>${
      part > 0
        ? svg`<rect class="bar" data-tone="data-1" x=${x} y=${y} width=${0.86 * part} height="0.86"></rect>`
        : nothing
    }`;
  });
  return html`<svg class="squares" part="mark" viewBox="0 0 9.86 9.86" aria-hidden="true">${squares}</svg>`;
}

function drawDial({whole, filled, target}: NonNullable<Tile['dial']>): TemplateResult {
  return html`<svg class="dial" part="mark" viewBox="0 0 100 51" aria-hidden="true">
    <path class="square" d=${whole}></path>
    <path class="bar" data-tone="data-1" d=${filled}></path>
    ${target ? svg`<path class="dial-target" d=${target}></path>` : nothing}
  </svg>`;
}

function drawTile(tile: Tile, index: number, pointing: Pointing, toSource: string): TemplateResult {
  const {item, label, parts, missing, period, long, open, squares, dial} = tile;
  return html`<li class="tile ${figureClass(item, index, pointing)}" part="tile" data-open=${open}>
    <span class="label" part="label">${label}</span>
    ${parts ? drawNumber(parts, long) : html`<span class="number missing">${missing}</span>`}
    ${squares === undefined ? nothing : drawSquares(squares)} ${dial ? drawDial(dial) : nothing}
    ${item.beside ? html`<span class="change">${item.beside}</span>` : nothing}
    ${period ? html`<span class="period">${period}</span>` : nothing}
    ${item.href ? html`<a class="to-source" href=${item.href} tabindex="-1" aria-label="${label} ${toSource}">${toSource}</a>` : nothing}
  </li>`;
}

function drawTiles(picture: TilesPicture, pointing: Pointing, first: number, {toSource}: ChartWords): TemplateResult {
  return html`<ul class="tiles" role="list">
    ${picture.tiles.map((tile, index) => drawTile(tile, first + index, pointing, toSource))}
  </ul>`;
}

/** Figures as blocks with lanes between them. */
export const form: Form<TilesPicture> = {draw: drawTiles, styles: [tiles]};
