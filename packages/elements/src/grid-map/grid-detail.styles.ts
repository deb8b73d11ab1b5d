import {css} from 'lit';

/** What stands beside and under the map: contacts of the chosen grid, legend, what the map is not. */
export const detailStyles = css`
  .detail {
    flex: 1 1 15em;
    min-width: 0;
    padding: 1em;
    position: sticky;
    top: 1em;
    border-top: 4px solid var(--_brand);
    background: var(--_brand-1);
  }

  .foot {
    display: grid;
    gap: 0.75em;
    margin-top: 1.25em;
    font-size: 0.875em;
  }

  .saving {
    margin-top: 0.75em;
    font-size: 0.875em;
  }

  .saving button {
    min-width: 44px;
    min-height: 44px;
    padding: 0 0.6em;
    border: 1px solid var(--_line);
    background: var(--_raised);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .disclaimer {
    padding-top: 0.5em;
    border-top: 1px solid var(--_line);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
  }

  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    list-style: none;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }

  .legend button {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-height: 44px;
    padding: 0 0.25em;
    border: 0;
    border-bottom: 2px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .legend button[aria-pressed='true'] {
    border-bottom-color: var(--_ink);
    font-weight: 600;
  }

  .swatch {
    width: 1.5em;
    height: 1.1em;
    box-shadow: inset 0 0 0 1px var(--_line);
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }

  @media print, (scripting: none) {
    .saving,
    .detail:not([data-chosen]) {
      display: none;
    }
  }

  /* Forced colours take the tints away; the numbers stand in the blocks. */
  @media (forced-colors: active) {
    .swatch {
      display: none;
    }

    .legend button {
      border-bottom-color: Canvas;
    }

    .legend button[aria-pressed='true'] {
      border-bottom-color: Highlight;
    }
  }
`;
