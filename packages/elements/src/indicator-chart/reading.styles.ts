import {css} from 'lit';

/** What is being read, and the figure that it is. */
export const reading = css`
  /* It lies over the lines below the drawing: no mark is covered and nothing moves. */
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

  .row .current::after {
    content: '';
    position: absolute;
    inset: 0 -0.2em;
    outline: 3px solid var(--_focus);
  }

  @media (forced-colors: active) {
    .reading {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }

  @media print {
    .reading {
      display: none;
    }
  }
`;
