import {html, type TemplateResult} from 'lit';

import type {Actions} from '../actions.ts';
import {step} from './step.ts';

function onPaste(event: ClipboardEvent, actions: Actions): void {
  const data = event.clipboardData;
  if (!data) return;
  event.preventDefault();
  actions.paste(data.getData('text/html'), data.getData('text/plain'));
}

function onChosen(event: Event, actions: Actions): void {
  const field = event.target as HTMLInputElement;
  const file = field.files?.[0];
  if (file) actions.open(file);
  field.value = '';
}

function onTyped(event: Event, actions: Actions): void {
  const {value} = event.target as HTMLTextAreaElement;
  if (value.trim() !== '') actions.paste('', value);
}

/** Step 1: a table comes in by paste, file or drop. */
export function pasteStep(actions: Actions): TemplateResult {
  const lead = '在 Excel、WPS 或网页里选中表格（连同标题、单位、来源那几行更好），复制，然后粘贴到这里。';
  return step(
    1,
    lead,
    html`<label class="field">
        <span>粘贴表格（Ctrl+V）</span>
        <textarea
          id="paste"
          rows="4"
          spellcheck="false"
          @paste=${(event: ClipboardEvent) => onPaste(event, actions)}
          @change=${(event: Event) => onTyped(event, actions)}
        ></textarea>
      </label>
      <div class="row">
        <label class="button file">
          <span>选一个 .xlsx 或 .csv 文件</span>
          <input type="file" accept=".xlsx,.csv,.tsv,.txt" @change=${(event: Event) => onChosen(event, actions)} />
        </label>
        <button type="button" class="plain" @click=${() => actions.tryExample()}>用示例试一试</button>
      </div>
      <p class="small muted">文件也可以拖到这一页上。表格只在这台电脑的浏览器里处理，不上传，关掉页面就没有了。</p>`,
  );
}
