import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';

import {formatQuantity} from '@linli/model/quantity';
import {gridRecord} from '@linli/model/record/grid';

import {dataView} from '../internal/data-view.ts';
import {localeOf, wordsIn} from '../internal/locale.ts';
import {emptyNotice, notice, problemNotice, sampleBadge} from '../internal/notice.ts';
import {ProblemSentences} from '../internal/problem-sentences.ts';
import {TableSource} from '../internal/table-source.ts';
import {hostStyles} from '../styles/host.styles.ts';
import {GridFinder} from './grid-finder.ts';
import {finderStyles} from './grid-finder.styles.ts';
import {checkedGrids, type ReadGrids, readGrids, withUnit} from './grid-map.data.ts';
import {GridFit} from './grid-fit.ts';
import {words as en} from './grid-map.en.ts';
import {GridSelectEvent} from './grid-map.events.ts';
import {detailStyles} from './grid-detail.styles.ts';
import {type Cell, cellsOf, type Format, type GridLayout, layoutGrids} from './grid-map.layout.ts';
import {mapStyles} from './grid-map.styles.ts';
import {blocks, detail, foot} from './grid-map.templates.ts';
import {streetsStyles} from './grid-streets.styles.ts';
import {words as zhHant} from './grid-map.zh-hant.ts';
import {words as zhHans, type Words} from './grid-map.zh.ts';
import {type Box, isArrowKey, neighbourOf} from './grid-neighbours.ts';

/**
 * A schematic of a place's grids: communities as blocks between lanes, each grid with its number, households and leader.
 *
 * Use it to let residents find who looks after their grid. Put the data inside as a `<table>`: readers get it before,
 * and without, scripts. It is no map of boundaries and says so.
 *
 * @summary Schematic grid map with the public contacts of each grid.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The same data as a `<table>`.
 * @fires {GridSelectEvent} linli-select - The reader chose a grid; silent when code sets `selected`.
 * @csspart cell - One grid.
 * @csspart legend - The steps of the scale.
 * @csspart disclaimer - What the map is not.
 */
export class GridMap extends LitElement {
  static override styles = [...hostStyles, mapStyles, streetsStyles, detailStyles, finderStyles];

  /** Heading and accessible name of the map. */
  @property() label = '';

  /** Rows with Chinese or English column names, or checked grids. Assign a new array to change them. */
  @property({attribute: false}) data: unknown;

  /** Id of the chosen grid, or an empty string. */
  @property({reflect: true}) selected = '';

  /** Where the data comes from, as shown under the map. */
  @property() source = '';

  /** One sentence under the map. */
  @property() note = '';

  /** Folds the data table away. */
  @property({type: Boolean}) folded = false;

  /** Only `schematic` is drawn; other kinds need a reviewed map and are answered with a sentence. */
  @property({attribute: 'map-kind'}) mapKind = 'schematic';

  @state() private focused = '';
  @state() private said = '';

