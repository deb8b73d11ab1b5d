import {css} from 'lit';

/** Cards of places: in the list, in the strip below the map, in the panel of a grid. */
export const listStyles = css`
  .place-list {
    display: grid;
    gap: 1.5em;
    margin-top: 1em;
  }

  .place-list .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    padding-bottom: 0.35em;
    border-bottom: 1px solid var(--_line);
    font-size: 1.05em;
    font-weight: 600;
  }

  .place-list .title .of {
    font-weight: 400;
  }

  .place-list .title .icon,
  .place-card > .icon {
    color: var(--_brand);
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 4px;
    margin-top: 4px;
    list-style: none;
  }

  .place-card {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.6em;
    align-content: start;
    padding: 0.75em;
    background: var(--_brand-1);
    break-inside: avoid;
  }

  .place-card > .icon {
    margin-top: 0.2em;
  }

  .place-card[data-chosen] {
    outline: 3px solid var(--_ink);
    outline-offset: -3px;
  }

  .place-card dl {
    grid-column: 2;
    gap: 0.15em;
    margin-top: 0.2em;
    font-size: 0.9em;
  }

  .place-card dl > div {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
  }

  .place-card dt {
    flex: none;
    font-size: 1em;
  }

  .place-card dd {
    min-width: 0;
  }

  .place-card .phone {
    display: inline-flex;
    align-items: center;
    padding: 0;
  }

  .in-grid {
    margin-top: 1em;
    padding-top: 0.75em;
    border-top: 1px solid var(--_line);
  }

  .in-grid:focus-visible {
    outline-offset: 6px;
  }

  .in-grid .title {
    font-size: 1em;
    font-weight: 600;
  }

  .in-grid .place-card {
    padding: 0.5em 0;
    background: none;
  }

  .in-grid .place-card[data-chosen] {
    padding: 0.5em;
  }

  .owed-here {
    margin-top: 0.75em;
    font-weight: 600;
  }

  .rest {
    margin-top: 0.25em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .loose {
    margin-top: 0.75em;
  }

  .loose summary {
    width: fit-content;
    min-height: 44px;
    padding: 0.55em 0 0;
    cursor: pointer;
  }

  .on-paper {
    display: none;
  }

  @media (forced-colors: active) {
    .place-list .title .icon,
    .place-card > .icon {
      color: CanvasText;
    }
  }

  @media print {
    .on-paper {
      display: block;
    }

    .loose {
      display: none;
    }

    /* A kind does not stand alone at the foot of a sheet. */
    .title {
      break-after: avoid;
    }
  }
`;
