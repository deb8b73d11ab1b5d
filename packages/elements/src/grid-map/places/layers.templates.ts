import {html, nothing, type TemplateResult} from 'lit';

import {icon} from './icon.ts';
import type {PlacesLayout} from './places.layout.ts';
import type {PlacesState} from './places.state.ts';
import type {PlacesWords} from './places.words.ts';

type Template = TemplateResult | typeof nothing;

interface Choice {
  readonly key: string;
  readonly content: unknown;
  readonly pressed: boolean;
}

/** A row of pressed buttons: one tab stop, arrows move. */
function row(name: string, label: string, choices: readonly Choice[], wanted: string | undefined): TemplateResult {
  const stop = (choices.find(({key}) => key === wanted) ?? choices.find(({pressed}) => pressed) ?? choices[0])?.key;
  return html`<div class="layer-row" role="toolbar" aria-label=${label} data-row=${name}>
    ${choices.map(
      ({key, content, pressed}) =>
        html`<button
          type="button"
          data-layer=${key}
          tabindex=${key === stop ? 0 : -1}
          aria-pressed=${pressed ? 'true' : 'false'}
        >
          ${content}
        </button>`,
    )}
  </div>`;
}

/** Which kinds are shown, each with its shape and its number; the open wishes as one more. */
export function kindRow(
  {categories}: PlacesLayout,
  {hidden, stops, wishes}: PlacesState,
  words: PlacesWords,
  owed: number,
): Template {
  const choices = categories.map(({kind, icon: name, count}): Choice => {
    const content = html`${icon(name)}<span>${kind}</span> <span class="count">${words.number(kind, count)}</span>`;
    return {key: `kind:${kind}`, content, pressed: !hidden.has(kind)};
  });
  if (owed > 0) {
    const content = html`<span>${words.wishes}</span> <span class="count">${owed}</span>`;
    choices.push({key: 'wishes', content, pressed: wishes});
  }
  return choices.length === 0 ? nothing : row('kinds', words.layers, choices, stops['kinds']);
}

/** 图 or 列表. */
export function viewRow({view, stops}: PlacesState, words: PlacesWords): TemplateResult {
  const choices = (['map', 'list'] as const).map((key) => ({key, content: words.view[key], pressed: key === view}));
  return row('views', words.views, choices, stops['views']);
}