  readonly #tables = new TableSource(this, [gridRecord]);
  readonly #sentences = new ProblemSentences(this);
  readonly #fit = new GridFit(this);
  readonly #finder = new GridFinder(this, (id) => void this.#open(id));
  #words: Words = zhHans;
  #format: Format = () => '';
  #read: ReadGrids = {grids: [], problems: []};
  #layout: GridLayout = layoutGrids([], this.#format, zhHans);
  #cells: readonly Cell[] = [];

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const locale = localeOf(this);
    this.#words = wordsIn(locale, {zhHans, zhHant, en});
    this.#format = (quantity, unit) => formatQuantity(withUnit(quantity, unit), locale);
    this.#read = checkedGrids(this.data) ?? readGrids(this.#tables.read());
    this.#layout = layoutGrids(this.#read.grids, this.#format, this.#words);
    this.#cells = cellsOf(this.#layout);
  }

  protected override render() {
    const locale = localeOf(this);
    return html`
      ${this.#cells.length > 0 ? this.#renderMap() : this.#tables.pending ? nothing : this.#renderEmpty()}
      ${problemNotice(locale, this.#read.problems.length, this.#sentences.of(this.#read.problems, locale))}
      ${/^(sibling|for)$/.test(this.#tables.origin) ? nothing : dataView(locale, this.folded)}
    `;
  }

  #renderEmpty() {
    return this.#tables.origin === 'none' ? emptyNotice(localeOf(this)) : notice(this.#words.empty);
  }

  #renderMap() {
    const words = this.#words;
    const {legend, summary, sample} = this.#layout;
    const chosen = this.#cellOf(this.selected);
    const tabStop = (this.#cellOf(this.focused) ?? chosen ?? this.#cells[0])!.id;
    return html`<figure aria-label=${this.label || words.map}>
      <figcaption>
        ${this.label ? html`<p class="heading" part="label">${this.label}</p>` : nothing}
        <p class="summary">${summary} ${sample ? sampleBadge(localeOf(this)) : nothing}</p>
      </figcaption>
      ${this.mapKind === 'schematic' ? nothing : notice(words.onlySchematic)} ${this.#finder.render(this.#cells, words)}
      <div class="desk" @keydown=${this.#onKeydown} @click=${this.#onClick}>
        <div class="map" role="group" aria-label=${this.label || words.map}>
          ${blocks(this.#layout, {selected: chosen?.id ?? '', tabStop, fits: this.#fit.fits}, words)}
          ${foot(legend, words)}
        </div>
        <div class="detail" part="detail" ?data-chosen=${chosen !== undefined}>
          ${detail(chosen, this.#format, words)}
        </div>
      </div>
      ${this.note ? html`<p class="note">${this.note}</p>` : nothing}
      ${this.source ? html`<p class="note">${words.source(this.source)}</p>` : nothing}
      <p class="unseen" role="status">${this.said}</p>
    </figure>`;
  }

  #cellOf(id: string): Cell | undefined {
    return this.#cells.find((cell) => cell.id === id);
  }

  #button(id: string): HTMLElement | undefined {
    return Array.from(this.renderRoot.querySelectorAll<HTMLElement>('.cell')).find(({dataset}) => dataset.id === id);
  }

  #choose(id: string): void {
    if (id === this.selected) return;
    if (id) this.focused = id;
    this.selected = id;
    this.said = id ? this.#words.chosen(this.#cellOf(id)!.text) : '';
    /** @internal */
    this.dispatchEvent(new GridSelectEvent(id));
  }

  readonly #onClick = ({target}: Event): void => {
    const {dataset, classList} = (target as Element).closest('button') ?? {};
    if (dataset?.id) void this.#open(dataset.id);
    else if (classList?.contains('close')) this.#release();
  };

  /** On a phone the contacts stand below the map: bring them into view. */
  async #open(id: string): Promise<void> {
    this.#choose(id);
    await this.updateComplete;
    this.renderRoot.querySelector('.detail')?.scrollIntoView({block: 'nearest'});
  }

  /** Lets go of the chosen grid and gives the focus back to it. */
  #release(): void {
    const id = this.selected;
    this.#choose('');
    this.#button(id)?.focus();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).dataset.id;
    if (event.key === 'Escape' && this.selected) this.#release();
    else if (from !== undefined && (isArrowKey(event.key) || event.key === 'Home' || event.key === 'End')) {
      this.#move(from, event.key);
    } else return;
    event.preventDefault();
  };

  #move(from: string, key: string): void {
    const ids = this.#cells.map(({id}) => id);
    const to = isArrowKey(key) ? neighbourOf(this.#boxes(), from, key) : ids[key === 'Home' ? 0 : ids.length - 1];
    const cell = to === undefined ? undefined : this.#cellOf(to);
    if (!cell) return;
    this.focused = cell.id;
    const placed = this.#layout.streets.length > 0 && this.#fit.fits !== false;
    const {moved, side} = this.#words;
    this.said = isArrowKey(key) ? moved(side[placed ? 'compass' : 'screen'][key], cell.text) : '';
    this.#button(cell.id)?.focus();
  }

  #boxes(): Box[] {
    return Array.from(this.renderRoot.querySelectorAll<HTMLElement>('.cell'), (button) => {
      const {x, y, width, height} = button.getBoundingClientRect();
      return {id: button.dataset.id!, x, y, width, height};
    });
  }
}
