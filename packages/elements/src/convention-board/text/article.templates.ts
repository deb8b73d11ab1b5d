import {html, nothing, type TemplateResult} from 'lit';

import type {Group, Item, Telling} from './sheet.layout.ts';
import type {Stretch} from './vertical.ts';
import type {BoardWords} from '../board.zh.ts';
import type {ArticleCode} from '../poster/poster.code.ts';

type Template = TemplateResult | typeof nothing;

/** How articles are set, and where each one's address leads. */
export interface Setting {
  /** Cuts a text for vertical columns; null where lines run across. */
  readonly vertical: ((text: string) => readonly Stretch[]) | null;
  /** Sets the ids of headings apart where a page holds two lists. */
  readonly prefix: string;
  /** The address of an article, or null. */
  readonly href: (id: string) => string | null;
  readonly isCurrent: (id: string) => boolean;
  /** What a poster puts beside an article. */
  readonly code?: (id: string) => ArticleCode | null;
}

/** Articles without addresses, in lines that run across. */
export const PLAIN: Setting = {vertical: null, prefix: '', href: () => null, isCurrent: () => false};

const set = (text: string, vertical: Setting['vertical']): unknown =>
  vertical
    ? vertical(text).map((piece) => (piece.upright ? html`<span class="upright">${piece.text}</span>` : piece.text))
    : text;

/** Sets a text as it stands on the page: in vertical columns short numbers stand upright. */
export const settingOf =
  ({vertical}: Setting) =>
  (text: string): unknown =>
    set(text, vertical);

/** A couplet is one line where there is room, two where there is not: a clause never breaks. */
const verse = (couplets: NonNullable<Item['couplets']>, vertical: Setting['vertical']) =>
  couplets.map(
    (clauses) =>
      html`<span class="couplet">${clauses.map((clause) => html`<span>${set(clause, vertical)}</span>`)}</span>`,
  );

const aside = (term: string, text: string | undefined, {vertical}: Setting): Template =>
  text ? html`<p class="aside"><b>${term}</b><span>${set(text, vertical)}</span></p>` : nothing;

/** The number is text, so that it is copied and read aloud with its article; where articles have addresses it is a link. */
function number({id, marker}: Item, words: BoardWords, {href}: Setting): Template {
  const address = href(id);
  if (address === null) return marker ? html`<span class="number">${marker}</span>` : nothing;
  return marker
    ? html`<a class="number" href=${address}>${marker}</a>`
    : html`<a class="number" href=${address} aria-label=${words.address}>#</a>`;
}

function article(item: Item, words: BoardWords, setting: Setting): TemplateResult {
  const {couplets, text, topic, parallel} = item;
  const {vertical} = setting;
  const code = setting.code?.(item.id);
  return html`<li
    part="article"
    ?data-code=${Boolean(code)}
    data-id=${item.id}
    aria-current=${setting.isCurrent(item.id) ? 'location' : nothing}
  >
    ${number(item, words, setting)}
    <div class="body">
      <p class="text" ?data-verse=${couplets !== null}>${couplets ? verse(couplets, vertical) : set(text, vertical)}</p>
      ${parallel ? html`<p class="parallel" dir="auto" lang=${parallel.language ?? nothing}>${parallel.text}</p>` : nothing}
      ${topic ? html`<p class="topic">${topic}</p>` : nothing} ${aside(words.plain, item.plain, setting)}
      ${aside(words.example, item.example, setting)}
      ${code ? html`<p class="code-address">${code.address}</p>` : nothing}
    </div>
    ${code?.picture ?? nothing}
  </li>`;
}

const LARGEST_HANG = 6;

/** How wide the widest number is, in whole characters; Latin letters and digits are about half as wide. */
function hangOf(groups: readonly Group[]): number {
  const widths = groups.flatMap(({items}) =>
    items.map(({marker}) => marker.length - 0.45 * (marker.match(/[ -~]/g) ?? []).length),
  );
  return Math.min(LARGEST_HANG, Math.ceil(Math.max(0, ...widths)));
}

/** The articles in their order, under their chapters or topics. */
export function articleList(groups: readonly Group[], telling: Telling, setting: Setting): TemplateResult[] {
  const {words, numbering} = telling;
  const {prefix} = setting;
  const hang = hangOf(groups);
  return groups.map(
    ({heading, items}, index) =>
      html`${heading ? html`<p class="chapter" id=${`${prefix}chapter-${index}`}>${heading}</p>` : nothing}
        <ol
          role="list"
          data-numbering=${numbering}
          data-hang=${hang}
          aria-labelledby=${heading ? `${prefix}chapter-${index}` : nothing}
        >
          ${items.map((item) => article(item, words, setting))}
        </ol>`,
  );
}
