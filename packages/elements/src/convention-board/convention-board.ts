import {html, isServer, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';

import {addStyles} from '../internal/add-styles.ts';
import {dataView} from '../internal/data-view.ts';
import {localeOf} from '../internal/locale.ts';
import {emptyNotice, failedNotice, notice, problemNotice} from '../internal/notice.ts';
import {WHOLE_GATE} from '../internal/privacy-gate.ts';
import {problemSentences} from '../internal/problem-sentences.ts';
import {WHOLE} from '../internal/reading.ts';
import {TableSource} from '../internal/table-source.ts';
import type {Wanted} from '../internal/wanted-parts.ts';
import {hostStyles} from '../styles/host.styles.ts';
import {CONVENTION, VERTICAL, WORDS, wordsFor} from './parts/board-parts.ts';
import {BoardTools} from './parts/board-tools.ts';
import {conventionReader, holdsConvention, RECOGNISED} from './convention-board.data.ts';
import {articleList, PLAIN, settingOf} from './text/article.templates.ts';
import {type Board, type Telling, toSheet} from './text/sheet.layout.ts';
import {type Numbering, numberingOf} from './text/numbering.ts';
import {sheetStyles} from './text/sheet.styles.ts';
import type {BoardParts} from './parts/around-sheet.ts';
import {EXTRAS, wantsExtras} from './parts/extras.ts';
import {styles} from './convention-board.styles.ts';
import {title} from './text/title.templates.ts';
import {words as zhHans} from './board.zh.ts';
import {whenRead} from './parts/when-read.ts';

/**
 * A convention set like a printed covenant: its articles in order, how it was voted and filed, a seal when it is in force.
 *
 * Use it to answer 我们约定了什么. Put the articles inside as a `<table>` with a column 条文 or as an `<ol>`: readers get them
 * before, and without, scripts.
 *
 * @summary A residents' convention with its vote and procedure.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The articles as a `<table>` or `<ol>`; a second table may hold the vote and the dates.
 * @csspart article - One article.
 * @csspart seal - The seal of a convention in force.
 * @csspart vote - The figures of the vote.
 * @csspart procedure - The steps of the procedure.
 */
export class ConventionBoard extends LitElement {
  static override styles = [...hostStyles, styles, sheetStyles];

  /** Title of the board, where the data holds none. */
  @property() label = '';

  /** `{convention, articles}`, or articles alone: checked records or rows. Assign a new object to change them. */
  @property({attribute: false}) data: unknown;

  /** 第一条 `article` · 一、 `list` · （一） `bracket` · 1. `digit` · `none`. Left empty: verse has no numbers, articles 第一条. */
  @property() numbering: Numbering | '' = '';

  /** Sets the articles in vertical columns, from right to left. */
  @property({type: Boolean}) vertical = false;

  /** Gives every article an address in the page, and shows the one that the address names. */
  @property({type: Boolean}) hash = false;

  /** Lets readers find articles by words and topics. */
  @property({type: Boolean}) search = false;

  /** Shows those who review a draft what its wording may touch. */
  @property({type: Boolean}) check = false;

  /** Look of a poster: `official` 红头 · `festive` 喜庆 · `plain` 素雅. */
  @property({reflect: true}) skin = '';

  /** Paper of a poster: `a4`, `a3`, `a2`, each also `-landscape`; `screen` 16:9. Empty: no poster. */
  @property({reflect: true}) paper = '';

  /** Address of the page that shows this board (https): a poster prints it as a QR code; with `hash` each article’s too. */
  @property() address = '';

  /** Where the data comes from, as shown under the board. */
  @property() source = '';

  /** One sentence under the board. */
  @property() note = '';

  /** Folds the data table away. */
  @property({type: Boolean}) folded = false;

  readonly #tables = new TableSource(this, RECOGNISED, 'text');
  readonly #reader = conventionReader();
  readonly #sentences = problemSentences(this);
  readonly #tools = new BoardTools(this);
  readonly #isServerDrawn = !isServer && this.shadowRoot !== null;
  #parts: BoardParts | undefined;
  #telling: Telling = {words: zhHans, locale: 'zh-Hans', numbering: 'article'};
  #read = this.#reader([], () => ({tables: [], problems: []}));
  #board: Board = toSheet([], null, this.#telling);

  /** A board waits for what its data needs: the server's picture stays until then. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const draw = () => super.scheduleUpdate();
    return whenRead(() => this.#wanted(), draw, this.hasUpdated || !this.#isServerDrawn);
  }

  /** Its words, its convention's part, vertical setting, and the whole privacy gate where the first look does not do. */
  #wanted(): readonly Wanted[] {
    const read = () => this.#tables.read();
    const known = this.#reader(this.data, read);
    return [
      [WORDS, localeOf(this)],
      ...(holdsConvention(this.data, read) ? ([[CONVENTION, 'convention']] as const) : []),
      ...(wantsExtras(this, known) ? ([[EXTRAS, 'extras']] as const) : []),
      ...(this.vertical ? ([[VERTICAL, 'vertical']] as const) : []),
      ...(known.undecided > 0 ? ([[WHOLE_GATE, 'gate']] as const) : []),
      ...(known.unread ? ([[WHOLE, 'reader']] as const) : []),
    ];
  }

  /** What a board with a convention needs, where this one has one: also what the server had. */
  get #part() {
    return this.#read.convention ? CONVENTION.get('convention') : undefined;
  }

  /** What stands around the sheet, where this board has any of it. */
  get #extras(): BoardParts | undefined {
    if (!wantsExtras(this, this.#read)) return undefined;
    const part = EXTRAS.get('extras');
    return (this.#parts ??= part && new part.BoardParts(this));
  }

  protected override willUpdate(): void {
    const locale = localeOf(this);
    this.#read = this.#reader(this.data, () => this.#tables.read());
    const {convention, conventions, articles} = this.#read;
    this.#telling = {words: wordsFor(locale), locale, numbering: numberingOf(this.numbering, convention?.form)};
    const part = this.#part;
    if (part) addStyles(this, ...part.styles);
    const now = this.#tables.blind ? null : new Date();
    this.#board = part
      ? part.toBoard(convention, articles, part.conventionTelling(this.#telling, now), conventions)
      : toSheet(articles, convention, this.#telling);
  }

  protected override render() {
    const {locale} = this.#telling;
    const {problems, undecided} = this.#read;
    const isWaiting = !this.data && this.#tables.pending;
    const isEmpty = this.#board.groups.length === 0 && this.#board.head === null;
    return html`
      ${isEmpty ? (isWaiting ? nothing : this.#renderEmpty()) : this.#renderBoard()}
      ${undecided > 0 ? notice(this.#telling.words.notJudged) : nothing}
      ${problemNotice(locale, problems.length, this.#sentences(problems, locale))} ${dataView(locale, this.folded)}
    `;
  }

  #renderEmpty() {
    const {locale} = this.#telling;
    return this.#read.problems.length > 0 || this.#read.unread ? failedNotice(locale) : emptyNotice(locale);
  }

  #renderBoard() {
    const {words} = this.#telling;
    const {groups, isVerse} = this.#board;
    const [part, extras] = [this.#part, this.#extras];
    const name = this.#board.title || this.label || words.board;
    return html`<figure aria-label=${name}>
      ${extras?.renderFinder(groups, this.#telling)}
      <div class="sheet" ?data-verse=${isVerse}>
        ${part?.mark(this.#board, this.#telling)} ${this.#renderPage(name)}
      </div>
      ${part?.sections(this.#board, this.#telling)} ${extras?.renderBelow(this.#read, groups, this.#telling)}
      ${this.note ? html`<p class="note">${this.note}</p>` : nothing}
      ${this.source ? html`<p class="note">${words.source(this.source)}</p>` : nothing}
      ${this.#tools.render(this.#board, name, this.#telling)}
    </figure>`;
  }

  #renderPage(name: string) {
    const [{groups}, extras] = [this.#board, this.#extras];
    const set = this.vertical ? VERTICAL.get('vertical') : undefined;
    if (set) addStyles(this, set.styles);
    extras?.pose();
    const setting = {...(extras?.setting ?? PLAIN), vertical: set?.verticalText ?? null};
    return html`<div
      class="page"
      ?data-vertical=${set !== undefined}
      role=${set ? 'group' : nothing}
      aria-label=${set ? name : nothing}
      tabindex=${set ? 0 : nothing}
    >
      ${(this.#part?.head ?? title)(name, this.#board, this.#telling, settingOf(setting))}
      <div class="articles">${articleList(extras?.shown(groups) ?? groups, this.#telling, setting)}</div>
      ${extras?.boardCode(this.#telling)}
    </div>`;
  }
}
