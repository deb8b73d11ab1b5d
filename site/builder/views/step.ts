import {html, type TemplateResult} from 'lit';

/** The six steps, in their order. */
export const STEPS = ['粘贴', '检查', '选样式', '说明', '取用', '试装'] as const;

/** One step of the way: its number in the lane, its name as a heading. */
export function step(number: number, lead: string, content: unknown): TemplateResult {
  const id = `step-${number}`;
  return html`<section class="question step" aria-labelledby=${id}>
    <div class="lane"><span class="ordinal" aria-hidden="true">${number}</span></div>
    <div class="block">
      <h2 id=${id} tabindex="-1">${STEPS[number - 1]}</h2>
      <p class="lead">${lead}</p>
      ${content}
    </div>
  </section>`;
}
