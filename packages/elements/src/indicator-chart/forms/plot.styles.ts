import {css, unsafeCSS} from 'lit';

/** Room by whole em, because a template may not write `style`. */
const rooms = unsafeCSS(
  Array.from({length: 15}, (_, index) => index + 2)
    .map(
      (em) => `.plot[data-reserve='${em}']{padding-inline-end:${em}em}
        .plot[data-lead='${em}']{padding-inline-start:${em + 0.4}em}`,
    )
    .join(''),
);

const plot = css`
  [data-anchor='middle'] {
    text-anchor: middle;
  }

  [data-anchor='end'] {
    text-anchor: end;
  }

  .plot text.value {
    font-size: 0.9em;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .plot {
    padding-block-start: 0.5em;
    padding-block-end: 1.9em;
  }

  .plot[data-lines='2'] {
    padding-block-end: 3.2em;
  }

  .plot[data-lines='3'] {
    padding-block-end: 4.5em;
  }

  .plot > svg {
    display: block;
    overflow: visible;
  }

  .catch {
    fill: transparent;
    cursor: pointer;
  }

  .spot {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 3;
  }

  .spot.chosen {
    stroke: var(--_ink);
  }

  .plot {
    container-type: inline-size;
  }

  [data-room='roomy'] {
    display: none;
  }

  @media (min-width: 720px) {
    [data-room='roomy'] {
      display: inline;
    }
  }

  /* Large text on a phone leaves less room than any screen tells. */
  @container (max-width: 12.9em) {
    [data-room='narrow'],
    [data-room='roomy'] {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .spot.current {
      stroke: Highlight;
    }
  }
`;

/** A space with axes. */
export const plotStyles = [plot, rooms];
