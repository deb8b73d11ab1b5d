import {css} from 'lit';

export const styles = css`
  :host(:empty) .data {
    display: none;
  }

  figure,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .heading {
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.4;
  }

  .summary {
    max-width: 40em;
    text-wrap: pretty;
  }

  .note,
  .shown {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .note {
    margin-top: 0.5em;
  }

  .controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    margin: 1em 0;
  }

  [role='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  button,
  .page,
  input,
  select {
    min-height: 44px;
    padding: 0.3em 0.85em;
    border: 1px solid var(--_line);
    border-radius: 0;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }

  button,
  .page {
    display: inline-flex;
    max-width: 100%;
    text-align: start;
    gap: 0.4em;
    align-items: center;
    cursor: pointer;
  }

  button > span {
    display: inline-block;
  }

  button > span::first-letter {
    text-transform: uppercase;
  }

  .count {
    color: var(--_muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums lining-nums;
  }

  [aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_brand);
    color: var(--_on-brand);
  }

  [aria-pressed='true'] > *,
  [aria-pressed='true'] .mark {
    color: inherit;
  }

  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: 0.5em 0.75em;
    max-width: 64em;
  }

  .picks:empty {
    display: none;
  }

  .search,
  .pick {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .search {
    grid-column: span 2;
  }

  .search > *,
  .pick > * {
    min-width: 0;
    max-width: 100%;
  }

  .late {
    min-height: 44px;
  }

  .late [role='toolbar'] > * {
    color: var(--_deferred);
  }

  .late [aria-pressed='true'] {
    border-color: var(--_deferred);
    background: none;
    outline: 2px solid var(--_deferred);
    outline-offset: -3px;
  }

  .late .count {
    color: inherit;
  }

  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
    margin-bottom: 0.5em;
  }

  .shown {
    scroll-margin-top: 4em;
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: center;
    margin-top: 1em;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .tools {
    margin-top: 0.8em;
  }

  [aria-disabled='true'] {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }

  .quiet {
    justify-self: start;
    align-self: flex-start;
    margin-top: 0.5em;
    border-color: var(--_brand);
    color: var(--_brand);
  }

  .quiet[aria-pressed='true'] {
    color: var(--_on-brand);
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    [aria-pressed='true'] .mark {
      color: HighlightText;
    }
  }

  /* Without scripts nothing would come of pressing them; the rest can be read. */
  @media (scripting: none) {
    .controls,
    .tools,
    .pager button,
    .quiet {
      display: none;
    }
  }

  @media print {
    .controls,
    .tools,
    .pager,
    .quiet {
      display: none;
    }
  }
`;
