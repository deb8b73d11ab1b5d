import {html, type TemplateResult} from 'lit';

import type {Rung} from 'linli/embed';
import type {Actions} from '../actions.ts';
import {codeOf, type Installed, pictureCode, plainText} from '../outputs.ts';
import type {Remembered} from '../remembered.ts';
import type {View} from '../view.ts';
import {step} from './step.ts';

interface Way {
  readonly rung: Rung;
  readonly name: string;
  readonly needs: string;
}

const WAYS: readonly Way[] = [
  {rung: 'D', name: '带类名的表格', needs: '编辑器要保留表格的 class。'},
  {rung: 'C', name: '带类名的链接', needs: '先把下面的 JSON 文件传到网站，再改链接地址。'},
  {rung: 'B', name: '组件标签', needs: '编辑器要保留 linli- 开头的标签。'},
  {rung: 'A', name: '组件标签和脚本', needs: '文章里能写脚本，组件文件放在自己的网站上。'},
];

function plainWay(view: View, loader: Installed, actions: Actions): TemplateResult {
  const {table, about, alt} = view;
  const code = codeOf('E', table, about, view.kind!, loader);
  const text = plainText(table, about, alt);
  return html`<div class="way first">
    <h3>贴进文章：普通段落和表格</h3>
    <p>在文章里直接粘贴，不用写代码。网站模板里装了加载脚本，它就成图；没有装，表格照样能看。</p>
    <div class="row">
      <button
        type="button"
        class="main"
        @click=${() => actions.copy('段落和表格', text, code, '请到文章编辑框里按 Ctrl+V。')}
      >
        复制到编辑器
      </button>
      <button type="button" @click=${() => actions.copy('代码', code)}>复制代码</button>
      <button type="button" @click=${() => actions.copy('文字', text)}>复制文字（微信等）</button>
    </div>
  </div>`;
}

function pictureWay({table, about, kind, alt}: View, loader: Installed, actions: Actions): TemplateResult {
  const code = pictureCode(table, about, kind!, loader, alt);
  return html`<div class="way">
    <h3>图片和普通表格：公众号、邮件、材料里用</h3>
    <p>标题、单位、那句话和来源都在图里。图片下面仍要贴上表格，看不见图的人才读得到数。</p>
    <div class="row">
      <button type="button" @click=${() => actions.picture('png')}>下载 PNG</button>
      <button type="button" @click=${() => actions.picture('svg')}>下载 SVG</button>
      <button type="button" @click=${() => actions.copy('图片和表格的代码', code)}>复制图片和表格的代码</button>
      <button type="button" @click=${() => actions.copy('替代文字', alt)}>复制替代文字</button>
    </div>
  </div>`;
}

function codeWay({rung, name, needs}: Way, view: View, loader: Installed, actions: Actions): TemplateResult {
  const code = codeOf(rung, view.table, view.about, view.kind!, loader);
  return html`<details class="way">
    <summary>${name}</summary>
    <p>${needs}</p>
    <pre tabindex="0" role="region" aria-label="${name}的代码"><code>${code}</code></pre>
    <div class="row">
      <button type="button" @click=${() => actions.copy('代码', code)}>复制代码</button>
    </div>
  </details>`;
}

function keepField(remembered: Remembered | null, actions: Actions): TemplateResult {
  const onChange = (event: Event) => actions.keep((event.target as HTMLInputElement).checked);
  return html`<label class="keep-field">
    <input type="checkbox" .checked=${remembered !== null} @change=${onChange} />
    在这个浏览器里记住来源和试装结果，下次不用再填（默认什么都不记）
  </label>`;
}

/** Step 5: everything to take away. */
export function takeStep(
  view: View,
  loader: Installed,
  remembered: Remembered | null,
  actions: Actions,
): TemplateResult {
  const lead = '拿不准就用第一种，它在任何编辑器里都留得住。';
  return step(
    5,
    lead,
    html`${plainWay(view, loader, actions)} ${pictureWay(view, loader, actions)}
      ${WAYS.map((way) => codeWay(way, view, loader, actions))}
      <div class="way">
        <h3>留底和审校</h3>
        <div class="row">
          <button type="button" @click=${() => actions.print()}>打印校对单</button>
          <button type="button" @click=${() => actions.download('csv')}>下载 CSV</button>
          <button type="button" @click=${() => actions.download('json')}>下载 JSON</button>
        </div>
        <p class="small muted">校对单列出每一个数和它的单元格、合计、校验码，供三审三校签字。</p>
        ${keepField(remembered, actions)}
      </div>`,
  );
}
