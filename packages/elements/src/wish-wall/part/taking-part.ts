import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {findPersonalData} from '@linli/model/privacy';

import {headingLevel} from '../../internal/heading-level.ts';
import type {Card} from '../wish-wall.card.ts';
import type {PresetWords} from '../wish-wall.zh.ts';
import type {PanelState} from './panel.ts';
import type {PartWords} from './part.words.ts';
import {drop, keep, newKey, type Parcel, waiting} from './queue.ts';
import {type Outcome, send} from './send.ts';

/** Neither sent nor kept: only the form still has it. */
type Delivered = Outcome | 'unkept';
type Said = Delivered | 'needsText' | 'needsNumber' | 'personal' | 'refusedQueued' | 'sending' | '';

/** Fields that are not published: here a phone number is wanted. */
const PRIVATE = ['contact'];

/** The filled fields of a form; empty ones are left out, numbers are numbers. */
function bodyOf(form: HTMLFormElement): Record<string, string | number> {
  const body: Record<string, string | number> = {};
  new FormData(form).forEach((value, name) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (text !== '') body[name] = name === 'share' ? Number(text) : text;
  });
  return body;
}

const isPersonal = (body: Readonly<Record<string, string | number>>): boolean =>
  Object.entries(body).some(
    ([name, value]) =>
      PRIVATE.indexOf(name) < 0 && findPersonalData(String(value)).some(({severity}) => severity === 'block'),
  );

/** What must be put right before anything is sent: the field that it is gets the focus. Null where all is well. */
function faultIn(form: HTMLFormElement, body: Readonly<Record<string, string | number>>): Said | null {
  const required = form.querySelector<HTMLInputElement>('[required]');
  const wrong =
    required && !body[required.name] ? required : form.querySelector<HTMLInputElement>(':invalid:not(form)');
  form.querySelectorAll('[aria-invalid]').forEach((field) => field.removeAttribute('aria-invalid'));
  if (!wrong) return isPersonal(body) ? 'personal' : null;
  wrong.setAttribute('aria-invalid', 'true');
  wrong.focus();
  return wrong === required ? 'needsText' : 'needsNumber';
}

/**
 * The forms of a wall with an endpoint. What the reader sends is kept on the device first and forgotten only when the
 * server has it; nothing is sent without the reader's act.
 */
export class TakingPart {
  readonly #host: ReactiveControllerHost & Element;
  readonly #endpoint: string;
  #waiting: readonly Parcel[] = [];
  #said: Said = '';
  /** The key of the form being filled in: pressed twice, it is one wish. */
  #key = newKey();
  #busy = false;

  constructor(host: ReactiveControllerHost & Element, endpoint: string) {
    this.#host = host;
    this.#endpoint = endpoint;
    void this.#count();
  }

  /** The form for a wish, or for a claim while one is chosen, and what waits. */
  form(state: PanelState, words: PartWords): TemplateResult {
    const {claiming, wall, telling} = state;
    const preset = telling.words.presets[telling.preset];
    const card = wall.cards.find(({id}) => id === claiming.id);
    const level = headingLevel(this.#host);
    return html`<form @submit=${this.#submit} data-path=${card ? 'claims' : 'wishes'} novalidate>
        ${card ? claimFields(card, preset.claimant, words, level) : wishFields(preset, state, words, level)}
        <label>${words.contactLine}<input name="contact" autocomplete="tel" /></label>
        <p class="hint">${words.textHint}</p>
        <button type="submit" aria-disabled=${this.#busy}>${words.send}</button>
        ${card ? html`<button type="button" class="quiet" @click=${() => state.claim('')}>${words.cancel(preset.claimant)}</button>` : nothing}
      </form>
      <p role="status" class="said" id="said">${this.#sentence(words)}</p>
      ${this.#waiting.length > 0 ? this.#queue(words) : nothing}`;
  }

  #sentence(words: PartWords): string {
    return this.#said === '' ? '' : words[this.#said];
  }

