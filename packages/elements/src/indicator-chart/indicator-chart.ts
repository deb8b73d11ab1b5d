import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import type {Problem} from '@linli/model/problem';
import type {Locale} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';
import {INDICATOR_COLUMNS} from '@linli/model/record/indicator.columns';
import type {Read} from '@linli/model/read/table';

import {dataView} from '../internal/data-view.ts';
import {localeOf, wordsIn} from '../internal/locale.ts';
import {emptyNotice, failedNotice, problemNotice} from '../internal/notice.ts';
import {plainTable} from '../internal/plain-table.ts';
import {PrintOpen} from '../internal/print-open.ts';
import {ProblemSentences} from '../internal/problem-sentences.ts';
import {TableSource} from '../internal/table-source.ts';
import {chartDataOf} from './chart-source.ts';
import {draw} from './drawing.ts';
import {nextFigure} from './exploring.ts';
import {chartFoot, chartHead, refusalText} from './frame.ts';
import {words as en} from './indicator-chart.en.ts';
import {FigureSelectEvent} from './indicator-chart.events.ts';
import {layOut} from './indicator-chart.layout.ts';
import {styles} from './indicator-chart.styles.ts';
import {words as zhHans, type ChartWords} from './indicator-chart.zh.ts';
import {words as zhHant} from './indicator-chart.zh-hant.ts';
import {itemsOf, type Picture, type Refusal} from './picture.ts';
import {summaryOf} from './summary.ts';

/**
 * Figures as numbers, bars or lines, drawn from a plain table.
 *
 * Use it for counts and shares that belong together. Put the table inside: readers get it before, and without, scripts.
 *
 * @summary Chart of official figures that keeps 余, 近 and 未填报.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The figures as a `<table>`.
 * @fires {FigureSelectEvent} linli-select - The reader chose a figure; silent when code sets `selected`.
 * @csspart title - The title. @csspart tile - One big number. @csspart mark - One drawing. @csspart label - A category.
 * @csspart data - The data view.
 */
export class IndicatorChart extends LitElement {
  static override styles = styles;

  /** Rows as objects, or `{title, unit, source, asOf, rows}`; else the table in the page is read. */
  @property({attribute: false}) data: unknown;
  /** `auto`, or one of the kinds in `indicator-chart.md`. */
  @property() kind = 'auto';
  /** Title and accessible name; a table's caption stands in for it. */
  @property() label = '';
  /** Unit of bare numbers. */
  @property() unit = '';
  /** Who published the figures. */
  @property() source = '';
  /** Day or time of the figures, as written. */
  @property({attribute: 'as-of'}) asOf = '';
  @property() note = '';
  /** Folds the table away. */
  @property({type: Boolean}) folded = false;
  /** The figures are invented: 示例数据 is shown. */
  @property({type: Boolean}) sample = false;
  /** Category of the chosen figure, or an empty text. */
  @property({reflect: true, useDefault: true}) selected = '';

  @state() private current = -1;
  readonly #tables = new TableSource(this, [{kind: 'indicator', columns: INDICATOR_COLUMNS}]);
  readonly #sentences = new ProblemSentences(this);
  #read: Read | undefined;
  #figures: ChartData | null = null;
  #picture: Picture | Refusal | null = null;
  #locale: Locale = 'zh-Hans';
  #words: ChartWords = zhHans;

  constructor() {
    super();
    new PrintOpen(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const read = this.#tables.read();
    if (read !== this.#read || changed.has('unit')) {
      const unit = this.unit || (this.#tables.description.unit ?? '');
      this.#figures = chartDataOf(read, this.#tables.links(), unit);
    }
    this.#read = read;
    this.#locale = localeOf(this);
    this.#words = wordsIn(this.#locale, {zhHans, zhHant, en});
    this.#picture = this.#figures && layOut(this.#figures, this.kind, this.#options);
  }

  protected override render(): TemplateResult {
    const {label, unit, source, asOf, note} = this;
    const said = this.#tables.description;
    const sample = this.sample || (this.#figures?.categories.some((category) => category.sample) ?? false);
    const head = {title: label || (said.title ?? ''), unit: unit || (said.unit ?? ''), sample};
    const foot = {source: source || (said.source ?? ''), asOf: asOf || (said.asOf ?? ''), note};
    return html`<figure aria-labelledby="title">
      ${chartHead(head, this.#locale, this.#words)} ${this.#renderPicture()} ${chartFoot(foot, this.#words)}
      ${this.#renderProblems()} ${this.#renderData()}
    </figure>`;
  }

  get #options() {
    return {locale: this.#locale, words: this.#words};
  }

  get #drawn(): Picture | null {
    return this.#picture && 'form' in this.#picture ? this.#picture : null;
  }

  #renderPicture(): TemplateResult | typeof nothing {
    if (!this.#picture || !this.#figures) return this.#tables.pending ? nothing : emptyNotice(this.#locale);
    if ('refused' in this.#picture) return failedNotice(this.#locale, refusalText(this.#picture, this.#words));
    const pointing = {current: this.current, choose: (index: number) => this.#choose(index)};
    return html`<p id="summary" class="summary" data-form=${this.#picture.form}>
        ${summaryOf(this.#figures, this.#options)}
      </p>
      <div
        class="surface"
        role="group"
        tabindex="0"
        aria-labelledby="title"
        aria-describedby="summary hint"
        @keydown=${this.#onKeydown}
        @blur=${this.#leave}
      >
        ${draw(this.#picture, pointing, this.#words.toSource)}
      </div>
      <p id="hint" class="hint">${this.#words.hint}</p>
      <div class="unseen" role="status">${itemsOf(this.#picture)[this.current]?.text ?? ''}</div>`;
  }

  #renderProblems() {
    const problems: readonly Problem[] = this.#figures?.problems ?? [];
    return problemNotice(this.#locale, problems.length, this.#sentences.of(problems, this.#locale));
  }

  #renderData() {
    const {origin, blind} = this.#tables;
    if (origin === 'sibling' || origin === 'for' || (origin === 'none' && !blind)) return html`<slot></slot>`;
    const [table] = this.#read?.tables ?? [];
    const alone = origin === 'data' && !blind && this.childElementCount === 0;
    return dataView(this.#locale, this.folded, alone && table ? plainTable(table) : nothing);
  }

  #choose(index: number): void {
    const item = this.#drawn && itemsOf(this.#drawn)[index];
    if (!item) return;
    this.current = index;
    this.selected = item.category;
    /** @internal */
    this.dispatchEvent(new FigureSelectEvent(item.category, item.series));
  }

  readonly #leave = (): void => {
    this.current = -1;
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (!this.#drawn || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextFigure(this.#drawn, this.current, event.key);
    const chosen = (event.key === 'Enter' || event.key === ' ') && this.current >= 0;
    if (next === undefined && !chosen && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') this.#leave();
    else if (next !== undefined) this.current = next;
    else this.#openCurrent();
  };

  #openCurrent(): void {
    const link = this.renderRoot.querySelectorAll('.surface [data-index]')[this.current];
    const target = link?.localName === 'a' ? link : link?.querySelector('a');
    if (target) (target as HTMLElement).click();
    else this.#choose(this.current);
  }
}
