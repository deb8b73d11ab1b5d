import {html, nothing, svg, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';

import type {Cell} from '../cells.layout.ts';
import type {MapView} from '../map-body.ts';
import type {LabelLayout, PlacedLabel} from './shape-labels.ts';
import {pathOf, type ShapeSet} from './shape-set.ts';
import type {ShapeWords} from './shapes.words.ts';

/** Up to so many shapes each is a button of its own; above, two proxies take turns. */
export const MOST_BUTTONS = 500;
/** Up to so many shapes are drawn as SVG; above, on a canvas. */
export const MOST_SVG = 8_000;

/** What the drawing is made of. */
export interface Drawing {
  readonly view: MapView;
  readonly set: ShapeSet;
  /** The cell of each shape. */
  readonly cells: readonly Cell[];
  /** Which shapes are dimmed, as text of 0 and 1; empty where none is. */
  readonly dimmed: string;
  readonly labels: LabelLayout;
  /** Units of one em of text at the present zoom. */
  readonly em: number;
  /** Borders of communities, as a path. */
  readonly borders: string;
  /** `yes`: shades; `hover`: outlines, a veil on what is pointed at; `no`: outlines only, for a licensed picture. */
  readonly fill: 'yes' | 'hover' | 'no';
  readonly href: string | undefined;
  readonly words: ShapeWords;
  readonly onImage: (event: Event) => void;
  readonly onImageLost: () => void;
}

/** Fills that a colour alone cannot say: not reported, and a range over several classes. */
function definitions({em}: Drawing): TemplateResult {
  const size = em * 0.55;
  return svg`<defs>
    <pattern id="none" patternUnits="userSpaceOnUse" width=${size} height=${size} patternTransform="rotate(45)">
      <rect class="hatch-paper" width=${size} height=${size}></rect>
      <rect class="hatch-line" width=${size / 8} height=${size}></rect>
    </pattern>
    <linearGradient id="mixed">
      <stop class="mixed-from" offset="0"></stop>
      <stop class="mixed-to" offset="1"></stop>
    </linearGradient>
  </defs>`;
}

const FILLS: Readonly<Record<string, string>> = {none: 'url(#none)', mixed: 'url(#mixed)'};

function button({view, cells, set}: Drawing, shape: number): TemplateResult {
  const {id, shade} = cells[shape]!;
  return svg`<path
    class="area"
    part="cell"
    d=${pathOf(set, shape)}
    data-id=${id}
    data-shade=${shade}
    fill=${FILLS[shade] ?? nothing}
    role="button"
    tabindex=${id === view.tabStop ? 0 : -1}
    aria-label=${view.tell(cells[shape]!)}
    aria-pressed=${id === view.chosen?.id ? 'true' : 'false'}
    ?data-dimmed=${!view.isLit(cells[shape]!)}
  ></path>`;
}

function plain({view, cells, set}: Drawing, shape: number): TemplateResult {
  const {id, shade} = cells[shape]!;
  const isDimmed = !view.isLit(cells[shape]!);
  return svg`<path class="area" part="cell" d=${pathOf(set, shape)} data-id=${id} data-shade=${shade} fill=${FILLS[shade] ?? nothing} ?data-dimmed=${isDimmed}></path>`;
}

/** The shapes as paths; worked out again only when what they show has changed. */
function areas(drawing: Drawing): unknown {
  const {view, set, cells, dimmed, fill} = drawing;
  const count = set.ids.length;
  if (count > MOST_SVG) return nothing;
  const hasButtons = count <= MOST_BUTTONS;
  const told = hasButtons ? [view.tabStop, view.chosen?.id, cells.map(view.tell).join()] : [];
  return guard([set, cells, dimmed, fill, ...told], () =>
    set.ids.map((_, shape) => (hasButtons ? button(drawing, shape) : plain(drawing, shape))),
  );
}

function texts({x, lines, box}: PlacedLabel, em: number): unknown {
  let top = box.top;
  return lines.map(({text, size}) => {
    const middle = top + (size * 1.3 * em) / 2 + size * em * 0.35;
    top += size * 1.3 * em;
    return svg`<text x=${x} y=${Math.round(middle)} font-size=${Math.round(size * em)} ?data-small=${size < 1}>${text}</text>`;
  });
}

/** On a picture the plate of a label bears the shade; a key number stands in a ring. */
function backOf({x, y, kind, box}: PlacedLabel, {em, fill}: Drawing, shade: unknown): unknown {
  if (fill === 'hover') {
    const [left, width] = [box.left - em * 0.25, box.right - box.left + em * 0.5];
    return svg`<rect class="plate-of" data-shade=${shade} x=${left} y=${box.top} width=${width} height=${box.bottom - box.top}></rect>`;
  }
  return kind === 'key' ? svg`<circle cx=${x} cy=${y} r=${Math.round(em * 0.72)}></circle>` : nothing;
}

function label(one: PlacedLabel, drawing: Drawing): TemplateResult {
  const {shade} = drawing.cells[one.shape]!;
  const on = drawing.fill === 'no' ? 'picture' : drawing.fill === 'hover' && shade !== 3 ? 'plate' : shade;
  return svg`<g class="label" data-kind=${one.kind} data-on=${on}>${backOf(one, drawing, shade)}${texts(one, drawing.em)}</g>`;
}

function labels(drawing: Drawing): unknown {
  const {labels: layout, cells, em, fill} = drawing;
  return guard([layout, cells, em, fill], () => layout.labels.map((one) => label(one, drawing)));
}

/** The frame alone: room of the right proportions, before there is anything to draw. */
export const room = (height: number, width: number): TemplateResult =>
  html`<div class="shapes"><svg class="room" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true"></svg></div>`;

/** Picture, shapes, borders, what is pointed at and chosen, labels; above 500 shapes the proxies that hold the focus. */
export function drawn(drawing: Drawing): TemplateResult {
  const {set, borders, href, view, fill, words, onImage, onImageLost} = drawing;
  const {width, height} = set;
  const count = set.ids.length;
  const isCanvas = count > MOST_SVG;
  const image = href
    ? svg`<image href=${href} width=${width} height=${height} preserveAspectRatio="none" aria-hidden="true"></image>`
    : nothing;
  const probe = href ? html`<img class="probe" src=${href} alt="" @load=${onImage} @error=${onImageLost} />` : nothing;
  return html`<div class="shapes" data-fill=${fill} data-mode=${isCanvas ? 'canvas' : 'svg'}>
    ${probe}${isCanvas ? html`<canvas class="ground" aria-hidden="true"></canvas>` : nothing}
    <svg class="front" viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${view.host.label || view.words.map}>
      ${definitions(drawing)}
      <g class="world">
        ${image}
        <g class="areas" data-many=${count > 1000 ? 'yes' : 'no'}>${areas(drawing)}</g>
        <path class="borders" d=${borders} aria-hidden="true"></path>
        <path class="hover" aria-hidden="true"></path>
        <path class="picked" aria-hidden="true"></path>
        <path class="ring" aria-hidden="true"></path>
        <g class="labels" aria-hidden="true">${labels(drawing)}</g>
      </g>
    </svg>
    ${
      count > MOST_BUTTONS
        ? html`<button class="proxy" type="button"></button><button class="proxy" type="button"></button>`
        : nothing
    }
    <p class="tip" aria-hidden="true" hidden></p>
    ${keyOf(drawing.labels, words)}
  </div>`;
}

/** What the numbers of the key stand for. */
function keyOf({key}: LabelLayout, words: ShapeWords): unknown {
  if (key.length === 0) return nothing;
  const rows = key.map(({number, name}) => html`<li><b>${number}</b> ${name}</li>`);
  return html`<div class="map-key">
    <p>${words.key}</p>
    <ul>
      ${rows}
    </ul>
  </div>`;
}
