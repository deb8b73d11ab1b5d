import {html, isServer, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import type {Problem} from '@linli/model/problem';

import {dataView} from '../internal/data-view.ts';
import {lazyPanel} from '../internal/lazy-panel.ts';
import {localeOf} from '../internal/locale.ts';
import {notice, problemNotice} from '../internal/notice.ts';
import {printOpen} from '../internal/print-open.ts';
import {problemSentences} from '../internal/problem-sentences.ts';
import {remoteSource} from '../internal/remote-source.ts';
import {TableSource} from '../internal/table-source.ts';
import {hostStyles} from '../styles/host.styles.ts';
import {afterPicture, isManifest, readFiles, tellingOf, whenRead, withNames} from './wall-parts.ts';
import {cardStyles} from './wish-card.styles.ts';
import {storyStyles} from './wish-story.styles.ts';
import {Asking} from './wish-wall.asking.ts';
import type {Preset, Telling} from './wish-wall.card.ts';
import {areWishes, lateOfAll, NOTHING, type ReadWishes, wishReader, WISHES} from './wish-wall.data.ts';
import {wallFigure} from './wish-wall.figure.ts';
import {Hearing} from './wish-wall.hearing.ts';
import {toWall, type Wall} from './wish-wall.layout.ts';
import {type Names, namesFor} from './wish-wall.names.ts';
import {styles} from './wish-wall.styles.ts';
import {nothingYet} from './wish-wall.result.ts';
import type {WallPanel} from './part/wall-panel.ts';
import {Views} from './wish-wall.views.ts';
import {words as zhHans} from './wish-wall.zh.ts';

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

  /** What ids are called, for people: `{G01: '第一网格', M003: '加装电梯'}`. Without it, as the JSON says. */
  @property({attribute: false}) names: Names = {};

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

  readonly #fromServer = isServer || this.shadowRoot !== null;
  readonly #remote = remoteSource(this);
  readonly #tables = new TableSource(this, [WISHES], '', areWishes);
  readonly #asking = new Asking(this);
  readonly #hearing = new Hearing(this, this.#asking);
  readonly #views = new Views(this);
  readonly #panel = lazyPanel<WallPanel>(this, () => import('./part/wall-panel.ts').then(({wallPanel}) => wallPanel));
  readonly #sentences = problemSentences(this);
  readonly #reader = wishReader(this.#fromServer ? null : (act) => afterPicture(this, act));
  #telling: Telling = {words: zhHans, preset: 'wishes', locale: 'zh-Hans'};
  #read: ReadWishes = this.#reader([], () => ({tables: [], problems: []}));
  #ask = this.#asking.ask(true);
  #wall: Wall = toWall(this.#read.store, this.#ask, this.#telling);
  #awaited: unknown;

  constructor() {
    super();
    printOpen(this);
  }

  /** @internal */
  get fetched(): unknown {
    return this.#remote.it?.data;
  }

  /** @internal */
  readonly nextPage = (afresh = false): void => this.#asking.turn(this.#wall, afresh);

  /** What is wrong with the data and, once `now` is set, which wishes are late: for an editor's tool. */
  get problems(): readonly Problem[] {
    return [...this.#read.problems, ...(this.now ? lateOfAll(this.#read, this.now) : [])];
  }

  readonly #readHere = (): ReadWishes => this.#reader(this.data, () => this.#tables.read());
  readonly #named = (): Names => namesFor(this.names, this.data ?? this.fetched);

  /** A wall waits for its words and for who judges it: the server's picture stays until then. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    this.#awaited = this.data;
    const inFiles = isManifest(this.data ?? this.fetched);
    const read = () => withNames(inFiles ? NOTHING : this.#readHere(), this.#named());
    return whenRead(localeOf(this), inFiles, read, () => super.scheduleUpdate(), this.hasUpdated || !this.#fromServer);
  }

  /** Data set before the element was defined, or while it waited, are there only now: their parts are waited for first. */
  protected override shouldUpdate(): boolean {
    if (this.#awaited !== this.data) void this.updateComplete.then(() => this.requestUpdate('data'));
    return this.#awaited === this.data;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#telling = tellingOf(localeOf(this), this.preset, this.#named());
    if (changed.has('data')) this.#asking.set({page: 0});
    this.#ask = this.#asking.ask(this.#tables.blind);
    this.#read = readFiles(this, this.data ?? this.fetched, this.#ask) ?? this.#readHere();
    if (!this.#fromServer && !this.hasUpdated) this.now ??= new Date();
    const found = this.#hearing.reader?.searching.found(this.#read.store, this.#ask.query) ?? null;
    const context = {collected: this.collected, now: this.now, found, reserves: this.#fromServer};
    this.#wall = toWall(this.#read.store, this.#ask, this.#telling, context);
  }

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => (this.now ??= new Date()));
  }

  protected override render() {
    const {problems, store, undecided} = this.#read;
    const {locale, words} = this.#telling;
    const remote = this.#remote.it?.sentence(locale);
    const hasSource = Boolean(this.data) || this.#tables.origin !== 'none';
    const isWaiting = Boolean(remote) || this.#read === NOTHING || (!this.data && this.#tables.pending);
    const empty = isWaiting ? nothing : nothingYet(locale, this.#read, hasSource, this.#wall.sentence);
    return html`
      ${remote ? notice(remote) : nothing} ${undecided > 0 ? notice(words.notJudged) : nothing}
      ${store.size > 0 ? this.#renderWall() : empty}
      ${problemNotice(locale, problems.length, this.#sentences(problems, locale))} ${dataView(locale, this.folded)}
    `;
  }

  #renderWall() {
    const {words, preset} = this.#telling;
    const label = this.label || words.presets[preset].wall;
    const panel = {host: this, wall: this.#wall, telling: this.#telling, label, desk: this.#hearing.reader?.desk};
    return wallFigure({
      ...{label, wall: this.#wall, telling: this.#telling, read: this.#read, ask: this.#ask, selected: this.selected},
      ...{host: this, allSteps: this.#fromServer, hearing: this.#hearing, note: this.note, source: this.source},
      ...{part: this.#views.part(this.#ask.view), panel: this.#panel(words.panel, panel)},
    });
  }
}
