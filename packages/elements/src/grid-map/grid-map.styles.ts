import {css} from 'lit';

/** The map itself: blocks, lanes, cells. */
export const mapStyles = css`
  figure,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }

  :host(:empty) .data {
    display: none;
  }

  .heading {
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.4;
  }

  .summary,
  .note,
  .hint,
  .of {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .note {
    margin-top: 0.5em;
  }

  .desk {
    --_lane: 4px;
    --_street: 1.1em;
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: flex-start;
    margin-top: 0.75em;
  }

  .map {
    flex: 5 1 26em;
    min-width: 0;
    /* Room for the panel is kept before the panel has been parsed: the map must not move when it comes. */
    max-width: max(min(100%, 36em), calc(100% - 16em));
    padding: 1em;
    border: 1px solid var(--_line);
    background: var(--_raised);
  }

  .drawing {
    position: relative;
  }

  .blocks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_street);
    align-items: flex-start;
  }

  /* A block is as wide as its grids side by side; --_share keeps it from setting more in a row than its layout says. */
  .block {
    --_share: 100%;
    flex: 1 1 7.5em;
    min-width: 0;
    max-width: 10em;
  }

  .block[data-across='2'] {
    --_share: 45%;
    flex: 2 1 15.25em;
    max-width: 20.25em;
  }

  .block[data-across='3'] {
    --_share: 31%;
    flex: 3 1 23em;
    max-width: 30.5em;
  }

  .block[data-across='4'] {
    --_share: 23%;
    flex: 4 1 30.75em;
    max-width: 40.75em;
  }

  .name {
    padding-bottom: 0.35em;
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1.4;
    /* 社区七（文件未列名） breaks before its remark, not within it. */
    word-break: keep-all;
    overflow-wrap: break-word;
  }

  .cells {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(6.75em, var(--_share))), 1fr));
    gap: var(--_lane);
  }

  .cell {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    min-width: 0;
    min-height: 6.25em;
    padding: 0.5em;
    border: 0;
    border-radius: 0;
    outline: 1px solid transparent;
    background: var(--_brand-1);
    color: var(--_ink);
    font: inherit;
    font-variant-numeric: lining-nums tabular-nums;
    text-align: start;
    cursor: pointer;
  }

  .sign {
    font-size: 0.9em;
    line-height: 1.25;
  }

  .plate {
    white-space: nowrap;
  }

  .sign b {
    margin-right: 0.08em;
    font-family: var(--_serif);
    font-size: 2.3em;
    font-weight: 600;
    line-height: 1.1;
  }

  .line {
    font-size: 0.875em;
    line-height: 1.45;
  }

  .sign + .line {
    margin-top: auto;
  }

  .cell[aria-pressed='true'] {
    outline: 4px solid var(--_ink);
    outline-offset: -1px;
    z-index: 1;
  }

  .cell:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    z-index: 2;
  }

  .cell[aria-pressed='true']:focus-visible {
    box-shadow: inset 0 0 0 4px var(--_ink);
  }

  @media (forced-colors: active) {
    .cell {
      border: 1px solid CanvasText;
    }

    .cell[aria-pressed='true'] {
      outline: 4px solid Highlight;
    }
  }

  @media print {
    /* The whole sheet's width for the map; how to use it is for the screen. */
    .map {
      max-width: none;
      break-inside: avoid;
    }

    .detail:not([data-chosen]) {
      display: none;
    }

    .cell {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
      break-inside: avoid;
    }
  }
`;
