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

/** Two versions of a convention beside each other; holds what the reader chose to compare. */
export class VersionsPart {
  readonly #host: LitElement;
  #from = '';
  #to = '';
  #isBeside = false;

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
    const choose = (label: string, chosen: Convention, set: (id: string) => void) =>
      this.#renderChoice(label, versions, chosen, words, set);
    return html`<div class="versions">
      <p>
        ${choose(words.from, from, (id) => (this.#from = id))} ${choose(words.to, to, (id) => (this.#to = id))}
        <label><input type="checkbox" .checked=${this.#isBeside} @change=${this.#turn} />${words.sideBySide}</label>
      </p>
      <p role="status">${words.summary(tally(pairs))}</p>
      <ol role="list">
        ${pairs.map((pair) => this.#renderPair(pair, words, telling))}
      </ol>
    </div>`;
  }

  readonly #turn = (): void => {
    this.#isBeside = !this.#isBeside;
    this.#host.requestUpdate();
  };

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
          ({id, version}, index) =>
            html`<option value=${id} ?selected=${id === chosen.id}>
              ${version ?? words.unnamed(versions.length - index)}
            </option>`,
        )}
      </select></label
    >`;
  }

  #renderPair({fate, from, to, stretches}: Pair, words: VersionWords, {numbering, locale}: Telling) {
    const kind = numbering === 'none' ? 'article' : numbering;
    const numbers = [from, to].flatMap((side) => (side ? [marker(side.number, kind, locale)] : []));
    const name = Array.from(new Set(numbers)).join(' → ');
    const left = from ? marked(without(stretches, 'added'), words) : nothing;
    const right = to ? marked(without(stretches, 'removed'), words) : nothing;
    return html`<li data-fate=${fate}>
      <p><b>${words.fates[fate]}</b> ${name}</p>
      ${
        this.#isBeside
          ? html`<div class="sides">
              <p>${left}</p>
              <p>${right}</p>
            </div>`
          : html`<p>${fate === 'same' || fate === 'moved' ? (to?.text ?? nothing) : marked(stretches, words)}</p>`
      }
    </li>`;
  }
}
