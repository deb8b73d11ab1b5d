import {svg, type TemplateResult} from 'lit';

import type {Line, Mark, Path} from '../picture.ts';
import {MARKS} from './marks.ts';

function drawLine({tone, dashed, x1, y1, x2, y2}: Line) {
  return svg`<line data-tone=${tone} data-dashed=${dashed === true} x1="${x1}%" y1="${y1}%" x2="${x2}%" y2="${y2}%"></line>`;
}

/** Percent both ways: the drawing is stretched, its lines are not. */
function drawPath({d, tone, filled}: Path) {
  return svg`<svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
    <path class=${filled ? 'space' : 'stroke'} data-tone=${tone} d=${d} vector-effect="non-scaling-stroke"></path>
  </svg>`;
}

/** Prints one mark of a plot. */
export function drawPlotMark(mark: Mark): TemplateResult<2> | undefined {
  switch (mark.type) {
    case 'path':
      return drawPath(mark);
    case 'dot':
      return svg`<circle data-tone=${mark.tone} data-hollow=${mark.hollow} cx="${mark.x}%" cy="${mark.y}%"
        r="0.3em"></circle>`;
    default:
      return mark.type === 'line' && mark.tone !== 'target' ? drawLine(mark) : MARKS.get('marks')!.drawMark(mark);
  }
}
