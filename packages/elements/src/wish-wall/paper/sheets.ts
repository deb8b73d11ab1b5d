import {html, nothing, svg, type TemplateResult} from 'lit';
import {encode} from 'uqr';

import {sampleBadge} from '../../internal/notice.ts';
import type {Card, Telling} from '../wish-wall.card.ts';
import type {Wall} from '../wish-wall.layout.ts';
import {day, state} from '../wish-wall.templates.ts';
import type {PartWords} from '../part/part.words.ts';

/** What every sheet says of itself. */
export interface Heading {
  readonly label: string;
  readonly source: string;
  /** Address of the page, for those who read the paper. */
  readonly address: string;
  /** The day of printing, in words. */
  readonly printed: string;
  /** Whom to call or write to, as shown. */
  readonly contact: string;
}

/** A QR code as one path; nothing for an address that is too long for a small code. */
export function qrCode(text: string): TemplateResult | typeof nothing {
  if (text === '' || text.length > 300) return nothing;
  const {data, size} = encode(text, {border: 2});
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true">
    ${svg`<path d=${squares}/>`}
  </svg>`;
}

function head({label, address}: Heading, sentence: string, {locale}: Telling, sample: boolean): TemplateResult {
  return html`<header>
    <div>
      <h1>${label}</h1>
      <p>${sentence} ${sample ? sampleBadge(locale) : nothing}</p>
    </div>
    ${qrCode(address)}
  </header>`;
}

function foot({source, printed, address, contact}: Heading, {words}: Telling, part: PartWords): TemplateResult {
  return html`<footer>
    <p>${source ? words.source(source) : nothing}</p>
    <p>${contact}</p>
    <p>${part.printedOn(printed)}</p>
    <p>${address}</p>
  </footer>`;
}

/** A note says on paper what concerns who passes by; how it is filed is on the page. */
function note(card: Card, {words}: Telling): TemplateResult {
  return html`<li class="card" data-tone=${card.tone}>
    ${state(card, words)}
    <p class="wish">${card.text}</p>
    <dl>
      ${card.lines
        .filter(({term}) => term !== words.category && term !== words.channel)
        .map(
          ({term, text}) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
    </dl>
    ${
      card.pictures.length === 2
        ? html`<div class="pictures">
            ${card.pictures.map(
              ({src, caption}) =>
                html`<figure>
                  <img src=${src} alt="" />
                  <figcaption>${caption}</figcaption>
                </figure>`,
            )}
          </div>`
        : nothing
    }
  </li>`;
}

/** The poster, or the same notes to cut out: as many as asked for, and how many there are besides. */
export function notesSheet(
  kind: 'poster' | 'cards',
  most: number,
  wall: Wall,
  telling: Telling,
  heading: Heading,
  part: PartWords,
): TemplateResult {
  const {words, preset} = telling;
  const cards = wall.first(most);
  const rest = wall.matches - cards.length;
  return html`<div class=${kind === 'poster' ? '' : 'small'}>
    ${head(heading, wall.sentence, telling, wall.sample)}
    <ul class="poster ${kind}">
      ${cards.map((card) => note(card, telling))}
    </ul>
    ${rest > 0 ? html`<p>${part.more(words.presets[preset].short(rest))}</p>` : nothing} ${foot(heading, telling, part)}
  </div>`;
}

/** The list: a row a wish, its heading repeated on every page. */
export function listSheet(
  most: number,
  wall: Wall,
  telling: Telling,
  heading: Heading,
  part: PartWords,
): TemplateResult {
  const {words, preset} = telling;
  const {text, status, due, result, outcome, lastDay} = words;
  const {claimant} = words.presets[preset];
  const cards = wall.first(most);
  const lineOf = (card: Card, ...terms: string[]) => card.lines.find(({term}) => terms.indexOf(term) >= 0)?.text ?? '';
  const rest = wall.matches - cards.length;
  return html`<div class="small">
    ${head(heading, wall.sentence, telling, wall.sample)}
    <table>
      <thead>
        <tr>
          ${[text, status, claimant, due, outcome, lastDay].map((word) => html`<th scope="col">${word}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${cards.map(
          (card) =>
            html`<tr>
              <td>${card.text}</td>
              <td>${card.label}</td>
              <td>${lineOf(card, claimant)}</td>
              <td>${lineOf(card, due)}</td>
              <td>${lineOf(card, result, words.reason)}</td>
              <td>${card.day ? day(card.day) : words.noDate}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${rest > 0 ? html`<p>${part.more(words.presets[preset].short(rest))}</p>` : nothing} ${foot(heading, telling, part)}
  </div>`;
}

function blank(title: string, lines: readonly (readonly [string, string])[], hint: string): TemplateResult {
  return html`<section class="blank">
    <h2>${title}</h2>
    <dl>
      ${lines.map(
        ([term, text], at) =>
          html`<div class=${at === 0 && text === '' ? 'tall' : ''}>
            <dt>${term}</dt>
            <dd class=${text ? 'filled' : ''}>${text}</dd>
          </div>`,
      )}
    </dl>
    <p>${hint}</p>
  </section>`;
}

/** Two empty 征集卡 on one page, to be filled in by hand. */
export function collectSheet(telling: Telling, heading: Heading, part: PartWords): TemplateResult {
  const {words, preset} = telling;
  const {noun} = words.presets[preset];
  const lines = [words.text, words.audience, words.filterBy.grid, part.contactLine].map((term) => [term, ''] as const);
  const card = blank(part.collectCard(noun), lines, part.collectHint);
  return html`<div class="small">
    ${head(heading, part.collectLead(noun), telling, false)}${card}${card}${foot(heading, telling, part)}
  </div>`;
}

/** A 认领卡 for one wish: what is taken on, by whom, by when. */
export function claimSheet(card: Card, telling: Telling, heading: Heading, part: PartWords): TemplateResult {
  const {noun, claimant} = telling.words.presets[telling.preset];
  const lines = [
    [telling.words.text, card.text],
    [part.number, card.id],
    ...[part.claimantLine(claimant), part.shareLine(claimant), part.dueLine, part.contactLine].map(
      (term) => [term, ''] as const,
    ),
  ] as const;
  return html`<div class="small">
    ${head(heading, part.claimLead(noun, claimant), telling, card.wish.sample)}${blank(part.claimCard(noun, claimant), lines, part.claimHint)}
    ${foot(heading, telling, part)}
  </div>`;
}
