import {html, type TemplateResult} from 'lit';

import type {ChartData} from '@linli/model/record/chart-data';

import type {ChartOptions} from './chart-options.ts';
import {draw} from './drawing.ts';
import type {Explorer} from './explorer.ts';
import type {Picture} from './picture.ts';
import {summaryOf} from './summary.ts';

/** The drawing with its sentence: one tab stop whose figures are read by keys or taps. */
export function pictureView(
  picture: Picture,
  data: ChartData,
  explorer: Explorer,
  options: ChartOptions,
): TemplateResult {
  const {words} = options;
  return html`<p id="summary" class="summary" data-form=${picture.form}>${summaryOf(data, options)}</p>
    <div
      class="surface"
      role="group"
      tabindex="0"
      aria-labelledby="title"
      aria-describedby="summary hint"
      @keydown=${explorer.onKeydown}
      @blur=${explorer.leave}
    >
      ${draw(picture, explorer, words.toSource)}
    </div>
    <p id="hint" class="hint">${words.hint}</p>
    <div class="unseen" role="status">${explorer.reading}</div>`;
}
