import {html, nothing, type TemplateResult} from 'lit';

import {type Kind, KINDS} from '@linli/model/kinds';

import type {Actions} from '../actions.ts';
import type {Recommended} from '../recommend.ts';
import {gridsOf} from '../shapes.ts';
import type {View} from '../view.ts';
import {preview} from './preview.ts';
import {step} from './step.ts';

const nameOf = ({markers}: Kind): string => markers[0] ?? '';
const keyOf = ({element, kind}: Kind): string => `${element} ${kind ?? ''}`;

const OTHERS = KINDS.filter(({element, kind}) => element === 'indicator-chart' && kind !== 'auto');

function card(view: View, {kind, reason}: Recommended, actions: Actions): TemplateResult {
  const chosen = view.kind !== null && keyOf(view.kind) === keyOf(kind);
  return html`<div class="kind" ?data-chosen=${chosen}>
    <label>
      <input type="radio" name="kind" .checked=${chosen} @change=${() => actions.choose(kind)} />
      <b>${nameOf(kind)}</b>
      <span>${reason}</span>
    </label>
    <div class="preview">${preview(kind, view)}</div>
  </div>`;
}

function others(view: View, actions: Actions): TemplateResult {
  const key = view.kind === null ? '' : keyOf(view.kind);
  const listed = view.ways.some(({kind}) => keyOf(kind) === key);
  const onChange = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    const found = OTHERS.find((one) => keyOf(one) === value);
    if (found) actions.choose(found);
  };
  return html`<label class="field other">
      <span>别的样式</span>
      <select @change=${onChange}>
        <option value="" .selected=${listed}>不用，就在上面选</option>
        ${OTHERS.map(
          (one) => html`<option value=${keyOf(one)} .selected=${!listed && keyOf(one) === key}>${nameOf(one)}</option>`,
        )}
      </select>
    </label>
    ${
      listed || view.kind === null
        ? nothing
        : html`<div class="kind" data-chosen>
            <p><b>${nameOf(view.kind)}</b></p>
            <div class="preview">${preview(view.kind, view)}</div>
          </div>`
    }`;
}

/** Grids may lie on a picture of the wall map: their borders are traced here, and go into the table. */
function tracing({kind, table}: View, actions: Actions): TemplateResult | typeof nothing {
  if (kind?.element !== 'grid-map' || kind.kind !== 'grids' || gridsOf(table).length === 0) return nothing;
  const onToggle = ({currentTarget}: Event) => {
    const details = currentTarget as HTMLDetailsElement;
    if (details.open) actions.trace(details.querySelector<HTMLElement>('.trace-place')!);
  };
  return html`<details class="way" @toggle=${onToggle}>
    <summary>描图：有墙上的网格图照片时，描出各网格的边界</summary>
    <p>
      描好的边界填进表格的“图形”一列，随表格一起带走，不带照片也照样成图。要显示在照片上，把照片另外传到网站，地址写进组件的
      picture。
    </p>
    <div class="trace-place"></div>
  </details>`;
}

/** Step 3: three ways that suit these data, drawn with these data. */
export function kindsStep(view: View, actions: Actions): TemplateResult {
  const none = view.ways.length === 0;
  const lead = none ? '这张表里没有能画的数，可以照普通表格发布。' : '下面是用你的数据画出来的样子，选一个。';
  return step(
    3,
    lead,
    none
      ? nothing
      : html`<fieldset class="kinds">
            <legend class="unseen">推荐的样式</legend>
            ${view.ways.map((way) => card(view, way, actions))}
          </fieldset>
          ${tracing(view, actions)}
          ${view.table.kind === undefined || view.table.kind === 'indicator' ? others(view, actions) : nothing}`,
  );
}
