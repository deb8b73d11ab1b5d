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

  .tools > summary {
    width: fit-content;
    min-height: var(--_touch, 44px);
    padding: 0.6em 0;
    color: var(--_muted);
    cursor: pointer;
  }

  .tool-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .tool-row + .tool-row {
    margin-block-start: 0.5em;
  }

  .tools button {
    min-width: var(--_touch, 44px);
    min-height: var(--_touch, 44px);
    padding: 0.3em 0.9em;
    border: 1px solid var(--_line);
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }

  @media print {
    .tools,
    .reading {
      display: none;
    }
  }
`;
