import {css} from 'lit';

export const styles = css`
  :host(:empty) .data {
    display: none;
  }

  figure,
  p,
  dl,
  dd,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .note {
    margin-top: 0.5em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .folded {
    margin-top: 1em;
  }

  .folded + .sheet {
    margin-top: 0.75em;
  }

  .folded > summary {
    width: fit-content;
    min-height: 44px;
    padding: 0.6em 0;
    cursor: pointer;
  }

  /* What is folded there comes by a script. */
  @media print, (scripting: none) {
    .tools {
      display: none;
    }
  }
`;
