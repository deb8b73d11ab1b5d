import type {LitElement, ReactiveController} from 'lit';

import {addStyles} from '../../internal/add-styles.ts';
import {articleCode, boardCode} from './poster.code.ts';
import {fitPage} from './poster.fit.ts';
import {pageRuleOf, ratioOf} from './poster.layout.ts';
import {codeStyles} from './poster-code.styles.ts';
import {posterStyles} from './poster.styles.ts';

/** The page; engines without constructable style sheets print on the paper that the reader chooses. */
const PAGE: DocumentOrShadowRoot = document;

type Host = LitElement & {readonly paper: string; readonly skin: string};

/**
 * Makes a board a poster: adopts its styles, sets it in the largest type that fits its sheet, and gives the printed page
 * the size of the paper while it prints. Everything on the sheet is measured by its width, so what fits once fits in print.
 */
export class PosterPart implements ReactiveController {
  readonly boardCode = boardCode;
  readonly articleCode = articleCode;
  readonly #host: Host;
  /** What was fitted last: other updates measure nothing. */
  #fitted = '';

  constructor(host: Host) {
    this.#host = host;
    addStyles(host, posterStyles, codeStyles);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#size);
    window.addEventListener('afterprint', this.#clear);
    window.addEventListener('resize', this.#fit);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#size);
    window.removeEventListener('afterprint', this.#clear);
    window.removeEventListener('resize', this.#fit);
  }

  hostUpdated(): void {
    this.#fit();
  }

  /** Fits the sheet again where what stands on it, or its size, has changed. */
  readonly #fit = (): void => {
    const ratio = ratioOf(this.#host.paper);
    const root = this.#host.renderRoot;
    const [sheet, page] = [root.querySelector<HTMLElement>('.sheet'), root.querySelector<HTMLElement>('.page')];
    if (ratio === null || !sheet || !page || !this.#host.isConnected) return;
    const seen = [
      this.#host.skin,
      ratio,
      sheet.offsetWidth,
      page.hasAttribute('data-vertical'),
      page.querySelectorAll('.qr').length,
      page.textContent,
    ].join('|');
    if (seen === this.#fitted) return;
    this.#fitted = seen;
    fitPage(sheet, page, ratio);
  };

  #page: CSSStyleSheet | undefined;

  readonly #size = (): void => {
    const rule = pageRuleOf(this.#host.paper);
    if (rule === undefined || !('adoptedStyleSheets' in Document.prototype)) return;
    this.#page = new CSSStyleSheet();
    this.#page.insertRule(rule);
    PAGE.adoptedStyleSheets = [...PAGE.adoptedStyleSheets, this.#page];
  };

  readonly #clear = (): void => {
    if (this.#page === undefined) return;
    PAGE.adoptedStyleSheets = PAGE.adoptedStyleSheets.filter((sheet) => sheet !== this.#page);
    this.#page = undefined;
  };
}
