import {css} from 'lit';

/** Buttons that save and copy, in rows. */
export const pictureToolStyles = css`
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
`;
