import {css} from 'lit';

/** A hand arrangement that has no room for its columns gives them up and keeps its order. */
export const streetsStyles = css`
  .reflowed {
    display: none;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .streets[data-fit='no'] {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 6.75em), 1fr));
  }

  .streets[data-fit='no'] .street {
    display: contents;
  }

  .streets[data-fit='no'] .gap {
    display: none;
  }

  .streets[data-fit='no'] .reflowed {
    display: block;
    grid-column: 1 / -1;
    order: -1;
  }

  /* Until the room was measured: what fits no telephone. */
  @media (max-width: 30em) {
    .streets[data-wide='yes']:not([data-fit]) {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 6.75em), 1fr));
    }

    .streets[data-wide='yes']:not([data-fit]) .street {
      display: contents;
    }

    .streets[data-wide='yes']:not([data-fit]) .gap {
      display: none;
    }
  }
`;
