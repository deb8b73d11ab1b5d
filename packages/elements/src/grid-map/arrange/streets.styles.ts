import {css, type CSSResult, unsafeCSS} from 'lit';

/** Rows of communities with lanes between them, in all maps of one state. */
const placed = (fit: CSSResult): CSSResult => css`
  ${fit} {
    display: block;
  }

  ${fit} .street {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: var(--_street);
    margin-bottom: var(--_street);
  }

  ${fit} .gap {
    display: block;
  }

  ${fit} .block {
    display: flex;
    flex-direction: column;
    max-width: none;
  }

  ${fit} .cells {
    flex: 1;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    grid-template-columns: none;
  }

  /* A community that goes on in the next row is one block: its lane is closed. */
  ${fit} [data-goes-on] {
    margin-top: calc(var(--_lane) - var(--_street));
  }

  ${fit} [data-goes-on] > .name {
    display: none;
  }
`;

/** The most columns that one community takes. */
const MOST_ACROSS = 12;

const spans = unsafeCSS(
  Array.from({length: MOST_ACROSS - 1}, (_, at) => at + 2)
    .map((across) => `.street>[data-across='${across}']{grid-column:span ${across}}`)
    .join(''),
);

/** A hand arrangement. Without room for its columns it flows as blocks do, in its order. */
export const streetsStyles = css`
  /* The columns come before the panel beside them; its room is kept, where there is room for both, before it is parsed. */
  .desk[data-by-hand] .map {
    flex-basis: 34em;
    max-width: max(100% - 13em, min(100%, (47em - 100%) * 9999));
  }

  .desk[data-by-hand] .detail {
    flex-basis: 12em;
  }

  .street {
    display: contents;
  }

  ${spans}

  .gap,
  .reflowed {
    display: none;
  }

  .reflowed {
    flex: 1 0 100%;
    order: -1;
    color: var(--_muted);
    font-size: 0.9em;
  }

  [data-fit='no'] > .reflowed {
    display: block;
  }

  ${placed(css`[data-fit='yes']`)}

  /* Until the room was measured: what fits no telephone. There the remark stands from the start, and moves nothing later. */
  @media (min-width: 30.01em) {
    ${placed(css`[data-fit='wide']`)}
  }

  @media (max-width: 30em) {
    [data-fit='wide'] > .reflowed {
      display: block;
    }
  }

  /* A sheet of paper is wide; what was measured is the screen. */
  @media print {
    ${placed(css`[data-fit]`)}

    .desk[data-by-hand] .map {
      max-width: none;
    }

    [data-fit] > .reflowed {
      display: none;
    }
  }
`;
