import {html, isServer, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import type {Problem} from '@linli/model/problem';
import {wishRecord} from '@linli/model/record/wish';

import {dataView} from '../internal/data-view.ts';
import {LazyPanel} from '../internal/lazy-panel.ts';
import {localeOf} from '../internal/locale.ts';
import {notice, problemNotice} from '../internal/notice.ts';
import {PrintOpen} from '../internal/print-open.ts';
import {WHOLE_GATE} from '../internal/privacy-gate.ts';
import {ProblemSentences} from '../internal/problem-sentences.ts';
import {RemoteSource} from '../internal/remote-source.ts';
import {TableSource} from '../internal/table-source.ts';
import {partsFor} from '../internal/wanted-parts.ts';
import {hostStyles} from '../styles/host.styles.ts';
import {WORDS, wordsFor} from './wall-parts.ts';
import {cardStyles} from './wish-card.styles.ts';
import {storyStyles} from './wish-story.styles.ts';
import {Asking} from './wish-wall.asking.ts';
import type {Preset, Telling} from './wish-wall.card.ts';
import {lateOfAll, MANY, MOST_AT_ONCE, type ReadWishes, wishReader} from './wish-wall.data.ts';
import {Desk} from './wish-wall.desk.ts';
import {Grouped} from './wish-wall.group.ts';
import {Kiosk} from './wish-wall.kiosk.ts';
import {toWall, viewChoices, type Wall} from './wish-wall.layout.ts';
import {Searching} from './wish-wall.searching.ts';
import {isManifest, Sharded} from './wish-wall.sharded.ts';
import {styles} from './wish-wall.styles.ts';
import {nothingYet, result} from './wish-wall.result.ts';
import {caption, foot} from './wish-wall.templates.ts';
import type {WallPanel} from './part/wall-panel.ts';
import {lateBar, tools} from './wish-wall.tools.ts';
import {Views} from './wish-wall.views.ts';
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
  static override styles = [...hostStyles, styles, cardStyles, storyStyles];

  /** Heading and accessible name of the wall. */
  @property() label = '';

  /** What the cards are called: `wishes`, `opinions` or `visions`. */
  @property() preset: Preset = 'wishes';

  /** Rows with Chinese or English column names, or checked wishes. Assign a new array to change them. */
  @property({attribute: false}) data: unknown;

  /** Address of a table on the same site, instead of `data`. */
  @property() src = '';

  /** Minutes after which `src` is asked again; 0 for never. */
  @property({type: Number}) refresh = 0;

  /** Key of the status to show (`claimed`); empty shows all. */
  @property({reflect: true}) filter = '';

  /** How the wishes are shown: `wall`, `board` by status, `list` or `table`. */
  @property({reflect: true}) view = 'wall';

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

  /** Writes what the reader asked for to the page's address, and reads it from there; needs an `id`. */
  @property({type: Boolean}) hash = false;

  /** Address that takes wishes and claims (docs/formats/wish-endpoint.md); without it everything goes by paper. */
  @property() endpoint = '';

  /** Whom to call or write to: `tel:` or `mailto:`. */
  @property() contact = '';

  /** Elements of one group follow each other: the grid that the reader chooses on a map filters the wall. */
  @property() group = '';

  /** A lobby screen that pages by itself. */
  @property({type: Boolean, reflect: true}) kiosk = false;

  /** The moment that days are reckoned from. Null until the reader's browser sets it, so that the server's page holds. */
  @property({attribute: false}) now: Date | null = null;

  readonly #remote = new RemoteSource(this);
  readonly #tables = new TableSource(this, [wishRecord]);
  readonly #asking = new Asking(this);
  readonly #desk = new Desk(this, this.#asking);
  readonly #searching = new Searching(this);
  readonly #views = new Views(this);
  readonly #sharded = new Sharded(this);
  readonly #panel = new LazyPanel<WallPanel>(this, () =>
    import('./part/wall-panel.ts').then(({wallPanel}) => wallPanel),
  );
  readonly #sentences = new ProblemSentences(this);
  readonly #isServerDrawn = !isServer && this.shadowRoot !== null;
  readonly #reader = wishReader(isServer || this.#isServerDrawn ? null : (act) => this.#afterPicture(act));
  #telling: Telling = {words: zhHans, preset: 'wishes', locale: 'zh-Hans'};
  #read: ReadWishes = this.#reader([], () => ({tables: [], problems: []}));
  #ask = this.#asking.ask(true);
  #wall: Wall = toWall(this.#read.store, this.#ask, this.#telling);

  constructor() {
    super();
    new PrintOpen(this);
    new Grouped(this, this.#asking);
    new Kiosk(this);
  }

  /** @internal */
  get fetched(): unknown {
    return this.#remote.data;
  }

  /** @internal */
  readonly nextPage = (): void => this.#asking.set({page: (this.#wall.page + 1) % Math.max(1, this.#wall.pages)});

  /** What is wrong with the data and, once `now` is set, which wishes are late: for an editor's tool. */
  get problems(): readonly Problem[] {
    return [...this.#read.problems, ...(this.now ? lateOfAll(this.#read, this.now) : [])];
  }

  /** The browser paints what is drawn, then the rest is worked out and drawn. */
  #afterPicture(act: () => void): void {
    const run = () => setTimeout(() => (act(), this.requestUpdate()));
    void this.updateComplete.then(() => requestAnimationFrame(run));
  }

  /** What stands in the page; very many wishes in files are read apart. */
  #readHere(): ReadWishes {
    return this.#reader(this.data, () => this.#tables.read());
  }

  /** A wall waits for its words, and for the whole privacy gate where the first look does not do: the server's picture stays. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const waiting = isManifest(this.data ?? this.fetched) ? 0 : this.#readHere().undecided;
    const judge = waiting > MOST_AT_ONCE ? ([MANY, 'many'] as const) : ([WHOLE_GATE, 'gate'] as const);
    const judges = waiting > 0 ? [judge] : [];
    const parts = partsFor([[WORDS, localeOf(this)], ...judges]);
    if (parts === true) return super.scheduleUpdate();
    const isFirst = !this.hasUpdated && this.#isServerDrawn;
    return parts.then((complete) => (complete || !isFirst ? super.scheduleUpdate() : undefined));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const locale = localeOf(this);
    const words = wordsFor(locale);
    const preset = this.preset in words.presets ? this.preset : 'wishes';
    this.#telling = {words, preset, locale};
    const blind = this.#tables.blind;
    if (changed.has('data')) this.#asking.rewind();
    this.#ask = this.#asking.ask(blind);
    this.#read = this.#sharded.read(this.data ?? this.fetched, this.#ask) ?? this.#readHere();
    const {collected, now} = this;
    const {store} = this.#read;
    const found = this.#searching.found(store, this.#ask.query);
    this.#wall = toWall(store, this.#ask, this.#telling, {collected, now, found});
  }

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => (this.now ??= new Date()));
  }

  protected override render() {
    const {problems, store, undecided} = this.#read;
    const {locale, words} = this.#telling;
    const remote = this.#remote.sentence(locale);
    const hasSource = Boolean(this.data) || this.#tables.origin !== 'none';
    const isWaiting = remote !== '' || this.#sharded.opening || (!this.data && this.#tables.pending);
    const empty = isWaiting ? nothing : nothingYet(locale, problems, hasSource, this.#wall.sentence);
    return html`
      ${remote ? notice(remote) : nothing} ${undecided > 0 ? notice(words.notJudged) : nothing}
      ${store.index.size > 0 ? this.#renderWall() : empty}
      ${problemNotice(locale, problems.length, this.#sentences.of(problems, locale))} ${dataView(locale, this.folded)}
    `;
  }

  #renderWall() {
    const {words, preset} = this.#telling;
    const {wall, short} = words.presets[preset];
    const label = this.label || wall;
    const {blocked, store} = this.#read;
    const {onPress, onInput, onFocus, stops} = this.#asking;
    const setting = {selected: this.selected, claimable: true, comparing: this.#desk.comparing};
    const panel = {host: this, wall: this.#wall, telling: this.#telling, label, ...this.#desk.claims};
    const full = store.index.size >= SEARCH_FROM;
    return html`<figure aria-label=${label}>
      ${caption(label, this.#wall, this.#telling)} ${blocked > 0 ? notice(words.blocked(short(blocked))) : nothing}
      <div class="controls" @click=${onPress} @input=${onInput} @focusin=${onFocus}>
        ${lateBar(this.#wall, stops['late'])}
        ${tools(this.#wall, viewChoices(this.#ask, this.#telling), words, {query: this.#ask.query, stops, full})}
      </div>
      <div class="result" @click=${this.#desk.onClick} @keydown=${this.#desk.onEscape}>
        ${result(this.#wall, this.#telling, setting, this.#views.part(this.#ask.view), store.failed)}
      </div>
      ${this.#panel.render(words.panel, panel)} ${foot(this.note, this.source, words)}
    </figure>`;
  }
}
