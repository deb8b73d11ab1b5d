import {css} from 'lit';

/** The filter above the map and the marks on it. */
export const placesStyles = css`
  .icon {
    flex: none;
    width: 20px;
    height: 20px;
    fill: currentColor;
  }

  .layers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    justify-content: space-between;
    margin-top: 0.75em;
  }

  .layer-row {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .layer-row button {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-width: 44px;
    min-height: 44px;
    padding: 0 0.8em;
    border: 1px solid var(--_line);
    border-radius: 0;
    background: var(--_raised);
    color: var(--_muted);
    font: inherit;
    font-size: 0.9em;
    cursor: pointer;
  }

  .layer-row button[aria-pressed='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 -3px 0 var(--_brand);
    color: var(--_ink);
  }

  .layer-row button[aria-pressed='false'] .icon {
    opacity: 0.45;
  }

  .count {
    color: var(--_muted);
    font-variant-numeric: lining-nums tabular-nums;
    white-space: nowrap;
  }

  .layers[data-view='list'] ~ .desk {
    display: none;
  }

  /* Room for one row of marks at the foot of every cell. */
  .drawing[data-room] .cell {
    padding-bottom: 52px;
  }

  .marks {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    overflow: hidden;
    pointer-events: none;
    z-index: 3;
  }

  .plot {
    position: absolute;
    display: flex;
    align-items: center;
    height: 44px;
    visibility: hidden;
  }

  .plot.at-point,
  .plot.in-cell {
    visibility: visible;
  }

  .plot.at-point {
    transform: translateX(-50%);
  }

  .plot.at-position {
    transform: translate(-50%, -50%);
  }

  .plot.away {
    visibility: hidden;
  }

  /* A finger finds 44 pixels; the eye sees a plate of 34. */
  .mark {
    display: flex;
    gap: 3px;
    align-items: center;
    justify-content: center;
    min-width: 44px;
    height: 44px;
    padding: 0 6px;
    border: 5px solid transparent;
    border-radius: 0;
    background: var(--_raised) padding-box;
    box-shadow: inset 0 0 0 1px var(--_line);
    color: var(--_brand);
    font: inherit;
    line-height: 1;
    cursor: pointer;
    pointer-events: auto;
  }

  .mark b {
    color: var(--_ink);
    font-variant-numeric: lining-nums tabular-nums;
  }

  .cluster .icon {
    width: 14px;
    height: 14px;
  }

  .mark[data-chosen] {
    background-color: var(--_ink);
    color: var(--_raised);
  }

  .mark[data-chosen] b {
    color: inherit;
  }

  .mark:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  .owed {
    margin-inline-start: auto;
    margin-inline-end: 6px;
    padding: 0 0.4em;
    border: 1px solid var(--_line);
    background: var(--_raised);
    color: var(--_ink);
    font-size: 0.8em;
    line-height: 1.7;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .mark {
      border-width: 1px;
    }

    .layer-row button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }

    .mark[data-chosen] {
      border: 3px solid Highlight;
    }
  }

  /* Without scripts nobody changes the view; the kinds and their numbers can be read. */
  @media (scripting: none) {
    [data-row='views'] {
      display: none;
    }
  }

  @media print {
    .layers {
      display: none;
    }

    .layers[data-view='list'] ~ .desk {
      display: flex;
    }

    /* Set by the screen's measures, which paper has not; the list below names each with its grid. */
    .marks {
      display: none;
    }
  }
`;
