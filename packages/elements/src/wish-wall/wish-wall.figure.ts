import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {notice} from '../internal/notice.ts';
import type {ViewPart} from './views/view-part.ts';
import type {Ask} from './wish-wall.ask.ts';
import type {Telling} from './wish-wall.card.ts';
import type {ReadWishes} from './wish-wall.data.ts';
import type {Hearing} from './wish-wall.hearing.ts';
import {viewChoices, type Wall} from './wish-wall.layout.ts';
import {result} from './wish-wall.result.ts';
import {caption, foot} from './wish-wall.templates.ts';
import {lateBar, tools} from './wish-wall.tools.ts';

/** A wall that fits on one look needs no search. */
const SEARCH_FROM = 9;

/** Everything that the whole wall is drawn from. */
export interface Figure {
  readonly label: string;
  readonly wall: Wall;
  readonly telling: Telling;
  readonly read: ReadWishes;
  readonly ask: Ask;
  readonly selected: string;
  readonly host: LitElement;
  /** Whether folded histories hold their steps. */
  readonly allSteps: boolean;
  readonly hearing: Hearing;
  readonly part: ViewPart | undefined;
  readonly panel: TemplateResult;
  readonly note: string;
  readonly source: string;
}

/** The whole wall: its sentence, its tools, its cards, what may be done with them. */
export function wallFigure({
  label,
  wall,
  telling,
  read,
  ask,
  selected,
  host,
  allSteps,
  hearing,
  part,
  ...rest
}: Figure) {
  const {words, preset} = telling;
  const {blocked, store} = read;
  const {hear, reader} = hearing;
  const {stops = {}, addressOf = () => ''} = reader?.filtering ?? {};
  const setting = {host, selected, allSteps, comparing: reader?.desk.comparing ?? null, addressOf};
  const full = store.size >= SEARCH_FROM;
  const {short} = words.presets[preset];
  return html`<figure aria-label=${label}>
    ${caption(label, wall, telling)} ${blocked > 0 ? notice(words.blocked(short(blocked))) : nothing}
    <div @click=${hear} @input=${hear} @keydown=${hear} @focusin=${hear} @pointerover=${hear}>
      <div class="controls">
        ${lateBar(wall, stops['late'])}
        ${tools(wall, viewChoices(ask, telling), words, {query: ask.query, stops, full})}
      </div>
      <div class="result">${result(wall, telling, setting, part, store.failed)}</div>
    </div>
    ${rest.panel} ${foot(rest.note, rest.source, words)}
  </figure>`;
}
