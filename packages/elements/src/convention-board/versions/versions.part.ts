import {css, html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {Article} from '@linli/model/record/article';
import type {Convention} from '@linli/model/record/convention';

import {addStyles} from '../../internal/add-styles.ts';
import {wordsIn} from '../../internal/locale.ts';
import {articlesOf, type Telling} from '../text/sheet.layout.ts';
import {marker, withoutNumber} from '../text/numbering.ts';
import type {Stretch} from './text-diff.ts';
import {compare, type Pair, tally} from './versions.layout.ts';
import {VERSION_WORDS, type VersionWords} from './versions.words.ts';

/** Styles of this part, adopted when it loads. */
export const versionStyles = css`
  .versions label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 44px;
    margin-inline-end: 1em;
  }

  .versions select {
    max-width: 100%;
    min-height: 44px;
    padding: 0 0.4em;
    border: 1px solid var(--_line);
    border-radius: 0;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }

  .versions input {
    width: 1.2em;
    height: 1.2em;
    accent-color: var(--_brand);
  }

  .versions ol > li {
    margin-top: 0.75em;
    padding: 0.4em 0 0.4em 0.75em;
    border-inline-start: 4px solid var(--_line);
  }

  .versions li[data-fate='added'] {
    border-inline-start-color: var(--_fulfilled);
  }

  .versions li[data-fate='removed'] {
    border-inline-start-color: var(--_deferred);
    border-inline-start-style: double;
  }

  .versions li[data-fate='changed'],
  .versions li[data-fate='moved'] {
    border-inline-start-color: var(--_claimed);
    border-inline-start-style: dashed;
  }

  .versions .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.25em 1.5em;
  }

  .versions .sides small {
    display: block;
    color: var(--_muted);
  }

  .versions ins {
    background: var(--_brand-1);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .versions del {
    color: var(--_deferred);
    text-decoration: line-through;
    text-decoration-thickness: 2px;
  }
`;

const unseen = (text: string) => html`<span class="unseen">${text}</span>`;

/** Added and removed stretches in marks, and in words for who cannot see these. */
const marked = (stretches: readonly Stretch[], words: VersionWords) =>
  stretches.map(({kind, text}) => {
    if (kind === 'same') return text;
    if (kind === 'added') return html`<ins>${unseen(words.added)}${text}${unseen(words.end)}</ins>`;
    return html`<del>${unseen(words.removed)}${text}${unseen(words.end)}</del>`;
  });

const without = (stretches: readonly Stretch[], kind: Stretch['kind']) =>
  stretches.filter((each) => each.kind !== kind);

const nameOf = (versions: readonly Convention[], convention: Convention, words: VersionWords): string =>
  convention.version ?? words.unnamed(versions.length - versions.indexOf(convention));

/** One side of a pair under the name of its version: on a narrow screen the sides stand below each other. */
const side = (name: string, text: unknown) => html`<p><small>${name}</small>${text}</p>`;

/** Two versions of a convention beside each other; holds what the reader chose to compare. */
export class VersionsPart {
  readonly #host: LitElement;
  #from = '';
  #to = '';
  #isBeside = false;
  #onlyChanges = false;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, versionStyles);
  }

  /** The comparison; `versions` from new to old, at least two. */
  render(versions: readonly Convention[], articles: readonly Article[], telling: Telling): TemplateResult {
    const words = wordsIn(telling.locale, VERSION_WORDS);
    const from = versions.find(({id}) => id === this.#from) ?? versions[1]!;
    const to = versions.find(({id}) => id === this.#to) ?? versions[0]!;
    const bare = (convention: Convention) =>
      articlesOf(articles, convention).map((each) => ({...each, text: withoutNumber(each.text, each.number)}));
    const pairs = compare(bare(from), bare(to));
    const shown = this.#onlyChanges ? pairs.filter(({fate}) => fate !== 'same') : pairs;
    const sides = [from, to].map((each) => nameOf(versions, each, words));
    const choose = (label: string, chosen: Convention, set: (id: string) => void) =>
      this.#renderChoice(label, versions, chosen, words, set);
    return html`<div class="versions">
      <p>
        ${choose(words.from, from, (id) => (this.#from = id))} ${choose(words.to, to, (id) => (this.#to = id))}
        ${this.#renderCheck(words.sideBySide, this.#isBeside, (is) => (this.#isBeside = is))}
        ${this.#renderCheck(words.onlyChanges, this.#onlyChanges, (is) => (this.#onlyChanges = is))}
      </p>
      <p role="status">${words.summary(tally(pairs))}</p>
      <ol role="list">
        ${shown.map((pair) => this.#renderPair(pair, sides, words, telling))}
      </ol>
    </div>`;
  }

  #renderCheck(label: string, checked: boolean, set: (is: boolean) => void) {
    const change = (event: Event) => {
      set((event.target as HTMLInputElement).checked);
      this.#host.requestUpdate();
    };
    return html`<label><input type="checkbox" .checked=${checked} @change=${change} />${label}</label>`;
  }

  #renderChoice(
    label: string,
    versions: readonly Convention[],
    chosen: Convention,
    words: VersionWords,
    set: (id: string) => void,
  ) {
    const change = (event: Event) => {
      set((event.target as HTMLSelectElement).value);
      this.#host.requestUpdate();
    };
    return html`<label
      >${label}<select @change=${change}>
        ${versions.map(
          (each) =>
            html`<option value=${each.id} ?selected=${each.id === chosen.id}>${nameOf(versions, each, words)}</option>`,
        )}
      </select></label
    >`;
  }

  #renderPair(pair: Pair, [older, newer]: readonly string[], words: VersionWords, {numbering, locale}: Telling) {
    const {fate, isMoved, from, to, stretches} = pair;
    const kind = numbering === 'none' ? 'article' : numbering;
    const numbers = [from, to].flatMap((each) => (each ? [marker(each.number, kind, locale)] : []));
    const name = Array.from(new Set(numbers)).join(' → ');
    const both = fate === 'changed' && isMoved ? words.and + words.fates.moved.toLowerCase() : '';
    const left = from ? side(older ?? '', marked(without(stretches, 'added'), words)) : html`<p></p>`;
    const right = to ? side(newer ?? '', marked(without(stretches, 'removed'), words)) : nothing;
    const isSame = fate === 'same' || fate === 'moved';
    return html`<li data-fate=${fate}>
      <p><b>${words.fates[fate]}${both}</b> ${name}</p>
      ${
        this.#isBeside
          ? html`<div class="sides">${left}${right}</div>`
          : html`<p>${isSame ? (to?.text ?? nothing) : marked(stretches, words)}</p>`
      }
    </li>`;
  }
}
