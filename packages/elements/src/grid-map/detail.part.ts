import {html, nothing, type TemplateResult} from 'lit';

import {addStyles} from '../internal/add-styles.ts';
import {headingLevel} from '../internal/heading-level.ts';
import type {Cell} from './cells.layout.ts';
import {contactStyles} from './detail.styles.ts';
import type {MapView} from './map-body.ts';
import {publicNote} from './public-note.ts';

const fact = (term: string, value: unknown) =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

const telephone = (phone: string) =>
  html`<a class="phone" href=${`tel:${phone.replace(/[^\d+#*]/g, '')}`}>${phone}</a>`;

/** Gives the panel its styles. */
export const dress = (host: HTMLElement): void => addStyles(host, contactStyles);

/** Everything that is public about the chosen grid; `more` is what the parts add. */
export function detail({grid}: Cell, {format, host, words}: MapView, more: readonly unknown[]): TemplateResult {
  dress(host);
  const {name, community, leader, workers, households, population, bounds, note} = grid;
  const people = leader ? [leader, ...workers] : workers;
  return html`<p class="title" role="heading" aria-level=${headingLevel(host)}>${name}</p>
    <p class="of">${community}</p>
    <dl>
      ${people.map(({role, name: who, phone}) =>
        fact(role, html`${who ?? words.roleOnly}${phone ? html`<br />${telephone(phone)}` : nothing}`),
      )}
      ${fact(words.households, households ? format(households, '户') : words.missing)}
      ${population ? fact(words.population, format(population, '人')) : nothing}
      ${bounds ? fact(words.bounds, bounds) : nothing}
      ${note ? fact(words.note, publicNote(note, words.unfit)) : nothing}
    </dl>
    ${more}
    <slot name="detail"></slot>
    <button class="close" type="button">${words.close}</button>`;
}
