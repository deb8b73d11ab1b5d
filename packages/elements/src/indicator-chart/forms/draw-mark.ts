import {nothing, svg, type TemplateResult} from 'lit';

import type {Icon, Label, Line, Mark, OpenEnd, OpenTop} from '../picture.ts';

/** How thick a fading step is, and from one to the next; how strong each of them is. */
const THICK = '0.22em';
const STEP = 0.3;
const STRENGTH = [0.75, 0.5, 0.28];

/** A length in em without binary dust. */
const em = (length: number): string => `${Math.round(length * 100) / 100}em`;

/** Three fading steps; before the end they are strips of paper laid over the bar. Inside a nested drawing em are free. */
function drawOpenEnd({x, y, height, side}: OpenEnd) {
  const step = (name: string, place: number, opacity: number) => svg`<rect class=${name}
    x=${em(place)} y="0" width=${THICK} height="100%" opacity=${opacity}></rect>`;
  return svg`<svg x="${x}%" y="${y}%" width="1" height="${height}%" overflow="visible">
    ${side === 'before' ? nothing : STRENGTH.map((opacity, index) => step('fade', 0.08 + index * STEP, opacity))}
    ${side === 'beyond' ? nothing : STRENGTH.map((opacity, index) => step('veil', -STEP * (index + 1), opacity))}
  </svg>`;
}

/** The same steps above a column. */
function drawOpenTop({x, y, width, side}: OpenTop) {
  const step = (name: string, place: number, opacity: number) => svg`<rect class=${name}
    x="0" y=${em(place)} width="100%" height=${THICK} opacity=${opacity}></rect>`;
  return svg`<svg x="${x}%" y="${y}%" width="${width}%" height="1" overflow="visible">
    ${side === 'before' ? nothing : STRENGTH.map((opacity, index) => step('fade', -STEP * (index + 1), opacity))}
    ${side === 'beyond' ? nothing : STRENGTH.map((opacity, index) => step('veil', 0.08 + index * STEP, opacity))}
  </svg>`;
}

/** With a halo of paper, because a target often stands inside its bar. */
function drawTarget({x1, y1, x2, y2}: Line) {
  return svg`<line class="halo" x1="${x1}%" y1="${y1}%" x2="${x2}%" y2="${y2}%"></line>
    <line data-tone="target" x1="${x1}%" y1="${y1}%" x2="${x2}%" y2="${y2}%"></line>`;
}

/** Outlines of icons in a drawing of 10 by 10. */
export const SHAPES = {
  person: 'M5 4.2a2 2 0 1 0-.01 0zM2 10V7.4C2 5.6 3.2 4.8 5 4.8s3 .8 3 2.6V10z',
  home: 'M5 .4 9.8 4.6H8.6V10H1.4V4.6H.2z',
  square: 'M.6.6h8.8v8.8H.6z',
};

/** A part of an icon is the left part of it, with the outline of the whole behind. */
function drawIcon({shape, at, part, tone}: Icon) {
  const d = SHAPES[shape];
  return svg`<svg x="${at}%" y="0" width="11.5%" height="100%" viewBox="0 0 10 10" preserveAspectRatio="xMinYMid" overflow="visible">
    ${part < 1 ? svg`<path class="outline" d=${d}></path>` : nothing}
    <svg width=${10 * part} height="10" viewBox="0 0 ${10 * part} 10"><path class="icon bar" data-tone=${tone} d=${d}></path></svg>
  </svg>`;
}

function drawLabel({x, y, dx, dy, anchor, role, text, room}: Label) {
  return svg`<text class=${role} data-room=${room ?? nothing} x="${x}%" y="${y}%" dx="${dx}em" dy=${dy ? `${dy}em` : nothing}
    data-anchor=${anchor === 'start' ? nothing : anchor}>${text}</text>`;
}

/** Prints one mark; lines and dots of plots are printed by a file that comes with them. */
export function drawMark(mark: Mark): TemplateResult<2> | undefined {
  switch (mark.type) {
    case 'label':
      return drawLabel(mark);
    case 'rect':
      return svg`<rect class="bar" data-tone=${mark.tone} x="${mark.x}%" y="${mark.y}%" width="${mark.width}%"
        height="${mark.height}%"></rect>`;
    case 'line':
      return drawTarget(mark);
    case 'icon':
      return drawIcon(mark);
    case 'missing':
      return svg`<rect class="missing" x="${mark.x}%" y="${mark.y}%" width="${mark.width}em" height="${mark.height}%"></rect>`;
    case 'open-end':
      return drawOpenEnd(mark);
    case 'open-top':
      return drawOpenTop(mark);
    default:
      return undefined;
  }
}
