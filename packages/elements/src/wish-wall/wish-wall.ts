import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';

import {wishRecord} from '@linli/model/record/wish';

import {dataView} from '../internal/data-view.ts';
import {localeOf, wordsIn} from '../internal/locale.ts';
import {emptyNotice, failedNotice, notice, problemNotice} from '../internal/notice.ts';
import {ProblemSentences} from '../internal/problem-sentences.ts';
import {TableSource} from '../internal/table-source.ts';
import {hostStyles} from '../styles/host.styles.ts';
import {cardStyles} from './wish-card.styles.ts';
import {wishReader} from './wish-wall.data.ts';
import {words as en} from './wish-wall.en.ts';
import {toIndex} from './wish-wall.index.ts';
import {WishFilterEvent, WishSelectEvent} from './wish-wall.events.ts';
import {PAGE, type Preset, type Telling, toWall, type Wall} from './wish-wall.layout.ts';
import {pressed} from './wish-wall.keys.ts';
import {styles} from './wish-wall.styles.ts';
import {caption, cardList, facetBars, foot, searchField} from './wish-wall.templates.ts';
import {words as zhHant} from './wish-wall.zh-hant.ts';
import {words as zhHans} from './wish-wall.zh.ts';

/** A wall that fits on one look needs no search. */
const SEARCH_FROM = 9;

/**
 * A wall of residents' wishes: one paper note a wish with where it stands, who took it, by when, and what came of it.
 *
 * Use it to answer 心愿办得怎么样了. Put the same data inside as a `<table>`: readers get it before, and without, scripts.
 * Notes with personal data are never drawn.
 *
 * @summary Wall of wishes, opinions or visions by status.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The same data as a `<table>`.
 * @fires {WishSelectEvent} linli-select - The reader opened a card's history; silent when code sets `selected`.
 * @fires {WishFilterEvent} linli-filter - The reader filtered the wall; silent when code sets `filter`.
 * @csspart card - One note.
 * @csspart filter - One row of filter buttons.
 */
export class WishWall extends LitElement {
  static override styles = [...hostStyles, styles, cardStyles];

  /** Heading and accessible name of the wall. */
  @property() label = '';

  /** What the cards are called: `wishes`, `opinions` or `visions`. */
  @property() preset: Preset = 'wishes';

  /** Rows with Chinese or English column names, or checked wishes. Assign a new array to change them. */
  @property({attribute: false}) data: unknown;

  /** Key of the status to show (`claimed`); empty shows all. */
  @property({reflect: true}) filter = '';

  /** Id of the card whose history is open, or an empty string. */
  @property({reflect: true}) selected = '';

  /** How many were collected in all, where that is known; without it no rate is told. */
  @property({type: Number}) collected: number | null = null;

  /** Where the data comes from, as shown under the wall. */
  @property() source = '';

  /** One sentence under the wall. */
  @property() note = '';

  /** Folds the data table away. */
  @property({type: Boolean}) folded = false;

  /** The moment that days are reckoned from. Null until the reader's browser sets it, so that the server's page holds. */
  @property({attribute: false}) now: Date | null = null;

  @state() private category = '';
  @state() private query = '';
  @state() private pages = 1;
  @state() private stops: Readonly<Record<string, string>> = {};

