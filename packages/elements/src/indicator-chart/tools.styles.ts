import {css} from 'lit';

/** What is being read, and the downloads. */
export const tools = css`
  /* What is being read lies over the lines below the drawing: no mark is covered and nothing moves. */
  .reading {
    position: absolute;
    inset: 100% 0 auto;
    z-index: 1;
    width: fit-content;
    max-width: 100%;
    padding: 0.2em 0.6em;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.95em;
  }

  .reading:empty {
    padding: 0;
  }

  .tools {
    margin-block-start: -0.4em;
    font-size: 0.9em;
  }

  /* What is folded there comes by a script, and only a script reads. */
  @media print, (scripting: none) {
    .reading,
    .tools {
      display: none;
    }
  }
`;
