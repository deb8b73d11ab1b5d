import {css} from 'lit';

/** The paper notes and the marks of their statuses. */
export const cardStyles = css`
  [data-tone] {
    --_tone: var(--_collected);
  }

  [data-tone='claimed'] {
    --_tone: var(--_claimed);
  }

  [data-tone='in-progress'] {
    --_tone: var(--_in-progress);
  }

  [data-tone='fulfilled'] {
    --_tone: var(--_fulfilled);
  }

  [data-tone='deferred'] {
    --_tone: var(--_deferred);
  }

  .mark {
    flex: none;
    width: 1em;
    height: 1em;
    color: var(--_tone);
  }

  .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .slash {
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .full {
    fill: currentColor;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1em;
  }

  .card {
    display: flex;
    flex-direction: column;
    min-width: 0;
    padding: 0.8em 1.1em 0.9em;
    border: 1px solid var(--_line);
    border-top: 6px solid var(--_tone);
    background: var(--_raised);
  }

  .card[aria-current] {
    outline: 2px solid var(--_ink);
    outline-offset: -1px;
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.45em;
    align-items: center;
    color: var(--_muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .state b::first-letter {
    text-transform: uppercase;
  }

  .state b {
    display: inline-block;
    color: var(--_tone);
    font-weight: 600;
  }

  .state > :last-child {
    margin-inline-start: auto;
  }

  .wish {
    margin: 0.45em 0 0.7em;
    font-size: 1.17em;
    line-height: 1.65;
    line-break: strict;
    text-wrap: pretty;
  }

  dl {
    display: grid;
    gap: 0.2em;
    padding-top: 0.6em;
    border-top: 1px solid var(--_brand-1);
    font-size: 0.9em;
  }

  dl > div {
    display: flex;
    gap: 0.9em;
  }

  dt {
    flex: none;
    min-width: 2em;
    color: var(--_muted);
  }

  dd {
    min-width: 0;
    font-variant-numeric: tabular-nums lining-nums;
  }

  meter {
    width: 100%;
    height: 0.6em;
    margin-top: 0.5em;
  }

  .timing,
  .timing-room {
    margin-top: 0.4em;
    font-size: 0.9em;
  }

  .timing-room::before {
    content: '\\200b';
  }

  .timing[data-late] {
    color: var(--_deferred);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
