import {html, type TemplateResult} from 'lit';

/** One step of the way: its number in the lane, its name as a heading. */
export function step(number: number, name: string, lead: string, content: unknown): TemplateResult {
  const id = `step-${number}`;
  return html`<section class="question step" aria-labelledby=${id}>
    <div class="lane"><span class="ordinal" aria-hidden="true">${number}</span></div>
    <div class="block">
      <h2 id=${id} tabindex="-1">${name}</h2>
      <p class="lead">${lead}</p>
      ${content}
    </div>
  </section>`;
}
