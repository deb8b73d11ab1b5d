import {nothing, svg, type TemplateResult} from 'lit';

import {MARKS} from './forms/forms.ts';
import type {Label, Mark} from './picture.ts';

function drawLabel({x, y, dx, dy, anchor, role, text, room}: Label) {
  return svg`<text class=${role} data-room=${room ?? nothing} x="${x}%" y="${y}%" dx="${dx}em" dy=${dy ? `${dy}em` : nothing}
    data-anchor=${anchor === 'start' ? nothing : anchor}>${text}</text>`;
}

/** Prints one mark; those that a plain bar chart has not are printed by a file that came with their kind. */
export function drawMark(mark: Mark): TemplateResult<2> | undefined {
  switch (mark.type) {
    case 'rect':
      return svg`<rect class="bar" data-tone=${mark.tone} x="${mark.x}%" y="${mark.y}%" width="${mark.width}%"
        height="${mark.height}%"></rect>`;
    case 'label':
      return drawLabel(mark);
    default:
      return MARKS.get('marks')?.mark(mark);
  }
}

/** Whether the file of more marks is not needed for a mark. */
export const isPlain = (mark: Mark): boolean =>
  mark.type === 'label' || (mark.type === 'rect' && mark.tone === 'data-1');
