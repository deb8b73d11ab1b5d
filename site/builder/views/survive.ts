import {html, nothing, type TemplateResult} from 'lit';

import type {Actions} from '../actions.ts';
import type {Survived} from '../survive.ts';
import {step} from './step.ts';

const NAMES = {
  A: '组件标签和脚本',
  B: '组件标签',
  C: '带类名的链接',
  D: '带类名的表格',
  E: '普通段落和表格',
} as const;

/** What came back, in one sentence, and what to do. */
export function verdict({rungs, tables, printed, lonely}: Survived): string {
  if (printed) return '编辑器把标签当成文字显示出来了，读者会看见代码。请改用“普通段落和表格”。';
  const [best] = rungs;
  if (best !== undefined)
    return `留住了：${rungs.map((rung) => NAMES[rung]).join('、')}。在这个网站可以用“${NAMES[best]}”。`;
  if (lonely) return '标记留住了，但它后面没有紧跟表格。请让标记那一段和表格挨着。';
  if (tables > 0) return '只留住了普通表格，标记那一段不见了。表格照样能看；要成图，请检查表格上面的那一段。';
  return '没有找到表格。请从网站发布后的页面上选中整段内容，连同表格一起复制。';
}

function onPaste(event: ClipboardEvent, actions: Actions): void {
  const data = event.clipboardData;
  if (!data) return;
  event.preventDefault();
  const text = data.getData('text/plain');
  // Source copied as text is the truest answer; what a page shows comes as HTML.
  actions.judge(/<\w+[\s>]/.test(text) ? text : data.getData('text/html') || text);
}

/** Step 6: paste what the CMS gave back, and learn which rung survived. */
export function surviveStep(survived: Survived | null, actions: Actions): TemplateResult {
  const lead = '把内容贴进你们的编辑器，保存、预览，再从预览页或“源代码”里复制回来，看看留下了什么。';
  return step(
    6,
    lead,
    html`<label class="field">
        <span>粘贴编辑器还给你的内容（Ctrl+V）</span>
        <textarea
          id="returned"
          rows="3"
          spellcheck="false"
          @paste=${(event: ClipboardEvent) => onPaste(event, actions)}
          @change=${(event: Event) => actions.judge((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      ${survived === null ? nothing : html`<p class="verdict" data-good=${survived.rungs.length > 0}>${verdict(survived)}</p>`}`,
  );
}
