import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {CHART_TABLE} from '@linli/model/record/chart-columns';
import type {ChartData} from '@linli/model/record/chart-data';
import type {Read} from '@linli/model/read/table';

import {dataView} from '../internal/data-view.ts';
import {localeOf} from '../internal/locale.ts';
import {emptyNotice, failedNotice, problemNotice} from '../internal/notice.ts';
import {plainTable} from '../internal/plain-table.ts';
import {PrintOpen} from '../internal/print-open.ts';
import {ProblemSentences} from '../internal/problem-sentences.ts';
import {TableSource} from '../internal/table-source.ts';
import type {ChartOptions} from './chart-options.ts';
import {partsFor} from './chart-parts.ts';
import {chartDataOf} from './chart-source.ts';
import {wordsFor} from './chart-words.ts';
import {Explorer} from './explorer.ts';
import {chartFoot, chartHead, refusalText} from './frame.ts';
import {FigureSelectEvent} from './indicator-chart.events.ts';
import {styles} from './indicator-chart.styles.ts';
import {words} from './indicator-chart.zh.ts';
import {layOut} from './lay-out.ts';
import {pictureView} from './picture-view.ts';
import type {Item, Picture, Refusal} from './picture.ts';

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

  readonly #tables = new TableSource(this, [CHART_TABLE]);
  readonly #sentences = new ProblemSentences(this);
  readonly #explorer = new Explorer(this);
  #read: Read | undefined;
  #figures: ChartData | null = null;
  #result: Picture | Refusal | null = null;
  #options: ChartOptions = {locale: 'zh-Hans', words};

  constructor() {
    super();
    new PrintOpen(this);
  }

  /** @internal */
  get picture(): Picture | null {
    return this.#result && 'form' in this.#result ? this.#result : null;
  }

  /** @internal */
  choose({category, series}: Item): void {
    this.selected = category;
    /** @internal */
    this.dispatchEvent(new FigureSelectEvent(category, series));
  }

  /** A picture waits for its kind and its words: until then, and if they never come, the server's or the last one stays. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const hydrating = !this.hasUpdated && this.shadowRoot !== null;
    const parts = partsFor(() => ({kind: this.kind, data: this.#readFigures(), locale: localeOf(this)}));
    if (parts === true) return super.scheduleUpdate();
    return parts.then((complete) => (complete || !hydrating ? super.scheduleUpdate() : undefined));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('unit')) this.#read = undefined;
    const figures = this.#readFigures();
    const locale = localeOf(this);
    this.#options = {locale, words: wordsFor(locale)};
    this.#result = figures && layOut(figures, this.kind, this.#options);
  }

  protected override render(): TemplateResult {
    const {label, unit, source, asOf, note} = this;
    const {words, locale} = this.#options;
    const said = this.#tables.description;
    const sample = this.sample || (this.#figures?.categories.some((category) => category.sample) ?? false);
    const head = {title: label || (said.title ?? ''), unit: unit || (said.unit ?? ''), sample};
    const foot = {source: source || (said.source ?? ''), asOf: asOf || (said.asOf ?? ''), note};
    return html`<figure aria-labelledby="title">
      ${chartHead(head, locale, words)} ${this.#renderPicture()} ${chartFoot(foot, words)} ${this.#renderProblems()}
      ${this.#renderData()}
    </figure>`;
  }

  #readFigures(): ChartData | null {
    const read = this.#tables.read();
    if (read === this.#read) return this.#figures;
    this.#read = read;
    const unit = this.unit || (this.#tables.description.unit ?? '');
    return (this.#figures = chartDataOf(read, this.#tables.links(), unit));
  }

  #renderPicture(): TemplateResult | typeof nothing {
    const {locale, words} = this.#options;
    const result = this.#result;
    if (!result || !this.#figures) return this.#tables.pending ? nothing : emptyNotice(locale);
    if ('refused' in result) return failedNotice(locale, refusalText(result, words));
    return pictureView(result, this.#figures, this.#explorer, this.#options);
  }

  #renderProblems() {
    const problems = this.#figures?.problems ?? [];
    const {locale} = this.#options;
    return problemNotice(locale, problems.length, this.#sentences.of(problems, locale));
  }

  #renderData() {
    const {origin, blind} = this.#tables;
    if (origin === 'sibling' || origin === 'for' || (origin === 'none' && !blind)) return html`<slot></slot>`;
    const [table] = this.#read?.tables ?? [];
    const alone = origin === 'data' && !blind && this.childElementCount === 0;
    return dataView(this.#options.locale, this.folded, alone && table ? plainTable(table) : nothing);
  }
}
