import {nothing, svg} from 'lit';

import type {Label, Line, Mark, OpenEnd, OpenTop} from './picture.ts';

const STEP = 0.3;
const THICK = 0.22;

/** A length in em without binary dust. */
const em = (length: number): string => `${Math.round(length * 100) / 100}em`;

/** Three fading steps; before the end they are strips of paper laid over the bar. Inside a nested drawing em are free. */
function drawOpenEnd({x, y, height, side, tone}: OpenEnd) {
  const beyond = side !== 'before';
  const before = side !== 'beyond';
  const step = (place: number, name: string, index: number) => svg`<rect class=${name} data-step=${index}
    data-tone=${tone} x=${em(place)} y="0" width=${em(THICK)} height="100%"></rect>`;
  return svg`<svg x="${x}%" y="${y}%" width="1" height="${height}%" overflow="visible">
    ${beyond ? [1, 2, 3].map((index) => step(0.08 + (index - 1) * STEP, 'fade', index)) : nothing}
    ${before ? [1, 2, 3].map((index) => step(-STEP * (4 - index), 'veil', index)) : nothing}
  </svg>`;
}

/** The same steps above a column. */
function drawOpenTop({x, y, width, side, tone}: OpenTop) {
  const step = (place: number, name: string, index: number) => svg`<rect class=${name} data-step=${index}
    data-tone=${tone} x="0" y=${em(place)} width="100%" height=${em(THICK)}></rect>`;
  return svg`<svg x="${x}%" y="${y}%" width="${width}%" height="1" overflow="visible">
    ${side === 'before' ? nothing : [1, 2, 3].map((index) => step(-index * STEP, 'fade', index))}
    ${side === 'beyond' ? nothing : [1, 2, 3].map((index) => step((3 - index) * STEP + 0.08, 'veil', index))}
  </svg>`;
}

function drawLabel({x, y, dx, dy, anchor, role, text, roomy}: Label) {
  return svg`<text class=${role} data-roomy=${roomy === true} x="${x}%" y="${y}%" dx="${dx}em" dy="${dy}em"
    text-anchor=${anchor} dominant-baseline="central">${text}</text>`;
}

function drawLine({tone, dashed, x1, y1, x2, y2}: Line) {
  return svg`<line data-tone=${tone} data-dashed=${dashed === true} x1="${x1}%" y1="${y1}%" x2="${x2}%" y2="${y2}%"></line>`;
}

/** With a halo of paper, because a target often stands inside its bar. */
function drawTarget({x1, y1, x2, y2}: Line) {
  return svg`<line class="halo" x1="${x1}%" y1="${y1}%" x2="${x2}%" y2="${y2}%"></line>
    <line data-tone="target" x1="${x1}%" y1="${y1}%" x2="${x2}%" y2="${y2}%"></line>`;
}

/** Prints one mark, whatever kind of chart it belongs to. */
export function drawMark(mark: Mark) {
  switch (mark.type) {
    case 'rect':
      return svg`<rect class="bar" data-tone=${mark.tone} x="${mark.x}%" y="${mark.y}%" width="${mark.width}%"
        height="${mark.height}%"></rect>`;
    case 'line':
      return mark.tone === 'target' ? drawTarget(mark) : drawLine(mark);
    case 'dot':
      return svg`<circle data-tone=${mark.tone} data-hollow=${mark.hollow} cx="${mark.x}%" cy="${mark.y}%"
        r="0.3em"></circle>`;
    case 'missing':
      return svg`<rect class="missing" x="${mark.x}%" y="${mark.y}%" width="${mark.width}em" height="${mark.height}%"></rect>`;
    case 'open-end':
      return drawOpenEnd(mark);
    case 'open-top':
      return drawOpenTop(mark);
    case 'label':
      return drawLabel(mark);
  }
}
