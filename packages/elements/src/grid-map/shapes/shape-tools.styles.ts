import {css} from 'lit';

/** What stands on and beside a drawing of shapes: buttons, the name of what is pointed at, the key of numbers. */
export const shapeToolsStyles = css`
  .proxy {
    position: absolute;
    top: 0;
    left: 0;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 0;
    background: none;
    outline: none;
    pointer-events: none;
  }

  .tip {
    position: absolute;
    top: 0;
    left: 0;
    z-index: 2;
    max-width: 16em;
    padding: 0.2em 0.6em;
    border: 1px solid var(--_ink);
    background: var(--_raised);
    color: var(--_ink);
    font-size: 0.9em;
    pointer-events: none;
  }

  .tip[hidden] {
    display: none;
  }

  .map-key {
    margin-top: 0.75em;
    font-size: 0.9em;
  }

  .map-key p {
    color: var(--_muted);
  }

  .map-key ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 0 1em;
    list-style: none;
  }

  .map-key b {
    display: inline-block;
    min-width: 1.6em;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .shapes-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
    margin-bottom: 0.5em;
  }

  .shapes-tools button {
    min-width: 44px;
    min-height: 44px;
    padding: 0 0.6em;
    border: 1px solid var(--_line);
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
    font-size: 0.9em;
    cursor: pointer;
  }

  .shapes-tools button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .shapes-tools .saving {
    margin: 0 0 0 auto;
    font-size: inherit;
  }

  .shapes-said {
    color: var(--_muted);
    font-size: 0.9em;
  }

  @media print, (scripting: none) {
    .shapes-tools,
    .tip {
      display: none;
    }
  }
`;
