import {css, html, nothing, type TemplateResult} from 'lit';

import type {Card, Telling} from '../wish-wall.card.ts';
import type {Wall} from '../wish-wall.layout.ts';
import {mark} from '../wish-wall.mark.ts';
import {day, type Setting} from '../wish-wall.templates.ts';
import type {ViewPart} from './view-part.ts';

function row(card: Card, {words, preset}: Telling, {selected}: Setting): TemplateResult {
  const lineOf = (term: string) => card.lines.find((line) => line.term === term)?.text ?? '';
  return html`<tr
    class="card"
    data-tone=${card.tone}
    data-id=${card.id}
    aria-current=${card.id === selected ? 'true' : nothing}
    tabindex="-1"
  >
    <th scope="row">${card.text}</th>
    <td>
      <span class="state">${mark(card.tone)}<b>${card.label}</b></span>
    </td>
    <td>${lineOf(words.category)}</td>
    <td>${lineOf(words.audience)}</td>
    <td>${lineOf(words.presets[preset].claimant)}</td>
    <td>${card.timing?.text ?? lineOf(words.due)}</td>
    <td>${lineOf(words.result) || lineOf(words.reason)}</td>
    <td>${card.day ? day(card.day) : words.noDate}</td>
  </tr>`;
}

const styles = css`
  .sheet {
    overflow-x: auto;
  }

  .sheet table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .sheet .card {
    display: table-row;
    border: 0;
  }

  .sheet th,
  .sheet td {
    min-width: 6.5em;
    padding: 0.5em 0.7em;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  .sheet tbody td:nth-of-type(6) {
    min-width: 11em;
  }

  .sheet tbody th {
    min-width: 14em;
    font-weight: 400;
  }

  .sheet .state {
    flex-wrap: nowrap;
    font-size: 1em;
    white-space: nowrap;
  }

  .sheet .state > :last-child {
    margin-inline-start: 0;
  }

  .sheet td:nth-of-type(5),
  .sheet time {
    white-space: nowrap;
  }
`;

/** The table: one row a wish, with its columns named. */
export const view: ViewPart = {
  styles,
  draw({cards}: Wall, telling: Telling, setting: Setting): TemplateResult {
    const {words, preset} = telling;
    const {claimant} = words.presets[preset];
    const {text, status, category, audience, due, outcome, lastDay} = words;
    return html`<div class="sheet" role="region" tabindex="0" aria-label=${words.views.table}>
      <table>
        <thead>
          <tr>
            ${[text, status, category, audience, claimant, due, outcome, lastDay].map(
              (word) => html`<th scope="col">${word}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${cards.map((card) => row(card, telling, setting))}
        </tbody>
      </table>
    </div>`;
  },
};
