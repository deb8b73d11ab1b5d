import type {LitElement} from 'lit';

import {adoptMore} from './lazy-part.ts';
import {pageSizeOf} from './poster.layout.ts';
import {posterStyles} from './poster.styles.ts';

type Host = LitElement & {readonly paper: string};

/** Makes a board a poster: adopts its styles, and gives the printed page the size of the paper while it prints. */
export class PosterPart {
  constructor(host: Host) {
    adoptMore(host, posterStyles);
    window.addEventListener('beforeprint', () => this.#size(host));
    window.addEventListener('afterprint', () => this.#clear());
  }

  #page: CSSStyleSheet | undefined;

  #size({paper, isConnected}: Host): void {
    const size = pageSizeOf(paper);
    if (size === undefined || !isConnected || !('adoptedStyleSheets' in Document.prototype)) return;
    this.#page = new CSSStyleSheet();
    this.#page.insertRule(`@page { size: ${size}; margin: 10mm; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#page];
  }

  #clear(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#page);
  }
}
