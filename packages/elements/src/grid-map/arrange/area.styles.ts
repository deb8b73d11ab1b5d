import {css} from 'lit';

/** Areas by households: communities between streets, grids between lanes, every one where its layout put it. */
export const areaStyles = css`
  .areas {
    position: relative;
  }

  .areas > * {
    position: absolute;
  }

  .areas .name {
    padding: 0;
    line-height: 1.6;
  }

  .lot .cell {
    width: 100%;
    height: 100%;
    min-height: 0;
    overflow: hidden;
  }

  .lot[data-writing='short'] .line ~ .line,
  .lot[data-writing='row'] .line ~ .line,
  .lot[data-writing='number'] .line,
  .lot[data-writing='key'] .line,
  .lot[data-writing='key'] .sign {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .lot[data-writing='row'] .cell {
    flex-direction: row;
    align-items: baseline;
    gap: 0.5em;
    padding: 0.2em 0.5em;
  }

  .lot[data-writing='row'] .sign b {
    font-size: 1.6em;
  }

  .lot[data-writing='row'] .sign + .line {
    margin-top: 0;
  }

  .lot[data-writing='number'] .cell {
    padding: 0.2em 0.3em;
  }

  .lot[data-writing='number'] .after {
    display: none;
  }

  .lot .cell[aria-pressed='true'],
  .lot .cell:focus-visible {
    outline-offset: -4px;
  }

  .key-mark {
    position: absolute;
    inset: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    font-size: 0.8em;
    pointer-events: none;
  }

  .key {
    margin: 0.75em 0 0;
    padding-left: 1.75em;
    columns: 14em;
    font-size: 0.875em;
  }
`;