  readonly #tables = new TableSource(this, [wishRecord]);
  readonly #reader = wishReader();
  readonly #sentences = new ProblemSentences(this);
  #telling: Telling = {words: zhHans, preset: 'wishes', locale: 'zh-Hans'};
  #read = this.#reader([], () => ({tables: [], problems: []}));
  #index = toIndex([]);
  #wall: Wall = toWall(this.#index, {status: ''}, this.#telling);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const locale = localeOf(this);
    const words = wordsIn(locale, {zhHans, zhHant, en});
    const preset = this.preset in words.presets ? this.preset : 'wishes';
    this.#telling = {words, preset, locale};
    const read = this.#reader(this.data, () => this.#tables.read());
    if (read !== this.#read) this.#index = toIndex(read.shown);
    this.#read = read;
    const filter = {status: this.filter, category: this.category, query: this.query};
    if (changed.has('filter') || changed.has('data')) this.pages = 1;
    const {collected, now} = this;
    this.#wall = toWall(this.#index, filter, this.#telling, {collected, now, most: this.pages * PAGE});
  }

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => (this.now ??= new Date()));
  }

  protected override render() {
    const {problems, shown} = this.#read;
    const isWaiting = !this.data && this.#tables.pending;
    return html`
      ${shown.length > 0 ? this.#renderWall() : isWaiting ? nothing : this.#renderEmpty()}
      ${problemNotice(this.#telling.locale, problems.length, this.#sentences.of(problems, this.#telling.locale))}
      ${dataView(this.#telling.locale, this.folded)}
    `;
  }

  #renderEmpty() {
    if (this.#read.problems.length > 0) return failedNotice(this.#telling.locale);
    return !this.data && this.#tables.origin === 'none'
      ? emptyNotice(this.#telling.locale)
      : notice(this.#wall.sentence);
  }

  #renderWall() {
    const {words, preset} = this.#telling;
    const {wall, short} = words.presets[preset];
    const label = this.label || wall;
    const {blocked, shown} = this.#read;
    return html`<figure aria-label=${label}>
      ${caption(label, this.#wall, this.#telling)} ${blocked > 0 ? notice(words.blocked(short(blocked))) : nothing}
      <div class="tools" @click=${this.#onPress} @focusin=${this.#onFocus}>
        ${facetBars(this.#wall, words, {status: this.filter, category: this.category, ...this.stops})}
        ${shown.length < SEARCH_FROM ? nothing : searchField(words.search, this.query, this.#onQuery)}
      </div>
      <div @click=${this.#onToggle} @keydown=${this.#onEscape}>
        ${cardList(this.#wall, this.#telling, this.selected)}
      </div>
      ${foot(this.note, this.source, words)}
    </figure>`;
  }

  #filterBy(change: Partial<Record<'filter' | 'category' | 'query', string>>): void {
    Object.assign(this, change, {pages: 1});
    /** @internal */
    this.dispatchEvent(new WishFilterEvent(this.filter, this.category, this.query));
  }

  readonly #onPress = ({target}: Event): void => {
    const [bar, key] = pressed(target);
    if (bar === 'status') this.#filterBy({filter: key === this.filter ? '' : key});
    if (bar === 'category') this.#filterBy({category: key === this.category ? '' : key});
  };

  readonly #onQuery = ({target}: Event): void => this.#filterBy({query: (target as HTMLInputElement).value});

  readonly #onFocus = ({target}: Event): void => {
    const [bar, key] = pressed(target);
    if (bar) this.stops = {...this.stops, [bar]: key};
  };

  readonly #onToggle = (event: Event): void => {
    const target = event.target as Element;
    const summary = target.closest('summary');
    if (summary) {
      event.preventDefault();
      this.#open(summary.parentElement as HTMLDetailsElement);
    } else if (target.closest('.clear')) this.#filterBy({filter: '', category: '', query: ''});
    else if (target.closest('.more')) void this.#showMore();
  };

  readonly #onEscape = (event: KeyboardEvent): void => {
    const details = (event.target as Element).closest('details');
    if (event.key !== 'Escape' || !details?.open) return;
    this.#open(details);
    details.querySelector('summary')?.focus();
  };

  /** Opens a card's history, or closes it: also one that the reader opened before the script came. */
  #open(details: HTMLDetailsElement): void {
    details.open = !details.open;
    this.selected = details.open ? (details.closest<HTMLElement>('.card')?.dataset.id ?? '') : '';
    /** @internal */
    this.dispatchEvent(new WishSelectEvent(this.selected));
  }

  async #showMore(): Promise<void> {
    const first = this.#wall.cards.length;
    this.pages += 1;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.card')[first]?.focus();
  }
}
