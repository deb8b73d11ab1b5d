import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Actions} from '../actions.ts';
import type {About} from '../state.ts';
import type {View} from '../view.ts';
import {step} from './step.ts';

interface Field {
  readonly key: keyof About;
  readonly label: string;
  readonly hint: string;
}

const FIELDS: readonly Field[] = [
  {key: 'title', label: '标题', hint: '说清楚是什么、哪里、什么时候，如“2026年各小区志愿者人数”。'},
  {key: 'unit', label: '单位', hint: '数字后面没有写单位时填，如“人”。'},
  {key: 'source', label: '来源', hint: '写发布单位，如“某某街道办事处”。'},
  {key: 'asOf', label: '截至', hint: '如“2026年6月30日”；文件没有写的就空着。'},
];

function field({key, label, hint}: Field, about: About, actions: Actions): TemplateResult {
  const id = `about-${key}`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      .value=${live(about[key])}
      aria-describedby="${id}-hint"
      @change=${(event: Event) => actions.tell({[key]: (event.target as HTMLInputElement).value.trim()})}
    />
    <p class="small muted" id="${id}-hint">${hint}</p>
  </div>`;
}

/** Step 4: what the table cannot say of itself. */
export function aboutStep({about, alt}: View, actions: Actions): TemplateResult {
  const lead = '粘贴时带来的标题、单位、来源已经填好，请核对。';
  return step(
    4,
    lead,
    html`<div class="fields">${FIELDS.map((one) => field(one, about, actions))}</div>
      <div class="field">
        <label for="about-alt">给看不见图的读者的一句话</label>
        <textarea
          id="about-alt"
          rows="3"
          .value=${live(alt)}
          aria-describedby="about-alt-hint"
          @change=${(event: Event) => actions.tell({alt: (event.target as HTMLTextAreaElement).value.trim()})}
        ></textarea>
        <p class="small muted" id="about-alt-hint">
          按数据自动起草，可以改；清空就重新起草。用作图片的替代文字，也可以放在微信文章里。
        </p>
      </div>
      ${about.title === '' ? html`<p class="notice">还没有标题，读者不知道这是什么数。</p>` : nothing}
      ${about.source === '' ? html`<p class="notice">还没有来源，读者不知道数从哪里来。</p>` : nothing}`,
  );
}
