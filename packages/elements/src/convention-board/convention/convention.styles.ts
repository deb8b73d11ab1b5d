import {css} from 'lit';

/** What only a board with a convention shows: standing, seal, 草案, verse, the vote, the procedure. */
export const conventionStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.8em, 1fr));
    gap: 4px;
    max-width: 46em;
    margin-bottom: 0.5em;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .figures > div {
    padding: 0.4em 0.7em 0.5em;
    background: var(--_brand-1);
  }

  dt {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .figures dd {
    font-size: 1.17em;
    font-weight: 600;
    line-height: 1.4;
  }

  .figures [data-missing] {
    color: var(--_muted);
    font-weight: 400;
  }

  .rule {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .gaps {
    margin-top: 0.6em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .procedure ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.5em, 1fr));
    gap: 1em 4px;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .procedure li {
    position: relative;
    padding: 1.1em 0.5em 0 0;
    border-top: 3px solid var(--_brand);
  }

  .procedure li::before {
    position: absolute;
    top: -7px;
    left: 0;
    width: 11px;
    height: 11px;
    background: var(--_brand);
    content: '';
  }

  .procedure li[data-missing] {
    border-top: 3px dashed var(--_line);
  }

  .procedure li[data-missing]::before {
    border: 2px solid var(--_line);
    background: var(--_paper);
  }

  .procedure li > * {
    display: block;
    line-height: 1.5;
  }

  .procedure time,
  .procedure span,
  small {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .procedure a {
    min-height: 44px;
    padding: 0.5em 0;
    color: inherit;
    font-size: 0.9em;
  }

  .facts {
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  [data-standing='unclear'] > :first-child {
    color: var(--_deferred);
  }

  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
  }

  .seal {
    flex: none;
    padding: 0.16em;
    border: 0.09em solid var(--_brand);
    color: var(--_brand);
    font-family: var(--_serif);
    font-size: max(26px, 1.5em);
    font-weight: 700;
    line-height: 1.1;
    writing-mode: vertical-rl;
  }

  .draft {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    overflow: hidden;
    pointer-events: none;
  }

  .draft text {
    fill: none;
    font-family: var(--_serif);
    font-size: 130px;
    font-weight: 700;
    letter-spacing: 0.2em;
    stroke: var(--_brand-2);
    stroke-width: 1.4;
    text-anchor: middle;
  }

  .sheet[data-verse] figcaption,
  [data-verse] {
    text-align: center;
  }

  /* Centred on the sheet, not on what the seal leaves: an empty column as wide as the seal's stands before the title. */
  .sheet[data-verse] .page:not([data-vertical]) figcaption {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
  }

  .sheet[data-verse] figcaption > div {
    grid-column: 2;
  }

  .sheet[data-verse] .seal {
    justify-self: end;
  }

  .sheet[data-verse] .page:not([data-vertical]) .facts > div {
    justify-content: center;
  }

  .couplet {
    display: block;
  }

  .couplet > span {
    display: inline-block;
    margin-inline: 0.35em;
  }

  @container (min-width: 34em) {
    .seal {
      font-size: max(28px, 1.7em);
    }
  }

  .rule b {
    margin-inline-end: 0.75em;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .procedure li::before,
    .figures > div {
      border: 1px solid CanvasText;
    }
  }
`;
