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
  .shown,
  .search {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .note {
    margin-top: 0.5em;
  }

  .tools {
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
  input {
    min-height: 44px;
    padding: 0.3em 0.85em;
    border: 1px solid var(--_line);
    border-radius: 0;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }

  button {
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

  [aria-pressed='true'] > * {
    color: inherit;
  }

  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }

  .search input {
    flex: 0 1 16em;
    min-width: 0;
  }

  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
    margin-bottom: 0.5em;
  }

  .more {
    justify-content: center;
    width: 100%;
    margin-top: 1em;
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

  @media print {
    .tools,
    .more {
      display: none;
    }
  }
`;
