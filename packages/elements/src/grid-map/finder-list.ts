import {html, nothing, type TemplateResult} from 'lit';

import type {Grid} from '@linli/model/record/grid';

import {addStyles} from '../internal/add-styles.ts';
import {wordsIn} from '../internal/locale.ts';
import {finderListStyles} from './finder-list.styles.ts';
import {FINDER_WORDS, type FinderWords} from './finder.words.ts';
import {findGrids, type Found, type SearchIndex, searchIndex} from './grid-search.ts';
import type {MapView} from './map-body.ts';

/** What was typed, and what the finder's field needs to know of its list. */
export interface Listing {
  readonly isOpen: boolean;
  /** Id of the option that the arrows are on. */
  readonly active: string | undefined;
  readonly list: TemplateResult;
}

/** The list under the field that answers 我家在哪个网格: what fits, and the keys that go through it. */
export class FinderList {
  #grids: readonly Grid[] = [];
  #index: SearchIndex = [];
  #query = '';
  #open = false;
  #active = 0;
  #found: readonly Found[] = [];
  #more = 0;

  constructor(host: HTMLElement) {
    addStyles(host, finderListStyles);
  }

  /** The reader typed, or left the field (`open` false). */
  set(query: string, open: boolean): void {
    this.#query = query;
    this.#open = open;
    this.#active = 0;
  }

  /** The list for the present words. */
  show({grids, locale}: MapView, onPress: (event: Event) => void): Listing {
    if (grids !== this.#grids) {
      this.#grids = grids;
      this.#index = searchIndex(grids);
    }
    const {found, more} = this.#open ? findGrids(this.#index, this.#query) : {found: [], more: 0};
    this.#found = found;
    this.#more = more;
    const isOpen = found.length > 0;
    const words = wordsIn(locale, FINDER_WORDS);
    const remark = this.#remark(words);
    const list = html`<div class="found" ?data-open=${remark !== nothing || isOpen}>
      <ul id="found" role="listbox" aria-label=${words.find} ?hidden=${!isOpen} @mousedown=${onPress}>
        ${found.map((one, index) => this.#option(one, index))}
      </ul>
      <p class="nothing" role="status">${remark}</p>
    </div>`;
    return {isOpen, active: isOpen ? `found-${this.#active}` : undefined, list};
  }

  /** The found grid to open where the key chooses; true where the key was the list's; false for others. */
  take(key: string): Found | boolean {
    const count = this.#found.length;
    if (key === 'Escape' && this.#query) this.set('', false);
    else if (key === 'Enter' && count > 0) return this.#found[this.#active]!;
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && count > 0) {
      this.#active = (this.#active + (key === 'ArrowDown' ? 1 : count - 1)) % count;
    } else return false;
    return true;
  }

  /** What stands at a place of the list. */
  at(place: number): Found | undefined {
    return this.#found[place];
  }

  get query(): string {
    return this.#query;
  }

  #remark(words: FinderWords): string | typeof nothing {
    if (!this.#open || !this.#query.trim()) return nothing;
    if (this.#found.length === 0) return words.notFound;
    return this.#more > 0 ? words.foundMore(this.#more) : nothing;
  }

  #option({label, of}: Found, index: number): TemplateResult {
    const selected = index === this.#active ? 'true' : 'false';
    return html`<li id=${`found-${index}`} role="option" aria-selected=${selected} data-at=${index}>
      ${label} <span class="of">${of}</span>
    </li>`;
  }
}
