import {css} from 'lit';

/** The ring with its key, and the legend of several series. */
export const share = css`
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.75em;
    align-items: center;
  }

  .ring {
    flex: 0 1 12em;
    min-width: 9em;
    overflow: visible;
  }

  .keys {
    flex: 1 1 12em;
  }

  .keys .figure {
    min-height: 44px;
    padding-block: 0.3em;
  }

  .keys a {
    color: inherit;
  }

  .share-value {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .keys .current {
    outline: 3px solid var(--_focus);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    margin-block-end: 0.5em;
    font-size: 0.9em;
  }

  .legend svg,
  .keys svg {
    margin-inline-end: 0.4em;
    overflow: visible;
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

  .squares {
    width: 7.5em;
    max-width: 100%;
    margin-block: 0.35em;
    overflow: visible;
  }
`;
