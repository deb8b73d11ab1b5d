import {html, nothing, type TemplateResult} from 'lit';

import {saveButtons} from '../grid-map.templates.ts';
import type {MapView} from '../map-body.ts';
import {MOST_ZOOM} from './shape-camera.ts';
import type {ShapeStage} from './shape-stage.ts';
import type {ShapeWords} from './shapes.words.ts';

const STEP = 0.3;

/** Buttons to zoom, to move what is zoomed, and to save the map: nothing needs a gesture. */
export function toolsOf(view: MapView, stage: ShapeStage, words: ShapeWords): TemplateResult {
  const {k} = stage.view;
  const button = (label: string, sign: string, act: () => void, isIdle = false): TemplateResult =>
    html`<button
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${isIdle ? 'true' : 'false'}
      @click=${act}
    >
      ${sign}
    </button>`;
  const pan = (label: string, sign: string, right: number, down: number) =>
    button(label, sign, () => stage.pan(right * STEP, down * STEP));
  const {up, down, left, right} = words.pan;
  return html`<div class="shapes-tools" role="group" aria-label=${words.tools}>
    ${button(words.zoomIn, '＋', () => stage.zoom(1.6), k >= MOST_ZOOM)}
    ${button(words.zoomOut, '－', () => stage.zoom(1 / 1.6), k <= 1)}
    ${button(words.reset, words.reset, () => stage.reset(), k <= 1)}
    ${
      k > 1
        ? html`${pan(left, '←', -1, 0)}${pan(up, '↑', 0, -1)}${pan(down, '↓', 0, 1)}${pan(right, '→', 1, 0)}`
        : nothing
    }
    ${saveButtons(view.words)}
  </div>`;
}
