import {css, html, type LitElement, nothing, type TemplateResult} from 'lit';

import {chineseNumber} from '@linli/model/record/article-number';
import {foldWords} from '@linli/model/record/wish-words';

import {addStyles} from '../../internal/add-styles.ts';
import {type Translations, wordsIn} from '../../internal/locale.ts';
import type {Group, Item, Telling} from './sheet.layout.ts';

interface FinderWords {
  readonly search: string;
  readonly topics: string;
  readonly found: (count: number, total: number) => string;
}

const WORDS: Translations<FinderWords> = {
  zhHans: {search: '查找条文', topics: '主题', found: (count, total) => `共${total}条，找到${count}条。`},
  zhHant: {search: '查找條文', topics: '主題', found: (count, total) => `共${total}條，找到${count}條。`},
  en: {search: 'Find articles', topics: 'Topics', found: (count, total) => `${count} of ${total} articles found.`},
};

const styles = css`
  .finder input {
    width: 100%;
    max-width: 24em;
    min-height: 44px;
    padding: 0 0.6em;
    border: 1px solid var(--_line);
    border-radius: 0;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }

  .finder .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 0.5em 0;
  }

  .finder button {
    min-height: 44px;
    padding: 0 1em;
    border: 1px solid var(--_line);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .finder button[aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_brand);
    color: var(--_on-brand);
  }
`;

/** Lower case, half width, simplified, without spaces: 電動車 and 电动车 are one. */
const plain = (text: string): string => foldWords(text).replace(/\s+/g, '');

/** True where a word is a bare number, or 第3条, and the article has it. */
function isNumber(word: string, marker: string): boolean {
  const [, digits] = /^第?(\d{1,3})条?$/.exec(word) ?? [];
  return (
    digits !== undefined && /[一-龥]+/.exec(marker.replace(/[第条條]/g, ''))?.[0] === chineseNumber(Number(digits))
  );
}

/** True where the texts of an article, its number and its heading together hold every word of a query. */
export function holds({marker, text, plain: said, example, topic}: Item, heading: string, query: string): boolean {
  const whole = [marker, text, said, example, topic, heading].map((each) => plain(each ?? '')).join('\n');
  const words = foldWords(query)
    .split(' ')
    .filter((word) => word !== '');
  return words.every((word) => whole.includes(word) || isNumber(word, marker));
}

/** Finds articles by words and by topic; holds what the reader asked for. */
export class FinderPart {
  readonly #host: LitElement;
  #query = '';
  #topic = '';

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, styles);
  }

  /** The articles that fit, under their headings; order and numbers stay. */
  filter(groups: readonly Group[]): readonly Group[] {
    return groups.flatMap(({heading, items}) => {
      const kept = items.filter(
        (item) =>
          (this.#topic === '' || item.topic === this.#topic || heading === this.#topic) &&
          holds(item, heading, this.#query),
      );
      return kept.length > 0 ? [{heading, items: kept}] : [];
    });
  }

  render(groups: readonly Group[], {locale}: Telling): TemplateResult {
    const words = wordsIn(locale, WORDS);
    const count = (some: readonly Group[]) => some.reduce((sum, {items}) => sum + items.length, 0);
    const named = groups.flatMap(({heading, items}) => [heading, ...items.map(({topic}) => topic ?? '')]);
    const topics = Array.from(new Set(named)).filter((topic) => topic !== '');
    return html`<div class="finder">
      <input type="search" aria-label=${words.search} .value=${this.#query} @input=${this.#type} />
      ${
        topics.length > 1
          ? html`<div class="topics" role="group" aria-label=${words.topics}>
              ${topics.map(
                (topic) =>
                  html`<button aria-pressed=${topic === this.#topic} @click=${() => this.#choose(topic)}>
                    ${topic}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <p role="status">${words.found(count(this.filter(groups)), count(groups))}</p>
    </div>`;
  }

  readonly #type = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };

  #choose(topic: string): void {
    this.#topic = topic === this.#topic ? '' : topic;
    this.#host.requestUpdate();
  }
}
