import {html, nothing, type TemplateResult} from 'lit';

import {explain} from '@linli/model/explain';
import type {Problem} from '@linli/model/problem';

import {type Proof, proofOf, type ProofTotal} from '../proof.ts';
import type {View} from '../view.ts';

const SIGNATURES = ['初审', '复审', '终审', '一校', '二校', '三校'];
const HEADINGS = ['单元格', '名称', '列', '发布的写法', '核对'];
const NO_TOTAL = '不合计（单位不同、含比例、只说了上限，或有读不出的数）';

const numbers = ({lines}: Proof): TemplateResult =>
  html`<table class="lines">
    <thead>
      <tr>
        ${HEADINGS.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map(({cell, name, heading, text}) => {
        const cells = [cell, name, heading, text === '' ? '未填报' : text, '□'];
        return html`<tr>
          ${cells.map((words) => html`<td>${words}</td>`)}
        </tr>`;
      })}
    </tbody>
  </table>`;

function totalLine({column, heading, count, empty, unreadable, total}: ProofTotal): TemplateResult {
  const counts = [
    `${count} 个数`,
    ...(empty > 0 ? [`${empty} 个未填报`] : []),
    ...(unreadable > 0 ? [`${unreadable} 个读不出`] : []),
  ];
  const sum = total === null ? NO_TOTAL : `${empty > 0 ? '已填报的' : ''}合计 ${total}`;
  return html`<li>${`${column} 列“${heading}”：${counts.join('，')}；${sum}`}</li>`;
}

/** What was told and not mended: the three readers decide, knowing of it. */
function openPoint(problem: Problem): TemplateResult {
  const {column = '', row = ''} = problem.place ?? {};
  return html`<li>${`${`${column}${row}` || '整张表'}：${explain({...problem, place: undefined}, 'zh-Hans')}`}</li>`;
}

/** The sheet that is printed for 三审三校; on a screen it is not shown. */
export function proofSheet({table, about, alt, kind, problems}: View): TemplateResult {
  const proof = proofOf(table);
  const {title, unit, source, asOf} = about;
  const open = problems.filter(({severity}) => severity !== 'notice');
  const facts = Object.entries({
    标题: title,
    样式: kind?.markers[0] ?? '普通表格',
    表格: `${table.rows.length} 行，${table.headers.length} 列，${proof.lines.length} 个数`,
    单位: unit,
    来源: source,
    截至: asOf,
    替代文字: alt,
    校验码: proof.checksum,
  });
  return html`<section class="proof">
    <h2>校对单</h2>
    <dl>
      ${facts.map(([name, text]) => {
        return html`<div>
          <dt>${name}</dt>
          <dd>${text === '' ? '（空）' : text}</dd>
        </div>`;
      })}
    </dl>
    ${proof.lines.length === 0 ? nothing : numbers(proof)}
    <ul class="totals">
      ${proof.totals.map(totalLine)}
    </ul>
    ${
      open.length === 0
        ? nothing
        : html`<h3>还没有改的提示</h3>
            <ul>
              ${open.map(openPoint)}
            </ul>`
    }
    <div class="signatures">${SIGNATURES.map((name) => html`<p>${name}：<span></span>日期：<span></span></p>`)}</div>
  </section>`;
}
