import {html, nothing, type TemplateResult} from 'lit';

import type {View} from '../view.ts';
import {STEPS} from './step.ts';

/** The first step that is still shut, and whether personal data keep it so; step 6 is always open. */
function firstShut(view: View | null): number {
  if (view === null) return 2;
  if (view.blocked) return 3;
  return view.kind === null ? 5 : STEPS.length;
}

/** The whole way at a glance: what is open, and what something in the table still keeps shut. */
export function progress(view: View | null): TemplateResult {
  const shut = firstShut(view);
  return html`<nav class="way-steps" aria-label="六步">
    <ol>
      ${STEPS.map((name, at) => {
        const number = at + 1;
        const open = number < shut || number === STEPS.length;
        const stop = number === 2 && view?.blocked === true;
        const words = html`<b aria-hidden="true">${number}</b> <span>${name}</span>`;
        return html`<li data-stop=${stop ? '' : nothing}>
          ${
            open
              ? html`<a href="#step-${number}">${words}</a>`
              : html`<span class="shut">${words}<span class="unseen">（还没有打开）</span></span>`
          }
        </li>`;
      })}
    </ol>
  </nav>`;
}
