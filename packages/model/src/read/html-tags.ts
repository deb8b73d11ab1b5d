import {Tokenizer} from 'htmlparser2';

/** What a walk through HTML calls; names in lower case. */
export interface HtmlHooks {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** The attributes a table is made of; others are not kept. */
const KEPT = new Set(['colspan', 'rowspan', 'style', 'hidden']);

function ignore(): void {}

/**
 * Walks through the tags and texts of HTML in one pass. It keeps no stack of open tags, because looking through a deep one at
 * every closing tag takes quadratic time: 100 kB of hostile markup would stop a page for a second.
 */
export function walkHtml(html: string, hooks: HtmlHooks): void {
  let name = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};
  const openEnd = (): void => hooks.open(name, attributes);
  const tokenizer = new Tokenizer(
    {xmlMode: false, decodeEntities: true},
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = {};
      },
      onopentagend: openEnd,
      onselfclosingtag: openEnd,
      onclosetag: (start, end) => hooks.close(html.slice(start, end).toLowerCase()),
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => (value += html.slice(start, end)),
      onattribentity: (code) => (value += String.fromCodePoint(code)),
      onattribend: () => void (KEPT.has(attribute) && (attributes[attribute] ??= value)),
      ontext: (start, end) => hooks.text(html.slice(start, end)),
      ontextentity: (code) => hooks.text(String.fromCodePoint(code)),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
