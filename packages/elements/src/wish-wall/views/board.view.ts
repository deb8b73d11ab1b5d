import {css, html, nothing, type TemplateResult} from 'lit';

import type {WishStatus} from '@linli/model/record/wish';

import {headingLevel} from '../../internal/heading-level.ts';
import type {Card, Telling} from '../wish-wall.card.ts';
import type {Facet, Wall} from '../wish-wall.layout.ts';
import {mark} from '../wish-wall.mark.ts';
import {day, history, type Setting, timingLine} from '../wish-wall.templates.ts';
import type {ViewPart} from './view-part.ts';

/** All columns together hold at most as many cards. */
const MOST = 60;

function boardCard(card: Card, {words, preset}: Telling, setting: Setting, at: string): TemplateResult {
  const claimant = card.lines.find(({term}) => term === words.presets[preset].claimant);
  const isOpen = card.id === setting.selected;
  return html`<li
    class="card"
    part="card"
    data-tone=${card.tone}
    data-id=${card.id}
    aria-current=${isOpen ? 'true' : nothing}
    tabindex="-1"
  >
    <p class="wish" id="wish-${at}">${card.text}</p>
    <p class="state">${claimant?.text ?? ''}${card.day ? day(card.day) : nothing}</p>
    ${timingLine(card)} ${history(card, words, at, isOpen, setting)}
  </li>`;
}

function column(facet: Facet, cards: readonly Card[], telling: Telling, setting: Setting): TemplateResult {
  const {words, preset} = telling;
  const {count = 0, key, label, tone} = facet;
  return html`<section class="column" data-tone=${tone} aria-labelledby="column-${key}">
    <p class="title" role="heading" aria-level=${headingLevel(setting.host)} id="column-${key}">
      ${mark(tone!)}<span>${label}</span><span class="count">${count}</span>
    </p>
    <ul role="list">
      ${cards.map((card, at) => boardCard(card, telling, setting, `${key}-${at}`))}
    </ul>
    ${
      (count ?? 0) > cards.length
        ? html`<button type="button" class="quiet" data-status=${key}>
            ${words.seeAll(words.presets[preset].short(count ?? 0))}
          </button>`
        : nothing
    }
  </section>`;
}

const styles = css`
  .board {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 1em;
    align-items: start;
  }

  .column {
    min-width: 0;
  }

  .column .title {
    display: flex;
    gap: 0.4em;
    align-items: center;
    margin: 0 0 0.5em;
    padding-bottom: 0.3em;
    border-bottom: 3px solid var(--_tone);
    font-size: 1em;
    font-weight: 700;
  }

  .column ul {
    display: grid;
    gap: 0.6em;
  }

  .column .card {
    border-top-width: 1px;
    padding: 0.5em 0.8em;
  }

  .column .wish {
    margin: 0;
    font-size: 1em;
  }
`;

/** The board: one column a status that occurs, in the order of a wish's way. A chosen status stands alone. */
export const view: ViewPart = {
  styles,
  draw(wall: Wall, telling: Telling, setting: Setting): TemplateResult {
    const facets = wall.statuses.facets.slice(1);
    const chosen = facets.filter(({pressed}) => pressed);
    const columns = (chosen.length > 0 ? chosen : facets).filter(({count}) => (count ?? 0) > 0);
    const each = Math.floor(MOST / Math.max(1, columns.length));
    return html`<div class="board">
      ${columns.map((facet) => column(facet, wall.first(each, facet.key as WishStatus), telling, setting))}
    </div>`;
  },
};
