import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {explain} from '@linli/model/explain';
import type {Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';

import type {Actions} from '../actions.ts';
import type {CellEdit} from '../edit.ts';
import type {View} from '../view.ts';
import {step} from './step.ts';

/** Rows and sentences that are shown at most; the rest is counted. */
const ROWS = 60;
const SENTENCES = 40;

const WORD = {error: '要改', warning: '请看一看', notice: '告知'} as const;

const wordOf = ({code, severity}: Problem): string => (code === 'personal-data' ? '不能公布' : WORD[severity]);

const placeText = ({place}: Problem): string => `${place?.column ?? ''}${place?.row ?? ''}` || '整张表';

/** The sentence without its place: the place stands before it. */
const sentence = (problem: Problem): string => explain({...problem, place: undefined}, 'zh-Hans');

function cellOf({rows, letters}: Table, {place}: Problem): {at: number; text: string} | null {
  const row = rows.find((one) => one.row === place?.row);
  const at = place?.column === undefined ? -1 : letters.indexOf(place.column);
  return row === undefined || at < 0 ? null : {at, text: row.values[at] ?? ''};
}

function editField(view: View, problem: Problem, actions: Actions): TemplateResult | typeof nothing {
  const cell = cellOf(view.table, problem);
  const row = problem.place?.row;
  if (cell === null || row === undefined || problem.severity === 'notice') return nothing;
  const place = placeText(problem);
  const put = (text: string, said: string) => actions.edit([{row, at: cell.at, text}], said);
  const fix = view.fixes.find((one) => one.row === row && one.at === cell.at);
  return html`<span class="mend">
    <label
      >${place} 改为
      <input
        .value=${live(cell.text)}
        @change=${(event: Event) => put((event.target as HTMLInputElement).value, `${place} 已改`)}
    /></label>
    ${
      fix === undefined
        ? nothing
        : html`<button type="button" @click=${() => put(fix.text, `${place} 已改为 ${fix.text}`)}>
            改为 ${fix.text}
          </button>`
    }
    <button type="button" @click=${() => put('', `${place} 已清空`)}>清空 ${place}</button>
  </span>`;
}

function problemItem(view: View, problem: Problem, actions: Actions): TemplateResult {
  return html`<li data-severity=${problem.severity}>
    <b>${placeText(problem)}</b> <span class="word">${wordOf(problem)}</span> ${sentence(problem)}
    ${editField(view, problem, actions)}
  </li>`;
}

function fixButtons({fixes, moves, table}: View, actions: Actions): TemplateResult | typeof nothing {
  if (fixes.length === 0 && moves.length === 0) return nothing;
  const all = (edits: readonly CellEdit[]) => actions.edit(edits, `已整理 ${edits.length} 格`);
  return html`<div class="row">
    ${
      fixes.length === 0
        ? nothing
        : html`<button type="button" @click=${() => all(fixes)}>全角数字和空格一次改好（${fixes.length} 格）</button>`
    }
    ${moves.map(
      (move) =>
        html`<button type="button" @click=${() => actions.moveUnit(move)}>
          ${table.letters[move.at]} 列的单位“${move.unit}”移到列名
        </button>`,
    )}
  </div>`;
}

/** Cells with something to mend, as `row:column`, with the gravest word for each. */
function marksOf(problems: readonly Problem[]): ReadonlyMap<string, Problem['severity']> {
  const marks = new Map<string, Problem['severity']>();
  for (const {place, severity} of problems) {
    const key = `${place?.row}:${place?.column}`;
    if (place?.row !== undefined && !marks.has(key)) marks.set(key, severity);
  }
  return marks;
}

function gridRow({table, problems}: View, {row, values}: Table['rows'][number], marks = marksOf(problems)) {
  return html`<tr data-mark=${marks.get(`${row}:undefined`) ?? nothing}>
    <th scope="row">${row}</th>
    ${table.headers.map((_, at) => {
      const mark = marks.get(`${row}:${table.letters[at]}`);
      const word = mark === undefined ? nothing : html`<span class="unseen">（${WORD[mark]}）</span>`;
      return html`<td data-mark=${mark ?? nothing}>${values[at] ?? ''}${word}</td>`;
    })}
  </tr>`;
}

function grid(view: View): TemplateResult {
  const {headers, letters, rows} = view.table;
  return html`<div class="cells" tabindex="0" role="region" aria-label="表格，行列号同 Excel">
    <table>
      <thead>
        <tr>
          <td></td>
          ${letters.map((letter) => html`<th scope="col">${letter}</th>`)}
        </tr>
        <tr>
          <th scope="row">列名</th>
          ${headers.map((heading) => html`<td class="heading">${heading}</td>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, ROWS).map((row) => gridRow(view, row))}
      </tbody>
    </table>
  </div>`;
}

/** A workbook or page may hold several tables: one is worked on, the largest at first. */
function tableChoice({tables}: View, actions: Actions): TemplateResult | typeof nothing {
  if (tables.length === 0) return nothing;
  const onChange = (event: Event) => actions.take((event.target as HTMLSelectElement).selectedIndex);
  return html`<label class="field">
    <span>一共读到 ${tables.length} 张表，现在用的是</span>
    <select @change=${onChange}>
      ${tables.map(
        ({name, chosen}, at) => html`<option .selected=${live(chosen)}>${`第${at + 1}张：${name}`}</option>`,
      )}
    </select>
  </label>`;
}

/** Step 2: the cells as they were read, and what is to be said of each. */
export function checkStep(view: View, actions: Actions): TemplateResult {
  const {table, problems, blocked} = view;
  const grave = problems.filter(({severity}) => severity === 'error').length;
  const lead =
    grave > 0 && !blocked
      ? `读到 ${table.rows.length} 行、${table.headers.length} 列；有 ${grave} 处要改，不改就按“未填报”处理。`
      : `读到 ${table.rows.length} 行、${table.headers.length} 列${blocked ? '。' : '，没有一定要改的地方。'}`;
  const more = [
    ...(table.rows.length > ROWS ? [`表格只列出前 ${ROWS} 行，其余照样检查。`] : []),
    ...(problems.length > SENTENCES ? [`还有 ${problems.length - SENTENCES} 处没有列出，改好上面的再看。`] : []),
  ];
  return step(
    2,
    lead,
    html`${
        blocked ? html`<p class="notice stop">表里有不能公布的个人信息。改好以前，下面的步骤不会打开。</p>` : nothing
      }
      ${tableChoice(view, actions)} ${fixButtons(view, actions)}
      <ul class="problems">
        ${problems.slice(0, SENTENCES).map((problem) => problemItem(view, problem, actions))}
      </ul>
      ${grid(view)} ${more.map((text) => html`<p class="small muted">${text}</p>`)}`,
  );
}
