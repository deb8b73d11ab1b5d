import {css} from 'lit';

/** The field that finds a grid. */
export const finderStyles = css`
  .finder {
    position: relative;
    max-width: 26em;
    margin-top: 0.75em;
  }

  .finder label {
    display: block;
    font-weight: 600;
  }

  .finder input {
    width: 100%;
    min-height: 44px;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }

  .finder input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  /* Without scripts nothing would be found. */
  @media print, (scripting: none) {
    .finder {
      display: none;
    }
  }
`;
