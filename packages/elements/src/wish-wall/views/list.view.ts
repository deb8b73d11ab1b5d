import {css, html, nothing, type TemplateResult} from 'lit';

import type {Card, Telling} from '../wish-wall.card.ts';
import type {Wall} from '../wish-wall.layout.ts';
import {history, type Setting, state, timingLine} from '../wish-wall.templates.ts';
import type {ViewPart} from './view-part.ts';

function item(card: Card, {words, preset}: Telling, setting: Setting, at: number): TemplateResult {
  const isOpen = card.id === setting.selected;
  const terms = [words.presets[preset].claimant, words.due, words.result, words.reason];
  const said = card.lines.filter(({term}) => terms.includes(term));
  return html`<li
    class="card"
    part="card"
    data-tone=${card.tone}
    data-id=${card.id}
    aria-current=${isOpen ? 'true' : nothing}
    tabindex="-1"
  >
    ${state(card, words)}
    <div class="body">
      <p class="wish" id="wish-${at}">${card.text}</p>
      ${said.length > 0 ? html`<p class="said">${said.map(({term, text}) => html`<span>${term} ${text}</span>`)}</p>` : nothing}
      ${timingLine(card)} ${history(card, words, at, isOpen, setting)}
    </div>
  </li>`;
}

const styles = css`
  .rows .card {
    display: grid;
    grid-template-columns: minmax(0, 9.5em) minmax(0, 1fr);
    gap: 0 1.2em;
    padding: 0.7em 0;
    border-width: 0 0 1px;
    background: none;
  }

  .rows .state {
    align-content: start;
  }

  .rows .state > :last-child {
    margin-inline-start: 0;
  }

  .rows .wish {
    margin: 0;
    font-size: 1em;
  }

  .said {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  @media (max-width: 32em) {
    .rows .card {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** The list: one line a wish, for reading and printing. */
export const view: ViewPart = {
  styles,
  draw: ({cards}: Wall, telling: Telling, setting: Setting) =>
    html`<ul class="rows" role="list">
      ${cards.map((card, at) => item(card, telling, setting, at))}
    </ul>`,
};
