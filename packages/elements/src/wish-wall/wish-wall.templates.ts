import {html, nothing, svg, type TemplateResult} from 'lit';

import {sampleBadge} from '../internal/notice.ts';
import {moveAlongBar} from './wish-wall.keys.ts';
import {type Card, type Day, type Facet, PAGE, type Telling, type Wall} from './wish-wall.layout.ts';
import type {Tone} from './wish-wall.status.ts';
import type {Words} from './wish-wall.zh.ts';

/** What fills the circle: nothing, a quarter, a half, all of it; ⊘ is crossed. Drawn, because old fonts lack the signs. */
const FILLS: Readonly<Record<Tone, TemplateResult | typeof nothing>> = {
  collected: nothing,
  claimed: svg`<path class="full" d="M8 8V2a6 6 0 0 1 6 6z"/>`,
  'in-progress': svg`<path class="full" d="M8 2a6 6 0 0 1 0 12z"/>`,
  fulfilled: svg`<circle class="full" cx="8" cy="8" r="6"/>`,
  deferred: svg`<path class="slash" d="M3.8 12.2l8.4-8.4"/>`,
};

function mark(tone: Tone): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <circle class="ring" cx="8" cy="8" r="6.25" />
    ${FILLS[tone]}
  </svg>`;
}

const day = ({iso, text}: Day) => html`<time datetime=${iso}>${text}</time>`;

/** A row of filter buttons: one tab stop, arrows move, each says how many cards it would show. */
function facetBar(name: string, label: string, facets: readonly Facet[], wanted: string): TemplateResult {
  // The button that last had the focus may be gone: then the pressed one, or the first, is the tab stop.
  const [first] = [...facets.filter(({key}) => key === wanted), ...facets.filter(({pressed}) => pressed), ...facets];
  const stop = first?.key;
  return html`<div
    class="bar"
    part="filter"
    role="toolbar"
    aria-label=${label}
    data-name=${name}
    @keydown=${moveAlongBar}
  >
    ${facets.map(
      ({key, label: word, count, tone, pressed}) =>
        html`<button
          type="button"
          data-key=${key}
          data-tone=${tone ?? nothing}
          tabindex=${key === stop ? 0 : -1}
          aria-pressed=${pressed}
        >
          ${tone ? mark(tone) : nothing}<span>${word}</span><span class="count">${count}</span>
        </button>`,
    )}
  </div>`;
}

/** The filters of the wall; categories only where there are two. `stops` names the button of each that Tab reaches. */
export function facetBars(
  {statuses, categories}: Wall,
  words: Words,
  stops: {readonly status: string; readonly category: string},
): TemplateResult {
  return html`${facetBar('status', words.filterByStatus, statuses, stops.status)}
  ${categories.length > 0 ? facetBar('category', words.filterByCategory, categories, stops.category) : nothing}`;
}

function history({steps}: Card, words: Words, index: number, open: boolean): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  return html`<details class="history" ?open=${open}>
    <summary aria-describedby="wish-${index}">${words.history(steps.length)}</summary>
    <ol>
      ${steps.map(
        (step) =>
          html`<li data-tone=${step.tone}>
            ${mark(step.tone)}<span>${step.label}</span>${step.day ? day(step.day) : words.noDate}
          </li>`,
      )}
    </ol>
  </details>`;
}

function pictures({pictures: all, text}: Card): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<div class="pictures">
    ${all.map(
      ({src, caption}) =>
        html`<figure>
          <img src=${src} alt="${caption}：${text}" loading="lazy" />
          <figcaption>${caption}</figcaption>
        </figure>`,
    )}
  </div>`;
}

/** What the reader's day tells; an empty line until it is known, so that no card grows. */
function timingLine({timing, open}: Card): TemplateResult | typeof nothing {
  if (timing) return html`<p class="timing" ?data-late=${timing.late}>${timing.text}</p>`;
  return open ? html`<p class="timing-room"></p>` : nothing;
}

/** One paper note. */
function cardNote(card: Card, words: Words, index: number, open: boolean): TemplateResult {
  return html`<li class="card" part="card" data-tone=${card.tone} data-id=${card.id} tabindex="-1">
    <p class="state">
      ${mark(card.tone)}<b>${card.label}</b>${card.day ? day(card.day) : html`<span>${words.noDate}</span>`}
    </p>
    <p class="wish" id="wish-${index}">${card.text}</p>
    <dl>
      ${card.lines.map(
        (line) =>
          html`<div>
            <dt>${line.term}</dt>
            <dd>${line.day ? day(line.day) : line.text}</dd>
          </div>`,
      )}
    </dl>
    ${timingLine(card)} ${pictures(card)} ${history(card, words, index, open)}
  </li>`;
}

/** The notes in reading order, as many as are laid out so far, and the way to the rest. */
export function cardList({cards, matches}: Wall, {words, preset}: Telling, open: string): TemplateResult {
  const {count, short} = words.presets[preset];
  const left = matches - cards.length;
  return html`<p class="shown">
      <span role="status">${words.shown(count(matches))}</span><span class="order">${words.order}</span>
    </p>
    ${
      matches > 0
        ? nothing
        : html`<p>${words.noneFound} <button type="button" class="clear">${words.clear}</button></p>`
    }
    <ul class="cards" role="list">
      ${cards.map((card, index) => cardNote(card, words, index, card.id === open))}
    </ul>
    ${
      left > 0
        ? html`<button type="button" class="more">${words.more(short(Math.min(PAGE, left)), short(left))}</button>`
        : nothing
    }`;
}

/** Name of the wall, its sentence, 示例数据. */
export function caption(label: string, {sentence, sample}: Wall, {locale}: Telling): TemplateResult {
  return html`<figcaption>
    <p class="heading" part="label">${label}</p>
    <p class="summary">${sentence} ${sample ? sampleBadge(locale) : nothing}</p>
  </figcaption>`;
}

/** What stands under the wall. */
export function foot(note: string, source: string, words: Words): TemplateResult {
  return html`${note ? html`<p class="note">${note}</p>` : nothing}
  ${source ? html`<p class="note">${words.source(source)}</p>` : nothing}`;
}

/** The field that searches the wall as the reader types. */
export function searchField(label: string, query: string, onInput: (event: Event) => void): TemplateResult {
  return html`<label class="search" part="search">
    <span>${label}</span><input type="search" .value=${query} @input=${onInput} />
  </label>`;
}
