import {html, nothing, type TemplateResult} from 'lit';

import type {Grid} from '@linli/model/record/grid';

import {addStyles} from '../internal/add-styles.ts';
import type {Cell} from './cells.layout.ts';
import {levelsStyles} from './levels.styles.ts';
import type {MapHost, MapView} from './map-body.ts';
import type {MapPart} from './map-part.ts';

/** From the highest level to the unit whose parts are drawn. A circle of 上级 ends where it began. */
export function pathOf({levels, within}: Pick<MapView, 'levels' | 'within'>): readonly Grid[] {
  const path: Grid[] = [];
  for (let at = within; at && path.indexOf(at) < 0; at = at.parent === undefined ? undefined : levels.get(at.parent))
    path.unshift(at);
  return path;
}

const step = (id: string, name: string, isHere: boolean) =>
  html`<li>
    ${isHere ? html`<span aria-current="location">${name}</span>` : html`<button type="button" data-enter=${id}>${name}</button>`}
  </li>`;

/** 区 → 街道 → 社区 → 网格 → 楼栋: where the reader is, the way back, and the way further down. */
class LevelsPart implements MapPart {
  constructor(host: MapHost) {
    addStyles(host, levelsStyles);
  }

  above(view: MapView): TemplateResult | typeof nothing {
    const path = pathOf(view);
    if (path.length === 0) return nothing;
    const {words} = view;
    const back = ({target}: Event) => {
      const id = (target as Element).closest<HTMLElement>('[data-enter]')?.dataset['enter'];
      if (id !== undefined) void view.enter(id);
    };
    return html`<nav class="levels" aria-label=${words.levels} @click=${back}>
      <ol>
        ${step('', words.whole, false)} ${path.map(({id, name}, index) => step(id, name, index === path.length - 1))}
      </ol>
    </nav>`;
  }

  inDetail({levels, words}: MapView, {id}: Cell): TemplateResult | typeof nothing {
    const count = levels.partsOf(id).length;
    return count === 0
      ? nothing
      : html`<button class="enter" type="button" data-enter=${id}>${words.parts(count)}</button>`;
  }
}

/** Makes the levels of one map. */
export const createPart = (host: MapHost): MapPart => new LevelsPart(host);
