import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import type {Cell} from './cells.layout.ts';
import type {Words} from './grid-map.zh.ts';
import {findGrids} from './grid-search.ts';

/** From this many grids on, looking is slower than asking. */
const MANY = 8;

/** The field that answers 我家在哪个网格: a combobox over number, community, people and bounds. */
export class GridFinder {
  readonly #host: ReactiveControllerHost;
  readonly #choose: (id: string) => void;
  #query = '';
  #active = 0;
  #open = false;
  #found: readonly Cell[] = [];

  constructor(host: ReactiveControllerHost, choose: (id: string) => void) {
    this.#host = host;
    this.#choose = choose;
  }

  /** The field and what it found; nothing where the grids can be seen at a glance. */
  render(cells: readonly Cell[], words: Words): TemplateResult | typeof nothing {
    if (cells.length < MANY) return nothing;
    this.#found = this.#open ? findGrids(cells, this.#query) : [];
    const shown = this.#found.length > 0;
    return html`<div class="finder" part="finder">
      <label for="find">${words.find}</label>
      <input
        id="find"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="found"
        aria-expanded=${shown ? 'true' : 'false'}
        aria-activedescendant=${shown ? `found-${this.#active}` : nothing}
        placeholder=${words.findHint}
        .value=${this.#query}
        @input=${this.#onInput}
        @compositionend=${this.#onInput}
        @keydown=${this.#onKeydown}
        @blur=${this.#close}
      />
      <ul id="found" role="listbox" aria-label=${words.find} ?hidden=${!shown} @mousedown=${this.#onPress}>
        ${this.#found.map((cell, index) => this.#option(cell, index))}
      </ul>
      <p class="nothing" role="status">${this.#open && this.#query.trim() && !shown ? words.notFound : nothing}</p>
    </div>`;
  }

  #option({id, grid}: Cell, index: number): TemplateResult {
    const selected = index === this.#active ? 'true' : 'false';
    return html`<li id=${`found-${index}`} role="option" aria-selected=${selected} data-id=${id}>
      ${grid.name} <span class="of">${grid.community}</span>
    </li>`;
  }

  readonly #onInput = (event: Event): void => {
    // Letters of a half-typed pinyin are not yet what the reader wants to find.
    if ((event as InputEvent).isComposing && event.type === 'input') return;
    this.#set((event.target as HTMLInputElement).value, true);
  };

  readonly #close = (): void => this.#set(this.#query, false);

  #set(query: string, open: boolean): void {
    this.#query = query;
    this.#open = open;
    this.#active = 0;
    this.#host.requestUpdate();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const {key} = event;
    const count = this.#found.length;
    if (key === 'Escape' && this.#query) this.#set('', false);
    else if (key === 'Enter' && count > 0) this.#take(this.#found[this.#active]);
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && count > 0) {
      this.#active = (this.#active + (key === 'ArrowDown' ? 1 : count - 1)) % count;
      this.#host.requestUpdate();
    } else return;
    event.preventDefault();
  };

  // On mousedown, so that the field does not lose the focus and close the list first.
  readonly #onPress = (event: Event): void => {
    event.preventDefault();
    const id = (event.target as Element).closest<HTMLElement>('[role=option]')?.dataset.id;
    this.#take(this.#found.find((cell) => cell.id === id));
  };

  #take(cell: Cell | undefined): void {
    if (!cell) return;
    this.#set(cell.grid.name, false);
    this.#choose(cell.id);
  }
}
