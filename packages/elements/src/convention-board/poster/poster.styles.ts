import {css} from 'lit';

/** A poster: one sheet in the shape of its paper, its type measured by the sheet, in one of three skins. */
export const posterStyles = css`
  :host([paper]) .sheet {
    --_least: 0px;
    display: grid;
    aspect-ratio: 210 / 297;
    padding: 0;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  :host([paper$='landscape']) .sheet {
    aspect-ratio: 297 / 210;
  }

  :host([paper='screen']) .sheet {
    aspect-ratio: 16 / 9;
  }

  :host([paper]) .page {
    display: flex;
    flex-direction: column;
    padding: 6cqw 7cqw;
    font-size: calc(1cqw * var(--_type, 1.75));
  }

  :host([paper$='landscape']) .page,
  :host([paper='screen']) .page {
    padding: 4cqw 5cqw;
  }

  /* The title stands at the right, the code at the left, both over the whole height; the articles between them in rows. */
  :host([paper]) .page[data-vertical] {
    position: absolute;
    top: 0;
    left: 0;
    justify-content: space-between;
    width: 100%;
    max-width: none;
    height: 100%;
    overflow: hidden;
  }

  /* More than a sheet holds in its smallest type: nothing is cut off. */
  :host([paper]) .page[data-over] {
    position: static;
    overflow: visible;
    height: auto;
    writing-mode: horizontal-tb;
  }

  :host([paper]) figcaption,
  :host([paper]) .page ol,
  :host([paper]) .chapter {
    margin-right: 0;
    margin-left: 0;
  }

  :host([paper]) .articles {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: space-evenly;
  }

  :host([paper$='landscape']) .articles,
  :host([paper='screen']) .articles,
  :host([paper]) [data-columns] .articles,
  :host([paper]) [data-vertical] .articles {
    display: block;
    flex: none;
    margin-block: auto;
  }

  :host([paper]) [data-vertical]:not([data-columns]) .articles {
    margin-inline: auto;
  }

  :host([paper$='landscape']) .page:not([data-vertical]) .articles,
  :host([paper='screen']) .page:not([data-vertical]) .articles,
  :host([paper]) [data-columns]:not([data-vertical]) .articles {
    columns: 2;
    column-gap: 3em;
  }

  :host([paper]) .page[data-vertical] .articles {
    column-gap: 3.4em;
    column-rule: 1px solid var(--_line);
  }

  :host([paper]) [data-vertical][data-columns='2'] .articles {
    columns: 2;
  }

  :host([paper]) [data-vertical][data-columns='3'] .articles {
    columns: 3;
  }

  :host([paper]) [data-vertical][data-columns='4'] .articles {
    columns: 4;
  }

  :host([paper]) .articles > :first-child {
    margin-top: 0;
  }

  :host([paper]) .title {
    font-size: 2.6em;
  }

  :host([paper]) .seal,
  :host([paper]) .number,
  :host([paper]) .text {
    font-family: var(--_serif);
    font-size: 1.44em;
  }

  :host([paper]) .seal {
    font-size: 1.9em;
  }

  :host([skin]) .sheet {
    --_raised: #ffffff;
    --_ink: #1f1d1a;
    --_muted: #5c574f;
    --_line: #8b857b;
    color: var(--_ink);
  }

  :host([skin='official']) .sheet {
    --_brand: #b0120a;
    --_brand-1: #f8e9e6;
    --_brand-2: #efcfca;
    border: 0;
    outline: 0;
  }

  :host([skin='official']) figcaption {
    padding-block-end: 1.2em;
    border-block-end: 5px double #b0120a;
  }

  /* Centred on the sheet, not on what the seal leaves: an empty column as wide as the seal's stands before the title. */
  :host([skin='official']) .page:not([data-vertical]) figcaption,
  :host([skin='festive']) .page:not([data-vertical]) figcaption {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    text-align: center;
  }

  :host([skin='official']) figcaption > div,
  :host([skin='festive']) figcaption > div {
    grid-column: 2;
  }

  :host([skin='official']) .seal,
  :host([skin='festive']) .seal {
    justify-self: end;
  }

  :host([skin='official']) .page:not([data-vertical]) .facts > div,
  :host([skin='festive']) .page:not([data-vertical]) .facts > div {
    justify-content: center;
  }

  :host([skin='official']) .title {
    color: #b0120a;
    letter-spacing: 0.08em;
  }

  :host([skin='festive']) .sheet {
    --_brand: #a3140c;
    --_brand-1: #f9e6c4;
    --_brand-2: #f0cf94;
    --_raised: #fff8ea;
    --_muted: #5f4a33;
    border: max(10px, 1.8cqw) solid #a3140c;
    outline: 3px solid #e2b04a;
    outline-offset: -14px;
  }

  :host([skin='festive']) .title {
    color: #a3140c;
    letter-spacing: 0.12em;
  }

  :host([skin='festive']) .chapter::before,
  :host([skin='festive']) .chapter::after {
    margin: 0 0.75em;
    color: #b07b16;
    content: '◆';
  }

  :host([skin='plain']) .sheet {
    --_brand: #2f4a43;
    --_brand-1: #edf1ef;
    --_brand-2: #d3ddd9;
    border: 1px solid #b9c4bf;
    outline: 0;
  }

  :host([skin='plain']) figcaption {
    padding-block-end: 0.9em;
    border-block-end: 1px solid #2f4a43;
  }

  @media print {
    :host([paper]) .sheet {
      width: 97%;
      margin: 0 auto;
      break-inside: avoid;
    }

    /* Chromium breaks a sheet that lies in two where vertical columns stand on it, though nothing runs over. */
    :host([paper]) .sheet[data-whole] {
      overflow: hidden;
    }

    :host([paper]) section,
    :host([paper]) .note,
    :host([paper]) .folded,
    :host([paper]) .data {
      display: none;
    }
  }
`;
