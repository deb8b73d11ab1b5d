import {css} from 'lit';

export const styles = css`
  :host(:empty) .data {
    display: none;
  }

  figure,
  p,
  dl,
  dd,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .note {
    margin-top: 0.5em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  section {
    margin-top: 1.25em;
  }

  .part {
    margin-bottom: 0.4em;
    font-weight: 600;
  }

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

  .folded {
    margin-top: 1em;
  }

  .folded + .sheet {
    margin-top: 0.75em;
  }

  .folded > summary {
    width: fit-content;
    min-height: 44px;
    padding: 0.6em 0;
    cursor: pointer;
  }

  .gaps {
    margin-top: 0.6em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .fault {
    color: var(--_deferred);
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

  @media (forced-colors: active) {
    .procedure li::before,
    .figures > div {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    section {
      break-inside: avoid;
    }
  }
`;
