import {html, nothing, type TemplateResult} from 'lit';

import {emptyNotice, notice, sampleBadge} from '../internal/notice.ts';
import {localeOf} from '../internal/locale.ts';
import type {Scene} from './grid-keys.ts';
import {foot, saveButtons} from './grid-map.templates.ts';
import type {MapView} from './map-body.ts';
import type {MapDesk} from './map-desk.ts';
import {DETAIL, PARTS, wordsFor} from './map-parts.ts';

type Template = TemplateResult | typeof nothing;

function head({host, locale, layout}: MapView): TemplateResult {
  return html`<figcaption>
    ${host.label ? html`<p class="heading" part="label">${host.label}</p>` : nothing}
    <p class="summary">${layout.summary} ${layout.sample ? sampleBadge(locale) : nothing}</p>
  </figcaption>`;
}

function panel(view: MapView, {assembly: {parts}}: MapDesk): TemplateResult {
  const {chosen, words} = view;
  const more = chosen ? parts.map((part) => part.inDetail?.(view, chosen) ?? nothing) : [];
  const hint = html`<p class="hint">${words.choose}<br />${words.chooseHint}</p>`;
  return html`<div class="detail" part="detail" ?data-chosen=${chosen !== undefined}>
    ${chosen ? (DETAIL.get('detail')?.detail(chosen, view, more) ?? html`<p>${chosen.text}</p>`) : hint}
  </div>`;
}

/** Heading, finder, drawing with its layers, legend, panel, notes, and what is announced. */
function figure({view, body}: Scene, desk: MapDesk): TemplateResult {
  const {host, words} = view;
  const {choice, keys} = desk;
  const {parts} = desk.assembly;
  const name = host.label || words.map;
  const controls = body.controls?.(view);
  return html`<figure aria-label=${name}>
    ${head(view)} ${parts.map((part) => part.above?.(view) ?? nothing)}
    <div
      class="desk"
      ?data-by-hand=${view.layout.streets.length > 0}
      @keydown=${choice.onKeydown}
      @click=${choice.onClick}
    >
      <div class="map" role="group" aria-label=${name}>
        ${controls ?? nothing}
        <div class="drawing" ?data-room=${parts.some((part) => part.room?.(view))}>
          ${body.render(view)} ${parts.map((part) => part.over?.(view, body) ?? nothing)}
        </div>
        ${foot(view, body.law?.(view) ?? words.disclaimer)} ${controls ? nothing : saveButtons(words)}
      </div>
      ${panel(view, desk)}
    </div>
    ${parts.map((part) => part.below?.(view) ?? nothing)}
    ${host.note ? html`<p class="note">${host.note}</p>` : nothing}
    ${host.source ? html`<p class="note">${words.source(host.source)}</p>` : nothing}
    <p class="unseen" role="status">${keys.said}</p>
  </figure>`;
}

/** Places alone; else what is wrong, or that there is nothing, once that is known. */
function withoutGrids({host, data, assembly, isWithheld}: MapDesk): Template | readonly unknown[] {
  const tables = data.placeTables();
  const alone = assembly.parts.map((part) => part.alone?.(tables) ?? nothing).filter((one) => one !== nothing);
  if (alone.length > 0) return alone;
  const isComing = data.tables.pending || data.wanted().parts.some((name) => !PARTS.get(name));
  const locale = localeOf(host);
  const {empty, withheld} = wordsFor(locale);
  if (isWithheld && data.read().grids.length > 0) return notice(withheld);
  if (isComing) return nothing;
  return data.tables.origin === 'none' ? emptyNotice(locale) : notice(empty);
}

/** The map, or what stands in its place; below it what there is to say of data from an address. */
export function mapFrame(desk: MapDesk): unknown {
  const remark = desk.remote.it?.sentence(localeOf(desk.host));
  if (desk.scene) return html`${figure(desk.scene, desk)} ${remark ? notice(remark) : nothing}`;
  return remark ? notice(remark) : withoutGrids(desk);
}
