import {html, nothing, type TemplateResult} from 'lit';

import {formatDay} from '../../internal/calendar-day.ts';
import {wordsIn} from '../../internal/locale.ts';
import {printSheet, type Sheet} from '../../internal/print-sheet.ts';
import {safeUrl} from '../../internal/safe-url.ts';
import {hostStyles} from '../../styles/host.styles.ts';
import {paperStyles} from '../paper/paper.styles.ts';
import {claimSheet, collectSheet, type Heading, listSheet, notesSheet} from '../paper/sheets.ts';
import {cardStyles} from '../wish-card.styles.ts';
import {storyStyles} from '../wish-story.styles.ts';
import type {Card, Telling} from '../wish-wall.card.ts';
import type {Wall} from '../wish-wall.layout.ts';
import type {Claiming} from '../reader/desk.ts';
import {dayBefore} from '../day-before.ts';
import {styles} from '../wish-wall.styles.ts';
import {PART_WORDS, type PartWords} from './part.words.ts';
import type {TakingPart} from './taking-part.ts';

/** What printing and taking part need of the wall. */
export interface PanelState {
  readonly wall: Wall;
  readonly telling: Telling;
  readonly label: string;
  readonly source: string;
  /** `tel:` or `mailto:`. */
  readonly contact: string;
  readonly claiming: Claiming;
  /** Chooses the wish to take on; an empty id none. */
  readonly claim: (id: string) => void;
  /** Null where the wall has no endpoint: then everything goes by paper. */
  readonly part: TakingPart | null;
}

const contactText = (contact: string): string => contact.replace(/^(tel|mailto):/, '');

function headingOf({label, source, contact, telling}: PanelState, words: PartWords): Heading {
  const printed = formatDay(dayBefore(new Date(), 0), telling.locale);
  const address = location.href.split('#')[0] ?? '';
  return {label, source, address, printed, contact: contact ? words.reach(contactText(contact)) : ''};
}

type Kind = 'poster' | 'list' | 'cards' | 'collect';

/** Paper for each purpose. A poster is one sheet, however many wishes fit on it. */
const SIZES: Readonly<Record<Kind, string>> = {
  poster: 'A3 portrait',
  list: 'A4 landscape',
  cards: 'A4 portrait',
  collect: 'A4 portrait',
};
const MOST = {poster: 40, list: 500, cards: 60};

function print(content: Sheet['content'], size: string, {telling}: PanelState): void {
  void printSheet({
    content,
    size,
    styles: [...hostStyles, styles, cardStyles, storyStyles, paperStyles],
    lang: telling.locale,
  });
}

function sheetOf(kind: Kind, state: PanelState, words: PartWords): Sheet['content'] {
  const {wall, telling} = state;
  const heading = headingOf(state, words);
  if (kind === 'list') return listSheet(MOST.list, wall, telling, heading, words);
  if (kind === 'collect') return collectSheet(telling, heading, words);
  const draw = (most: number) => notesSheet(kind, most, wall, telling, heading, words);
  return kind === 'poster' ? {most: MOST.poster, draw} : draw(MOST.cards);
}

/** Of a wall in files, those that the paper needs come first. */
async function printOf(kind: Kind, state: PanelState, words: PartWords): Promise<void> {
  if (kind !== 'collect') state.wall.first(MOST[kind]);
  await state.wall.settled();
  print(sheetOf(kind, state, words), SIZES[kind], state);
}

function printButton(kind: Kind, word: string, state: PanelState, words: PartWords): TemplateResult {
  const press = () => void printOf(kind, state, words);
  return html`<button type="button" data-print=${kind} @click=${press}>${word}</button>`;
}

/** What a reader does who wants to take on a wish: on a telephone nothing prints by itself. */
function claimByHand(card: Card, state: PanelState, words: PartWords): TemplateResult {
  const {noun, claimant} = state.telling.words.presets[state.telling.preset];
  return html`<p class="title">${words.claiming(claimant, card.text)}</p>
    <p>${words.claimLead(noun, claimant)}</p>
    <p>
      <button type="button" data-print="claim" @click=${() => printClaim(card, state)}>
        ${words.printClaim(noun, claimant)}
      </button>
      <button type="button" class="quiet" @click=${() => state.claim('')}>${words.cancel(claimant)}</button>
    </p>`;
}

function byHand(state: PanelState, words: PartWords): TemplateResult {
  const href = safeUrl(state.contact);
  const card = state.wall.cards.find(({id}) => id === state.claiming.id);
  return html`${card ? claimByHand(card, state, words) : nothing}
    <p>
      ${printButton('collect', words.byHand, state, words)}
      ${href ? html`<a href=${href}>${words.reach(contactText(state.contact))}</a>` : nothing}
    </p>`;
}

/** The panel under the wall: prints the poster, the list and the cards, and takes wishes and claims. */
export function panelView(state: PanelState): TemplateResult {
  const words = wordsIn(state.telling.locale, PART_WORDS);
  return html`<div class="panel">
    ${state.part ? state.part.form(state, words) : byHand(state, words)}
    <div role="group" aria-label=${words.printing}>
      ${printButton('poster', words.poster, state, words)} ${printButton('list', words.list, state, words)}
      ${printButton('cards', words.cards, state, words)}
    </div>
  </div>`;
}

/** Prints the 认领卡 of one wish: the way without an endpoint. */
export function printClaim(card: Card, state: PanelState): void {
  const words = wordsIn(state.telling.locale, PART_WORDS);
  print(claimSheet(card, state.telling, headingOf(state, words), words), 'A4 portrait', state);
}
