import {html, isServer, noChange, nothing, type TemplateResult} from 'lit';

import type {Facet, Filter, Wall} from './wish-wall.layout.ts';
import {mark} from './wish-wall.mark.ts';
import type {Words} from './wish-wall.zh.ts';

function facetButton({key, label, count, tone, pressed}: Facet, isStop: boolean): TemplateResult {
  return html`<button
    type="button"
    data-key=${key}
    data-tone=${tone ?? nothing}
    tabindex=${isStop ? 0 : -1}
    aria-pressed=${pressed}
  >
    ${tone ? mark(tone) : nothing}<span>${label}</span>${
      count === null ? nothing : html`<span class="count">${count}</span>`
    }
  </button>`;
}

/** A row of buttons: one tab stop, arrows move, each filter says how many cards it would show. */
export function facetBar({name, label, facets}: Filter, wanted: string | undefined): TemplateResult {
  // The button that last had the focus may be gone: then the pressed one, or the first, is the tab stop.
  const [first] = [...facets.filter(({key}) => key === wanted), ...facets.filter(({pressed}) => pressed), ...facets];
  return html`<div class="bar" part="filter" role="toolbar" aria-label=${label} data-name=${name}>
    ${facets.map((facet) => facetButton(facet, facet === first))}
  </div>`;
}

/**
 * A list to choose from, each name with the number of cards it would show. A server writes the property, whatever its value,
 * as the attribute: then the last name would be chosen until scripts come.
 */
function pick({name, label, facets}: Filter, words: Words): TemplateResult {
  return html`<label class="pick"
    ><span>${label}</span
    ><select name=${name}>
      ${facets.map(
        ({key, label: word, count, pressed}) =>
          html`<option value=${key} ?selected=${pressed} .selected=${isServer ? noChange : pressed}>
            ${count === null ? word : words.counted(word, count)}
          </option>`,
      )}
    </select></label
  >`;
}

interface Asked {
  readonly query: string;
  readonly stops: Readonly<Record<string, string>>;
  /** False for a wall that fits on one look: it needs no search and no order. */
  readonly full: boolean;
}

/** Everything that filters, searches, sorts and chooses a view. */
export function tools(
  {statuses, picks}: Wall,
  views: Filter,
  words: Words,
  {query, stops, full}: Asked,
): TemplateResult {
  const search = html`<label class="search" part="search">
    <span>${words.search}</span><input type="search" name="query" .value=${query} />
  </label>`;
  const wanted = picks.filter(({name}) => full || name !== 'sort');
  return html`${facetBar(statuses, stops['status'])}
    <div class="picks">${full ? search : nothing}${wanted.map((each) => pick(each, words))}</div>
    ${facetBar(views, stops['view'])}`;
}

/** What is late today, as buttons that show only that; an empty line until the reader's day is known. */
export function lateBar({late, mayBeLate}: Wall, stop: string | undefined): TemplateResult | typeof nothing {
  if (!mayBeLate) return nothing;
  return html`<div class="late">${late && late.facets.length > 0 ? facetBar(late, stop) : nothing}</div>`;
}

/** The way to the other pages; what the reader presses keeps the focus. */
export function pager(
  {page, pages}: Wall,
  words: Words,
  addressOf: (page: number) => string,
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const button = (to: number, label: string) => {
    const isOff = to < 0 || to >= pages;
    const address = isOff ? '' : addressOf(to);
    if (address) return html`<a class="page" href=${address} data-page=${to}>${label}</a>`;
    return html`<button type="button" data-page=${to} aria-disabled=${isOff}>${label}</button>`;
  };
  return html`<nav class="pager" aria-label=${words.page(page + 1, pages)}>
    ${button(page - 1, words.previous)}<span>${words.page(page + 1, pages)}</span>${button(page + 1, words.next)}
  </nav>`;
}
