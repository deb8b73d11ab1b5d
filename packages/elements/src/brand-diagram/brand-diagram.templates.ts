import {html, nothing, type TemplateResult} from 'lit';

import type {BrandLayout, BrandNode} from './brand-diagram.layout.ts';
import type {Words} from './brand-diagram.zh.ts';

function nameOf({name, href, role}: BrandNode, words: Words): TemplateResult {
  const label = role === 'core' ? html`<span class="unseen">${words.core}：</span>${name}` : name;
  return html`<p class="name">${href ? html`<a href=${href}>${label}</a>` : label}</p>`;
}

function block(node: BrandNode, words: Words): TemplateResult {
  const {meaning, carriedBy, nodes, href} = node;
  return html`<div class="block" part=${node.role === 'core' ? 'core' : 'part'} ?data-opens=${href !== ''}>
      ${nameOf(node, words)} ${meaning ? html`<p class="meaning">${meaning}</p>` : nothing}
      ${carriedBy ? html`<p class="carried">${words.carriedBy(carriedBy)}</p>` : nothing}
    </div>
    ${
      nodes.length > 0
        ? html`<ul class="inner">
            ${nodes.map((one) => html`<li>${block(one, words)}</li>`)}
          </ul>`
        : nothing
    }`;
}

const item = (node: BrandNode, words: Words, place: string): TemplateResult =>
  html`<li class=${place} data-of=${node.of} data-parts=${node.nodes.length}>${block(node, words)}</li>`;

/** The core and what stands to it: one list, core first; a chain and tiers are numbered lists. */
function whole({form, core, parts}: BrandLayout, words: Words): TemplateResult {
  const items = html`${core ? item(core, words, 'core') : nothing}
  ${parts.map((part) => item(part, words, part.above ? 'above' : 'below'))}`;
  return form === 'chain' || form === 'tiers'
    ? html`<ol class="whole" data-form=${form}>
        ${items}
      </ol>`
    : html`<ul class="whole" data-form=${form}>
        ${items}
      </ul>`;
}

function row(title: string, id: string, nodes: readonly BrandNode[], words: Words): TemplateResult | typeof nothing {
  if (nodes.length === 0) return nothing;
  return html`<div class=${id}>
    <p class="row-title" id=${id}>${title}</p>
    <ul class="whole" aria-labelledby=${id}>
      ${nodes.map((node) => item(node, words, 'below'))}
    </ul>
  </div>`;
}

/** The whole diagram: real nested lists, drawn as blocks and lanes. */
export function diagram(layout: BrandLayout, words: Words): TemplateResult {
  return html`${whole(layout, words)} ${row(words.strands, 'strands', layout.strands, words)}
  ${row(words.outcomes, 'outcomes', layout.outcomes, words)}`;
}
