import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {sampleBadge} from '../internal/notice.ts';
import type {Card, Day, Line, Telling} from './wish-wall.card.ts';
import type {Wall} from './wish-wall.layout.ts';
import {mark} from './wish-wall.mark.ts';
import type {Words} from './wish-wall.zh.ts';

/** Which card is open, and what may be done with cards. */
export interface Setting {
  /** The wall itself: a view with headings asks it how deep they are. */
  readonly host: ReactiveControllerHost & Element;
  /** Id of the card whose history is open. */
  readonly selected: string;
  /** A server's picture holds folded histories as well, which open without scripts; others are drawn when they are opened. */
  readonly allSteps: boolean;
  /** The address of another page, empty for none. */
  readonly addressOf: (page: number) => string;
  /** How the one card is drawn whose pictures the reader compares. */
  readonly comparing: {readonly id: string; readonly draw: (card: Card, words: Words) => TemplateResult} | null;
}

/** A day as readers and machines read it. */
export const day = ({iso, text}: Day) => html`<time datetime=${iso}>${text}</time>`;

/** Status mark, word and last day of a card. */
export function state({tone, label, day: last}: Card, words: Words): TemplateResult {
  return html`<p class="state">
    ${mark(tone)}<b>${label}</b>${last ? day(last) : html`<span>${words.noDate}</span>`}
  </p>`;
}

/** The way of a wish, step by step, with who took it and what came of it. */
export function history(
  {steps}: Card,
  words: Words,
  index: number | string,
  open: boolean,
  {allSteps}: Setting,
): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  return html`<details class="history" ?open=${open}>
    <summary aria-describedby="wish-${index}">${words.history(steps.length)}</summary>
    <ol>
      ${(open || allSteps ? steps : []).map(
        (step) =>
          html`<li data-tone=${step.tone}>
            ${mark(step.tone)}<span>${step.label}</span>${day(step.day)}
            ${step.note ? html`<p class="by">${step.note}</p>` : nothing}
          </li>`,
      )}
    </ol>
  </details>`;
}

function pictures(card: Card, words: Words, comparing: Setting['comparing']): TemplateResult | typeof nothing {
  const {pictures: all, text, id} = card;
  if (all.length === 0) return nothing;
  const isCompared = comparing?.id === id;
  return html`${isCompared ? comparing.draw(card, words) : nothing}
    <div class="pictures" ?data-compared=${isCompared}>
      ${all.map(
        ({src, caption}) =>
          html`<figure>
            <img src=${src} alt="${caption}：${text}" loading="lazy" />
            <figcaption>${caption}</figcaption>
          </figure>`,
      )}
    </div>
    ${
      all.length === 2
        ? html`<button type="button" class="quiet" data-compare=${id} aria-pressed=${isCompared}>
            ${words.compare}
          </button>`
        : nothing
    }`;
}

/** What the reader's day tells: 还有3天. Views that load later know that day when they are drawn. */
export const timingLine = ({timing}: Card): TemplateResult | typeof nothing =>
  timing ? html`<p class="timing" ?data-late=${timing.late}>${timing.text}</p>` : nothing;

/** The same with an empty line until the day is known, so that no card of the first picture grows. */
const timingOrRoom = (card: Card): TemplateResult | typeof nothing =>
  card.open && !card.timing ? html`<p class="timing-room"></p>` : timingLine(card);

function line({term, text, day: on, href}: Line): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${on ? day(on) : href ? html`<a href=${href}>${text}</a>` : text}</dd>
  </div>`;
}

function claimButton({free, id}: Card, word: string, index: number): TemplateResult | typeof nothing {
  if (!free) return nothing;
  return html`<button type="button" class="quiet" data-claim=${id} aria-describedby="wish-${index}">${word}</button>`;
}

/** One paper note. */
function cardNote(card: Card, {words, preset}: Telling, index: number, setting: Setting): TemplateResult {
  const {selected, comparing} = setting;
  return html`<li
    class="card"
    part="card"
    data-tone=${card.tone}
    data-id=${card.id}
    aria-current=${card.id === selected ? 'true' : nothing}
    tabindex="-1"
  >
    ${state(card, words)}
    <p class="wish" id="wish-${index}">${card.text}</p>
    <dl>${card.lines.map(line)}</dl>
    ${card.share ? html`<meter min="0" max=${card.share.of} value=${card.share.claimed} aria-hidden="true"></meter>` : nothing}
    ${timingOrRoom(card)} ${pictures(card, words, comparing)} ${claimButton(card, words.presets[preset].claim, index)}
    ${history(card, words, index, card.id === selected, setting)}
  </li>`;
}

/** How many cards are shown, in which order, and what to do where none is. */
export function shownLine({matches, picks}: Wall, {words, preset}: Telling): TemplateResult {
  const order = picks[0]?.facets.find(({pressed}) => pressed);
  return html`<p class="shown">
      <span role="status">${words.shown(words.presets[preset].count(matches))}</span><span>${order?.label}</span>
    </p>
    ${
      matches > 0
        ? nothing
        : html`<p>${words.noneFound} <button type="button" class="clear">${words.clear}</button></p>`
    }`;
}

/** The notes of one page, in reading order. */
export function cardList({cards}: Wall, telling: Telling, setting: Setting): TemplateResult {
  return html`<ul class="cards" role="list">
    ${cards.map((card, index) => cardNote(card, telling, index, setting))}
  </ul>`;
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