  /** What waits, in the reader's own words, so that nothing is sent or thrown away unseen. */
  #queue(words: PartWords): TemplateResult {
    return html`<div class="queue">
      <b>${words.queued(this.#waiting.length)}</b>
      <button type="button" aria-disabled=${this.#busy} @click=${this.#sendWaiting}>${words.sendQueued}</button>
      <ul role="list">
        ${this.#waiting.map(
          ({key, body: {text, claimant}}, at) =>
            html`<li>
              <span id="waits-${at}">${text ?? claimant}</span>
              <button type="button" class="quiet" aria-describedby="waits-${at}" @click=${() => this.#drop([key])}>
                ${words.drop}
              </button>
            </li>`,
        )}
      </ul>
      ${
        this.#waiting.length > 1
          ? html`<button type="button" class="quiet" @click=${() => this.#drop(this.#waiting.map(({key}) => key))}>
              ${words.dropQueued}
            </button>`
          : nothing
      }
    </div>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const body = bodyOf(form);
    const path = form.dataset['path'] === 'claims' ? 'claims' : 'wishes';
    if (this.#busy) return;
    const fault = faultIn(form, body);
    if (fault) return this.#say(fault);
    const outcome = await this.#deliver([{key: this.#key, endpoint: this.#endpoint, path, body}]);
    if (outcome === 'refused' || outcome === 'unkept') return;
    form.reset();
    this.#key = newKey();
  };

  readonly #sendWaiting = async (): Promise<void> => {
    if (this.#busy) return;
    if ((await this.#deliver(this.#waiting)) === 'refused') this.#say('refusedQueued');
  };

  async #drop(keys: readonly string[]): Promise<void> {
    if (this.#busy) return;
    for (const key of keys) await drop(key);
    await this.#count();
  }

  /** Keeps each parcel, sends it, and forgets it when the server has it, or will never take it as it is. */
  async #deliver(parcels: readonly Parcel[]): Promise<Delivered> {
    this.#busy = true;
    this.#say('sending');
    let outcome: Delivered = 'accepted';
    for (const parcel of parcels) {
      const isKept = await keep(parcel).then(Boolean, () => false);
      const sent = await send(parcel);
      // Where nothing can be stored (a private window) it is sent all the same; what fails then is only in the form.
      const one = isKept || sent === 'accepted' || sent === 'refused' ? sent : 'unkept';
      const isOver = one === 'accepted' || (one === 'refused' && parcels.length === 1 && parcel.key === this.#key);
      if (isOver) await drop(parcel.key).catch(() => undefined);
      if (one !== 'accepted') outcome = one;
    }
    this.#busy = false;
    this.#say(outcome);
    await this.#count();
    return outcome;
  }

  #say(said: Said): void {
    this.#said = said;
    this.#host.requestUpdate();
  }

  async #count(): Promise<void> {
    this.#waiting = await waiting(this.#endpoint);
    this.#host.requestUpdate();
  }
}

/** A heading as deep as the page's outline has it here. */
const heading = (text: string, level: number): TemplateResult =>
  html`<p class="title" role="heading" aria-level=${level}>${text}</p>`;

function wishFields(
  {noun, wall: name}: PresetWords,
  {wall, telling}: PanelState,
  words: PartWords,
  level: number,
): TemplateResult {
  const {words: told} = telling;
  const names = wall.picks.find(({name}) => name === 'category')?.facets.slice(1) ?? [];
  return html`${heading(`${words.submit(noun)}：${name}`, level)}
    <label
      >${told.text + words.required}<textarea
        name="text"
        rows="3"
        maxlength="500"
        required
        aria-describedby="said"
      ></textarea>
    </label>
    ${
      names.length > 0
        ? html`<label
            >${told.category}<select name="category">
              <option value=""></option>
              ${names.map(({key}) => html`<option>${key}</option>`)}
            </select></label
          >`
        : nothing
    }
    <label>${told.audience}<input name="audience" maxlength="40" /></label>`;
}

function claimFields({id, text}: Card, claim: string, words: PartWords, level: number): TemplateResult {
  return html`${heading(words.claiming(claim, text), level)}
    <input type="hidden" name="wish" value=${id} />
    <label
      >${words.claimantLine(claim) + words.required}<input
        name="claimant"
        maxlength="60"
        required
        aria-describedby="said"
    /></label>
    <label>${words.shareLine(claim)}<input name="share" type="number" min="1" max="99" inputmode="numeric" /></label>
    <label>${words.dueLine}<input name="due" type="date" /></label>`;
}
