import {css} from 'lit';

/** Figures as square blocks with lanes between them. */
export const tiles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.4em), 1fr));
    gap: 0.7em;
  }

  .tile {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.15em;
    padding: 0.8em 0.9em 0.7em;
    border-block-start: 3px solid var(--_brand);
    background: var(--_brand-1);
    break-inside: avoid;
  }

  .tile .label {
    line-height: 1.4;
  }

  .tile .label,
  .change {
    text-wrap: balance;
  }

  .number {
    display: flex;
    align-items: baseline;
    flex-wrap: wrap;
    font-size: 2.1em;
    font-weight: 600;
    line-height: 1.25;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .number[data-long='true'] {
    font-size: 1.6em;
    line-height: 1.65;
  }

  /* An open-ended number has an open edge: the block ends in three steps. */
  .tile[data-open='true']::after {
    content: '';
    position: absolute;
    inset-block: -3px 0;
    inset-inline-end: 0;
    width: 0.9em;
    background: repeating-linear-gradient(90deg, var(--_paper) 0 0.14em, transparent 0.14em 0.3em);
    pointer-events: none;
  }

  .number small {
    font-size: 0.46em;
    font-weight: 400;
    margin-inline: 0.15em;
  }

  .number[data-long='true'] small {
    font-size: 0.6em;
  }

  .number.missing {
    align-self: flex-start;
    padding: 0.1em 0.6em;
    border: 1px dashed var(--_line);
    color: var(--_muted);
    font-size: 1.3em;
    font-weight: 400;
  }

  .change,
  .period,
  .to-source {
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.5;
  }

  .change {
    color: var(--_ink);
  }

  .to-source {
    display: inline-flex;
    align-items: end;
    align-self: flex-start;
    min-width: var(--_touch, 44px);
    min-height: var(--_touch, 44px);
    margin-block: auto -0.8em;
    padding-block-end: 0.7em;
  }

  .tile.current {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .square {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.05;
  }

  .dial {
    width: 9em;
    max-width: 100%;
    margin-block: 0.35em;
    overflow: visible;
  }

  .dial .square {
    stroke-width: 0.8;
  }

  .dial-target {
    fill: var(--_ink);
  }

  .squares {
    width: 7.5em;
    max-width: 100%;
    margin-block: 0.35em;
    overflow: visible;
  }

  /* In forced colours bars are outlined; here a line would be as wide as a square. */
  .squares .bar,
  .dial .bar {
    stroke: none;
  }

  @media (forced-colors: active) {
    .dial-target {
      fill: Highlight;
      stroke: Canvas;
    }
  }

  @media (forced-colors: active), print {
    .tile {
      border: 1px solid var(--_line);
      border-block-start-width: 3px;
    }
  }
`;
