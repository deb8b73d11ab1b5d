import {isServer, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {CHART_TABLE} from '@linli/model/record/chart-columns';

import {addStyles} from '../internal/add-styles.ts';
import {dataFold} from '../internal/data-fold.ts';
import {late} from '../internal/late.ts';
import {lazyPanel} from '../internal/lazy-panel.ts';
import {printOpen} from '../internal/print-open.ts';
import {problemSentences} from '../internal/problem-sentences.ts';
import {remoteSource} from '../internal/remote-source.ts';
import {TableSource} from '../internal/table-source.ts';
import {chartView, type ToolState} from './chart-view.ts';
import {gather} from './chart-work.ts';
import {WORDS} from './chart-words.ts';
import {Explorer} from './explorer.ts';
import {FigureSelectEvent} from './indicator-chart.events.ts';
import {styles} from './indicator-chart.styles.ts';
import type {Item, Picture} from './picture.ts';
import {stylesOf} from './styles-of.ts';
import {workbench} from './workbench.ts';

/**
 * Figures as numbers, bars, lines and other drawings, from a plain table.
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
 * @csspart notes - Remarks below the drawing. @csspart data - The data view. @csspart tools - Downloads and copies.
 */
export class IndicatorChart extends LitElement {
  static override styles = styles;

  /** Rows as objects, or `{title, unit, source, asOf, rows}`; else `src`, else the table in the page is read. */
  @property({attribute: false}) data: unknown;
  /** Address of a JSON or CSV table on the page's own site. */
  @property() src = '';
  /** Asks for newer data every so many minutes; 0 never. */
  @property({type: Number}) refresh = 0;
  /** `auto`, or one of the kinds in `indicator-chart.md`. */
  @property() kind = 'auto';
  /** The kind of each of `small-multiples`. */
  @property() of = 'auto';
  /** Title and accessible name; a table's caption stands in for it. */
  @property() label = '';
  /** Unit of bare numbers. */
  @property() unit = '';
  /** Who published the figures. */
  @property() source = '';
  /** Day or time of the figures, as written. */
  @property({attribute: 'as-of'}) asOf = '';
  @property() note = '';
  /** A target for all figures: 200户. */
  @property() target = '';
  /** A reference band and its meaning: 100-200户：合理区间. */
  @property() band = '';
  /** Where the way of counting changed: 2021年：口径调整. */
  @property() breaks = '';
  /** Remarks on single categories: 2022年：新站点启用；2023年：…. */
  @property() remarks = '';
  /** Folds the table away. */
  @property({type: Boolean}) folded = false;
  /** The figures are invented: 示例数据 is shown. */
  @property({type: Boolean}) sample = false;
  /** `large` sets type and targets larger. */
  @property({reflect: true, useDefault: true}) size: 'normal' | 'large' = 'normal';
  /** Elements of one group show the same category: what a reader chooses in one is chosen in all. */
  @property() group = '';
  /** Category of the chosen figure, or an empty text. */
  @property({reflect: true, useDefault: true}) selected = '';

  readonly #remote = remoteSource(this);
  readonly #tables = new TableSource(this, [CHART_TABLE]);
  readonly #fold = dataFold(this);
  readonly #sentences = problemSentences(this);
  readonly #explorer = new Explorer(this);
  readonly #tools = lazyPanel<ToolState>(this, async () => {
    const [{styles, toolsView}] = await Promise.all([import('./tools.ts'), WORDS.load('zh-Hans')]);
    addStyles(this, styles);
    return toolsView;
  });
  readonly #bench = workbench(this, this.#tables);
  /** A root that was there before the element: the server's picture stands in it. */
  readonly #drawnByServer = !isServer && this.shadowRoot !== null;

  constructor() {
    super();
    printOpen(this);
    const shown = (): boolean => this.#fold.shows(this.folded);
    late(
      this,
      () => shown() && Boolean(this.#tables.table ?? this.querySelector('table')),
      () => import('../internal/sorting.ts').then(({Sorting}) => new Sorting(this, this.#tables, shown)),
    );
    late(
      this,
      () => Boolean(this.group),
      () => import('./following.ts').then(({Following}) => new Following(this)),
    );
  }

  /** @internal */
  get fetched(): unknown {
    return this.#remote.it?.data;
  }

  /** @internal */
  get picture(): Picture | null {
    const {result} = this.#bench.job;
    return result && 'form' in result ? result : null;
  }

  /** @internal */
  choose({category, series}: Item): void {
    this.selected = category;
    /** @internal */
    this.dispatchEvent(new FigureSelectEvent(category, series));
  }

  /** A picture waits for its kind and its words: until then, and if they never come, the server's or the last one stays. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const hydrating = this.#drawnByServer && !this.hasUpdated;
    const ready = gather(this.#bench.work);
    const draw = (complete: boolean) => (complete || !hydrating ? super.scheduleUpdate() : undefined);
    return ready === true ? draw(true) : ready.then(draw);
  }

  /** What was set before the element was defined is there only now: what it needs is waited for first. */
  protected override shouldUpdate(): boolean {
    const {coming} = this.#bench.job;
    if (!this.#bench.work() || coming) return true;
    void this.updateComplete.then(() => this.requestUpdate());
    return false;
  }

  protected override willUpdate(): void {
    // On a server nothing was gathered before.
    if (isServer) void this.#bench.work();
    if (this.picture) addStyles(this, ...stylesOf(this.picture));
  }

  protected override render(): TemplateResult {
    return chartView({
      ...this.#bench.job,
      chart: this,
      tables: this.#tables,
      fold: this.#fold,
      remote: this.#remote,
      sentences: this.#sentences,
      explorer: this.#explorer,
      tools: this.#tools,
    });
  }
}
