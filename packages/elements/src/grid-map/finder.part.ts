import {html, nothing, type TemplateResult} from 'lit';

import {addStyles} from '../internal/add-styles.ts';
import {wordsIn} from '../internal/locale.ts';
import type {FinderList} from './finder-list.ts';
import {finderStyles} from './finder.styles.ts';
import {FINDER_WORDS} from './finder.words.ts';
import type {MapHost, MapView} from './map-body.ts';
import type {MapPart} from './map-part.ts';

/** The field that answers 我家在哪个网格: a combobox. Its list and search load when the reader comes to the field. */
class GridFinder implements MapPart {
  readonly #host: MapHost;
  #view: MapView | undefined;
  #list: FinderList | undefined;

  constructor(host: MapHost) {
    this.#host = host;
    addStyles(host, finderStyles);
  }

  /** The field and what it found. */
  above(view: MapView): TemplateResult {
    const {grids, locale} = view;
    const words = wordsIn(locale, FINDER_WORDS);
    this.#view = view;
    const shown = this.#list?.show(view, this.#onPress);
    return html`<div class="finder" part="finder">
      <label for="find">${words.find}</label>
      <input
        id="find"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls=${shown ? 'found' : nothing}
        aria-expanded=${shown?.isOpen ? 'true' : 'false'}
        aria-activedescendant=${shown?.active ?? nothing}
        placeholder=${words.findHint(grids.some(({pinyin}) => pinyin))}
        .value=${this.#list?.query ?? ''}
        @focus=${this.#load}
        @input=${this.#onInput}
        @compositionend=${this.#onInput}
        @keydown=${this.#onKeydown}
        @blur=${() => this.#set(this.#list?.query ?? '', false)}
      />
      ${shown?.list ?? nothing}
    </div>`;
  }

  readonly #load = async ({target}: Event): Promise<void> => {
    if (this.#list) return;
    try {
      const {FinderList} = await import('./finder-list.ts');
      this.#list ??= new FinderList(this.#host);
      // What was typed while the file was on its way counts.
      this.#set((target as HTMLInputElement).value, true);
    } catch {
      // Without its file the field finds nothing; coming back to it asks again.
    }
  };

  readonly #onInput = (event: Event): void => {
    // Letters of a half-typed pinyin are not yet what the reader wants to find.
    if ((event as InputEvent).isComposing && event.type === 'input') return;
    this.#set((event.target as HTMLInputElement).value, true);
  };

  #set(query: string, open: boolean): void {
    this.#list?.set(query, open);
    if (this.#list) this.#host.requestUpdate();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const taken = event.isComposing ? false : (this.#list?.take(event.key) ?? false);
    if (taken === false) return;
    event.preventDefault();
    if (taken === true) this.#host.requestUpdate();
    else this.#take(taken.label, taken.id);
  };

  // On mousedown, so that the field does not lose the focus and close the list first.
  readonly #onPress = (event: Event): void => {
    event.preventDefault();
    const at = (event.target as Element).closest<HTMLElement>('[role=option]')?.dataset['at'];
    const found = at === undefined ? undefined : this.#list?.at(Number(at));
    if (found) this.#take(found.label, found.id);
  };

  #take(label: string, id: string): void {
    this.#set(label, false);
    void this.#view?.open(id);
  }
}

/** Makes the field of one map. */
export const createPart = (host: MapHost): MapPart => new GridFinder(host);
