import {css} from 'lit';

/** What a note tells besides its lines: pictures before and after, and the way step by step. */
export const storyStyles = css`
  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
    gap: 4px;
    margin-top: 0.6em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  img {
    display: block;
    width: 100%;
    height: 7em;
    background: var(--_brand-1);
    object-fit: cover;
  }

  .history {
    margin-top: auto;
    padding-top: 0.35em;
    font-size: 0.9em;
  }

  .history summary {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-height: 44px;
    color: var(--_muted);
    cursor: pointer;
    list-style: none;
  }

  .history summary::-webkit-details-marker {
    display: none;
  }

  .history summary::after {
    width: 0.45em;
    height: 0.45em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.15em) rotate(45deg);
    content: '';
  }

  .history[open] summary::after {
    transform: translateY(0.1em) rotate(225deg);
  }

  .history li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: flex-start;
    padding: 0.15em 0;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .history .by {
    flex-basis: 100%;
    padding-inline-start: 1.5em;
    color: var(--_muted);
  }

  .history time {
    margin-inline-start: auto;
    color: var(--_muted);
  }

  .history li .mark {
    margin-top: 0.3em;
  }

  .history li + li::before {
    position: absolute;
    top: -0.45em;
    left: 0.5em;
    height: 0.8em;
    border-left: 1px solid var(--_line);
    content: '';
  }

  /* A folded history takes no room on paper. */
  @media print {
    .history:not([open]) {
      display: none;
    }
  }
`;
