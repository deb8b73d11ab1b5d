import {css, unsafeCSS} from 'lit';

/** Room by whole em, because a template may not write `style`. */
const rooms = unsafeCSS(Array.from({length: 17}, (_, em) => `[data-lead='${em}']{--_lead:${em}em}`).join(''));

/** Lines, dots and the space below a line. */
const marks = css`
  [data-tone='data-2'] {
    --_tone: var(--_data-2);
    --_dash: 9 5;
  }

  [data-tone='data-3'] {
    --_tone: var(--_data-3);
    --_dash: 2 6;
  }

  circle {
    fill: var(--_tone, var(--_data-1));
  }

  .stroke,
  line[data-tone^='data'] {
    fill: none;
    stroke: var(--_tone, var(--_data-1));
    stroke-width: 3;
    stroke-dasharray: var(--_dash, none);
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .space {
    fill: var(--_brand-1);
  }

  line[data-tone='reference'] {
    stroke-width: 1;
  }

  line[data-dashed='true'] {
    stroke: var(--_line);
    stroke-dasharray: 4 3;
  }

  circle[data-hollow='true'] {
    fill: var(--_paper);
    stroke: var(--_tone, var(--_data-1));
    stroke-width: 2.5;
  }

  text.remark {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
  }

  @media (forced-colors: active) {
    circle {
      fill: CanvasText;
    }

    circle[data-hollow='true'],
    .space {
      fill: Canvas;
    }

    circle[data-hollow='true'],
    line[data-tone],
    .stroke {
      stroke: CanvasText;
    }

    .space {
      stroke: GrayText;
    }
  }
`;

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
    container-type: inline-size;
    padding-block: 0.5em 1.9em;
    padding-inline: calc(var(--_lead) + 0.4em) var(--_reserve);
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

  .surface {
    container: surface / inline-size;
  }

  [data-room='roomy'],
  [data-room='keyed'] {
    display: none;
  }

  /* Large text on a phone: figures are listed, or a key stands for the names of lines. */
  @container surface (max-width: 15.4em) {
    .listed,
    .listed ~ .below,
    [data-room='direct'] {
      display: none;
    }

    .listed + .unseen {
      all: revert;
    }

    [data-room='keyed'] {
      display: list-item;
    }

    .keyed {
      --_reserve: 2em;
    }
  }

  @container (min-width: 34em) {
    [data-room='roomy'] {
      display: inline;
    }
  }

  /* Large text on a phone leaves less room than any screen tells. */
  @container (max-width: 12.9em) {
    [data-room='narrow'] {
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
export const plotStyles = [marks, rooms, plot];
