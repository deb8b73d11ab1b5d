import {html, nothing, type TemplateResult} from 'lit';

import type {ChartData} from '@linli/model/record/chart-data';
import type {Table} from '@linli/model/read/table';

import type {DataFold} from '../internal/data-fold.ts';
import {dataView} from '../internal/data-view.ts';
import type {Late} from '../internal/late.ts';
import type {LazyPanel} from '../internal/lazy-panel.ts';
import {emptyNotice, failedNotice, notice, problemNotice} from '../internal/notice.ts';
import {plainTable} from '../internal/plain-table.ts';
import type {ProblemSentences} from '../internal/problem-sentences.ts';
import type {RemoteLoader} from '../internal/remote-loader.ts';
import type {TableSource} from '../internal/table-source.ts';
import type {ChartOptions} from './chart-options.ts';
import {draw} from './drawing.ts';
import type {Explorer} from './explorer.ts';
import {chartFoot, chartHead, refusalText, type Surroundings, surroundingsOf} from './frame.ts';
import type {IndicatorChart} from './indicator-chart.ts';
import type {Picture} from './picture.ts';
import type {Job} from './workbench.ts';

/** Everything a chart prints. */
export interface ChartState extends Job {
  readonly chart: IndicatorChart;
  readonly tables: TableSource;
  readonly fold: DataFold;
  readonly remote: Late<RemoteLoader>;
  readonly sentences: ProblemSentences;
  readonly explorer: Explorer;
  readonly tools: LazyPanel<ToolState>;
}

/** What can be downloaded and copied. */
export interface ToolState {
  readonly picture: Picture;
  readonly figures: ChartData;
  readonly surroundings: Surroundings;
  readonly summary: string;
  readonly table: Table | undefined;
  readonly options: ChartOptions;
  readonly host: IndicatorChart;
}

/** One tab stop whose figures are read by keys or taps, below its sentence. */
function pictureView(
  picture: Picture,
  summary: string,
  {explorer, chart}: ChartState,
  {words}: ChartOptions,
): TemplateResult {
  return html`<p id="summary" class=${picture.form === 'tiles' ? 'unseen' : 'summary'}>${summary}</p>
    <div
      class="surface"
      role="group"
      tabindex="0"
      aria-labelledby="title"
      aria-describedby="summary hint"
      @click=${explorer.onClick}
      @keydown=${explorer.onKeydown}
      @focus=${explorer.onFocus}
      @blur=${explorer.leave}
    >
      ${draw(picture, {current: explorer.current, chosen: chart.selected, choose: explorer.choose}, words)}
      <div class="reading" part="reading" role="status">${explorer.reading}</div>
    </div>
    <p id="hint" class="unseen">${words.hint}</p>`;
}

function pictureOf(state: ChartState): TemplateResult | typeof nothing {
  const {result, summary, options, tables, remote} = state;
  const {locale, words} = options;
  const remark = remote.it?.sentence(locale);
  const fetching = remark ? notice(remark) : nothing;
  if (!result) {
    if (remark) return fetching;
    if (tables.unread && !tables.blind) return failedNotice(locale, words.notLoaded);
    return tables.pending ? nothing : emptyNotice(locale);
  }
  if ('refused' in result) return html`${failedNotice(locale, refusalText(result, state))}${fetching}`;
  return html`${pictureView(result, summary, state, options)}${fetching}`;
}

function problemsOf({figures, sentences, options: {locale}}: ChartState) {
  const problems = figures?.problems ?? [];
  return problemNotice(locale, problems.length, sentences(problems, locale));
}

function dataOf({chart, tables, table, options, fold}: ChartState): TemplateResult {
  const {origin, blind} = tables;
  if (origin === 'sibling' || origin === 'for' || (origin === 'none' && !blind)) return html`<slot></slot>`;
  const alone = origin === 'data' && !blind && chart.childElementCount === 0;
  return dataView(
    options.locale,
    chart.folded,
    alone && table && fold.shows(chart.folded) ? plainTable(table) : nothing,
    fold.unfold,
  );
}

function toolsOf(state: ChartState, surroundings: Surroundings): TemplateResult | typeof nothing {
  const {chart, figures, summary, table, options, tools} = state;
  const {picture} = chart;
  if (!picture || !figures) return nothing;
  const {words} = options;
  const given = {picture, figures, surroundings, summary, table, options, host: chart};
  return tools(words.tools, given, words.notLoaded);
}

/** The whole element: title, drawing, source, problems, table, downloads. */
export function chartView(state: ChartState): TemplateResult {
  const {chart, figures, tables, options, faults} = state;
  const {locale, words} = options;
  const surroundings = surroundingsOf(chart, tables.description);
  const sample = chart.sample || (figures?.categories.some((category) => category.sample) ?? false);
  return html`<figure aria-labelledby="title">
    ${chartHead(surroundings, sample, locale, words)} ${pictureOf(state)} ${chartFoot(surroundings, words)}
    ${faults.length > 0 ? notice(words.faults(faults.join('、'))) : nothing} ${problemsOf(state)} ${dataOf(state)}
    ${toolsOf(state, surroundings)}
  </figure>`;
}
