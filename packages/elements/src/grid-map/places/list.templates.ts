import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {sampleBadge} from '../../internal/notice.ts';
import {icon} from './icon.ts';
import type {Category, PlacesLayout, Spot} from './places.layout.ts';
import type {PlacesWords} from './places.words.ts';

/** What a list of places is told with. */
export interface ListTelling {
  readonly words: PlacesWords;
  readonly locale: Locale;
  /** A grid's name by its id, where the map has it. */
  readonly gridName: (id: string | undefined) => string | undefined;
  /** Id of the place that the reader chose on the map. */
  readonly chosen: string;
  /** Level of the headings of kinds; those in the panel of a grid are one deeper. */
  readonly level: number;
  /** Where 示例数据 stands: at each invented place, once for the set, or somewhere else already. */
  readonly badges: 'each' | 'set' | 'none';
}

const line = (term: string, value: unknown): TemplateResult | typeof nothing =>
  value === undefined || value === ''
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`;

const call = (phone: string): TemplateResult =>
  html`<a class="phone" href=${`tel:${phone.replace(/[^\d+#*]/g, '')}`}>${phone}</a>`;

/** Everything that is public about one place. `inGrid` leaves out the grid that stands above it. */
export function card({id, icon: name, place}: Spot, telling: ListTelling, inGrid = false): TemplateResult {
  const {words, locale, gridName, chosen, badges} = telling;
  return html`<li class="place-card" data-card=${id} ?data-chosen=${id === chosen}>
    ${icon(name)}
    <p class="place-name">
      <b>${place.name}</b>${inGrid ? html` <span class="of">${place.kind}</span>` : nothing}
      ${place.sample && badges === 'each' ? sampleBadge(locale) : nothing}
    </p>
    <dl>
      ${inGrid ? nothing : line(words.grid, gridName(place.grid))}
      ${line(words.where, place.where)}${line(words.hours, place.hours)}${line(words.offers, place.offers)}
      ${line(words.phone, place.phone && call(place.phone))}
    </dl>
  </li>`;
}

const title = (text: unknown, level: number): TemplateResult =>
  html`<p class="title" role="heading" aria-level=${level}>${text}</p>`;

/** 列出7处，共13处; only the number where every place has its row. */
function tally({kind, count, listed}: Category, words: PlacesWords): string {
  const all = words.number(kind, count);
  if (listed === 0) return words.unlisted(all);
  return listed < count ? words.partly(words.number(kind, listed), all) : all;
}

function category(one: Category, index: number, telling: ListTelling): TemplateResult {
  const {kind, icon: name, count, listed, spots} = one;
  const {words} = telling;
  return html`<section aria-labelledby=${`places-${index}`}>
    <p class="title" id=${`places-${index}`} role="heading" aria-level=${telling.level}>
      ${icon(name)} ${kind} <span class="of">${tally(one, words)}</span>
    </p>
    ${
      spots.length > 0
        ? html`<ul class="cards">
            ${spots.map((spot) => card(spot, telling))}
          </ul>`
        : nothing
    }
    ${listed > 0 && listed < count ? html`<p class="rest">${words.rest(words.number(kind, count - listed))}</p>` : nothing}
  </section>`;
}

/** So many kinds are told one by one above their list. */
const TOLD_KINDS = 4;

/** 创意空间：列出7处，共13处；三大阵地：3处。 Numbers of different kinds are never added. */
export function summary({categories}: PlacesLayout, words: PlacesWords): string {
  const each = categories.map((one) => one.kind + words.colon + tally(one, words)).join(words.semicolon);
  return (categories.length <= TOLD_KINDS ? each : words.kinds(categories.length)) + words.stop;
}

/** One mark for a set in which every place is invented. */
export const setBadge = ({sample}: PlacesLayout, {badges, locale}: ListTelling): TemplateResult | typeof nothing =>
  sample && badges === 'set' ? sampleBadge(locale) : nothing;

/** All places that are shown, by kind. */
export function placeList(
  {categories}: PlacesLayout,
  hidden: ReadonlySet<string>,
  telling: ListTelling,
): TemplateResult {
  const shown = categories.filter(({kind}) => !hidden.has(kind));
  if (shown.length === 0) return html`<p class="rest">${telling.words.none}</p>`;
  return html`<div class="place-list" part="places">${shown.map((one, index) => category(one, index, telling))}</div>`;
}

/** The places of the chosen grid; the focus comes here from a cluster, and Escape goes back. */
export function gridList(
  heading: TemplateResult,
  spots: readonly Spot[],
  telling: ListTelling,
  onKey: (event: KeyboardEvent) => void,
): TemplateResult {
  return html`<section class="in-grid" tabindex="-1" aria-label=${telling.words.here} @keydown=${onKey}>
    ${title(heading, telling.level + 1)}
    <ul class="cards">
      ${spots.map((spot) => card(spot, telling, true))}
    </ul>
  </section>`;
}

/** The nearest places of other grids, with the grid they are in. */
export function nearList(spots: readonly Spot[], telling: ListTelling): TemplateResult {
  const {nearby} = telling.words;
  return html`<section class="in-grid near" aria-label=${nearby}>
    ${title(nearby, telling.level + 1)}
    <ul class="cards">
      ${spots.map((spot) => card(spot, telling))}
    </ul>
  </section>`;
}

/** What a button on a geographic map stood for. */
export function openedList(
  spots: readonly Spot[],
  telling: ListTelling,
  onKey: (event: KeyboardEvent) => void,
): TemplateResult {
  const {opened} = telling.words;
  return html`<section class="in-grid opened" tabindex="-1" aria-label=${opened} @keydown=${onKey}>
    ${title(opened, telling.level)}
    <ul class="cards">
      ${spots.map((spot) => card(spot, telling))}
    </ul>
  </section>`;
}

/** So many cards of places without a grid stand open below the map; more are folded. */
const OPEN_LOOSE = 4;

/** The places that the map cannot show, so that nobody takes the marks for all there are. */
export function looseStrip(
  layout: PlacesLayout,
  hidden: ReadonlySet<string>,
  telling: ListTelling,
): TemplateResult | typeof nothing {
  const {words} = telling;
  const {loose, categories} = layout;
  const rests = categories.filter(({kind, count, listed}) => !hidden.has(kind) && listed < count);
  const tallies = rests.map((one) => html`<p class="rest">${one.kind}${words.colon}${tally(one, words)}</p>`);
  if (loose.length === 0) return rests.length === 0 ? nothing : html`<div class="loose">${tallies}</div>`;
  return html`<div class="loose">
    ${tallies}
    <details ?open=${loose.length <= OPEN_LOOSE}>
      <summary>${words.loose} <span class="count">${loose.length}</span> ${setBadge(layout, telling)}</summary>
      <p class="rest">${words.looseHint}</p>
      <ul class="cards">
        ${loose.map((spot) => card(spot, telling))}
      </ul>
    </details>
  </div>`;
}
