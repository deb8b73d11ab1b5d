import {css} from 'lit';

/** Rows of houses, and grids along a street. */
export const rowsStyles = css`
  .rows {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_street);
  }

  .row {
    flex: 1 1 auto;
    min-width: 0;
    max-width: 100%;
  }

  .plots {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lane);
  }

  .plots .cell {
    flex: 1 1 8em;
    max-width: 100%;
    min-height: 5em;
  }

  .plots .sign + .line {
    margin-top: 0;
  }

  .houses {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    align-items: flex-end;
    max-width: 14em;
    margin-top: auto;
    padding-top: 0.6em;
  }

  .house {
    min-width: 1.9em;
    padding: 0.25em 0.3em 0.05em;
    border: 1px solid currentColor;
    border-top-width: 4px;
    font-size: 0.8em;
    line-height: 1.3;
    text-align: center;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .more {
    font-size: 0.8em;
  }

  .street-line {
    display: flex;
    flex-wrap: wrap;
    row-gap: calc(var(--_street) * 1.25);
  }

  .stretch {
    flex: 0 1 auto;
    min-width: 0;
    max-width: 100%;
  }

  .pairs {
    display: flex;
    flex-wrap: wrap;
    row-gap: var(--_street);
  }

  .pair {
    display: flex;
    flex-direction: column;
    width: 8.5em;
    max-width: 100%;
  }

  .pair .cell,
  .pair .open {
    flex: 1 1 0;
    min-height: 6.25em;
    margin-right: var(--_lane);
  }

  .pair:last-child .cell {
    margin-right: var(--_street);
  }

  /* The street runs on from pair to pair; its middle line is broken, as painted on a road. */
  .pair .lane {
    height: 1.1em;
    margin: var(--_lane) 0;
    border: 1px solid var(--_line);
    border-width: 1px 0;
    background: linear-gradient(to right, var(--_line) 60%, transparent 0) 0 50% / 1.4em 1px repeat-x;
  }

  /* As much as a cell has, so that both sides of the street are as wide. */
  .pair .open {
    padding: 0.5em;
  }

  /* On a narrow screen the street runs down the page. */
  @media (max-width: 36em) {
    .stretch {
      flex: 1 1 100%;
    }

    .pairs {
      display: block;
    }

    .pair {
      flex-direction: row;
      width: auto;
    }

    .pair .cell,
    .pair .open,
    .pair:last-child .cell {
      margin: 0 0 var(--_lane);
    }

    .pair .lane {
      width: 1.1em;
      height: auto;
      margin: 0 var(--_lane);
      border-width: 0 1px;
      background: linear-gradient(to bottom, var(--_line) 60%, transparent 0) 50% 0 / 1px 1.4em repeat-y;
    }
  }

  @media print {
    .pair .lane {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
