import type {LitElement} from 'lit';

import {addStyles} from '../internal/add-styles.ts';
import {articleCode, boardCode} from './poster.code.ts';
import {densityOf, pageRuleOf} from './poster.layout.ts';
import {codeStyles} from './poster-code.styles.ts';
import {posterStyles} from './poster.styles.ts';

/** The page; engines without constructable style sheets print on the paper that the reader chooses. */
const PAGE: DocumentOrShadowRoot = document;

type Host = LitElement & {readonly paper: string};

/** Makes a board a poster: adopts its styles, and gives the printed page the size of the paper while it prints. */
export class PosterPart {
  readonly densityOf = densityOf;
  readonly boardCode = boardCode;
  readonly articleCode = articleCode;

  constructor(host: Host) {
    addStyles(host, posterStyles, codeStyles);
    window.addEventListener('beforeprint', () => this.#size(host));
    window.addEventListener('afterprint', () => this.#clear());
  }

  #page: CSSStyleSheet | undefined;

  #size({paper, isConnected}: Host): void {
    const rule = pageRuleOf(paper);
    if (rule === undefined || !isConnected || !('adoptedStyleSheets' in Document.prototype)) return;
    this.#page = new CSSStyleSheet();
    this.#page.insertRule(rule);
    PAGE.adoptedStyleSheets = [...PAGE.adoptedStyleSheets, this.#page];
  }

  #clear(): void {
    if (this.#page === undefined) return;
    PAGE.adoptedStyleSheets = PAGE.adoptedStyleSheets.filter((sheet) => sheet !== this.#page);
    this.#page = undefined;
  }
}
