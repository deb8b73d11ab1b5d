import {html, nothing, svg, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';

import type {Cell} from '../cells.layout.ts';
import type {MapView} from '../map-body.ts';
import {labelNodes} from './label-nodes.ts';
import type {LabelLayout} from './shape-labels.ts';
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

/** So many shapes that follow each other share their paths: few enough for an engine to leave out what is not seen. */
const TOGETHER = 64;

/** Shapes without buttons of their own: those of one shade in one path, for a node a shape is what takes the time. */
function together({view, cells, set}: Drawing, first: number): TemplateResult[] {
  const paths = new Map<string, {readonly cell: Cell; d: string}>();
  for (let shape = first; shape < Math.min(first + TOGETHER, set.ids.length); shape += 1) {
    const cell = cells[shape]!;
    const kind = `${cell.shade} ${view.isLit(cell)}`;
    const path = paths.get(kind);
    if (path) path.d += pathOf(set, shape);
    else paths.set(kind, {cell, d: pathOf(set, shape)});
  }
  return Array.from(paths.values(), ({cell, d}) => {
    const {shade} = cell;
    return svg`<path class="area" part="cell" d=${d} data-shade=${shade} fill=${FILLS[shade] ?? nothing} ?data-dimmed=${!view.isLit(cell)}></path>`;
  });
}

/** The shapes as paths; worked out again only when what they show has changed. */
function areas(drawing: Drawing): unknown {
  const {view, set, cells, dimmed, fill} = drawing;
  const count = set.ids.length;
  if (count > MOST_SVG) return nothing;
  const hasButtons = count <= MOST_BUTTONS;
  const told = hasButtons ? [view.tabStop, view.chosen?.id, cells.map(view.tell).join()] : [];
  return guard([set, cells, dimmed, fill, ...told], () => {
    if (hasButtons) return set.ids.map((_, shape) => button(drawing, shape));
    return Array.from({length: Math.ceil(count / TOGETHER)}, (_, at) => together(drawing, at * TOGETHER));
  });
}

function labels(drawing: Drawing): unknown {
  const {labels: layout, cells, em, fill} = drawing;
  return guard([layout, cells, em, fill], () => labelNodes(drawing));
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
        <g class="areas" data-many=${count > MOST_BUTTONS ? 'yes' : 'no'}>${areas(drawing)}</g>
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
