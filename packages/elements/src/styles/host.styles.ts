import {css, type CSSResult} from 'lit';

import {tokens} from './tokens.styles.ts';

const host = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_ink);
    background: var(--_ground);
    font-family: var(--_sans);
    line-height: 1.6;
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }

  /* Type and targets for readers who need both larger; a host's own font size counts besides. */
  :host([size='large']) {
    --_touch: 60px;
    font-size: 1.28em;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .sample {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    color: var(--_muted);
    font-size: 0.78em;
    line-height: 1.6;
    white-space: nowrap;
  }

  .notice {
    margin: 0.75em 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
  }

  .notice p {
    margin: 0;
  }

  .notice .advice {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .data,
  .problems {
    margin-top: 0.75em;
    font-size: 0.9em;
  }

  .data > summary,
  .problems > summary,
  .tools > summary {
    width: fit-content;
    min-height: var(--_touch, 44px);
    padding: 0.6em 0;
    color: var(--_muted);
    cursor: pointer;
  }

  .data-body {
    max-width: 100%;
    overflow-x: auto;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none;
      animation: none;
    }
  }

  @media print {
    .data > summary,
    .problems {
      display: none;
    }

    .data::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

const slotted = css`
  ::slotted(table) {
    font-variant-numeric: tabular-nums lining-nums;
  }

  /*
   * A page without styles of its own for tables: cells cannot be reached from here, the space between them can. No
   * margin takes the first space back: on a page that closes its borders up it would cut the first column.
   */
  ::slotted(table:not([border])) {
    border-spacing: 1.2em 0.4em;
    text-align: left;
  }
`;

/** What every element's shadow root begins with; an element's own styles come after it. */
export const hostStyles: readonly CSSResult[] = [tokens, host, slotted];
