import {css} from 'lit';

/** Contacts of the chosen grid. */
export const contactStyles = css`
  .detail > .title {
    font-weight: 700;
    font-size: 1.25em;
    line-height: 1.4;
  }

  dl {
    display: grid;
    gap: 0.6em;
    margin-top: 0.75em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .phone {
    display: inline-block;
    white-space: nowrap;
    min-height: 44px;
    padding: 0.4em 0;
    font-size: 1.1em;
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .close {
    min-height: 44px;
    margin-top: 0.75em;
    padding: 0 1em;
    border: 1px solid var(--_line);
    border-radius: 0;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }

  @media print {
    .close {
      display: none;
    }
  }
`;
