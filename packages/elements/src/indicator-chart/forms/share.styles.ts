import {css} from 'lit';

/** The ring with its key. */
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
    min-height: var(--_touch, 44px);
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

  .keys svg {
    margin-inline-end: 0.4em;
    overflow: visible;
  }
`;
