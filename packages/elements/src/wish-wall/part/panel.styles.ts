import {css} from 'lit';

/** The panel under the wall: forms and print buttons. */
export const panelStyles = css`
  .panel {
    display: grid;
    gap: 1em;
    padding: 0.5em 0 1em;
  }

  .panel form {
    display: grid;
    grid-template-columns: minmax(0, 30em);
    gap: 0.7em;
    justify-items: start;
  }

  .panel [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .panel [type='submit'] {
    border-color: var(--_brand);
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .panel [aria-invalid] {
    border: 2px solid var(--_deferred);
  }

  .panel .title {
    margin: 0;
    font-size: 1.05em;
    font-weight: 700;
  }

  .panel label {
    display: grid;
    width: 100%;
  }

  .panel textarea {
    padding: 0.5em 0.85em;
    border: 1px solid var(--_line);
    border-radius: 0;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }

  .panel .hint,
  .panel .said:empty {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .panel .queue {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_line);
  }

  .panel .queue ul {
    display: grid;
    flex-basis: 100%;
    gap: 0.3em;
  }

  .panel .queue li {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    overflow-wrap: anywhere;
  }

  .panel a {
    display: inline-block;
    padding: 0.5em;
  }
`;
