import {css} from 'lit';

import {pictureInk} from './picture-colours.styles.ts';

/** The drawing of shapes: fills by shade, lanes between them, what is pointed at, focused and chosen. */
export const shapesStyles = css`
  .shapes {
    position: relative;
  }

  .shapes[data-mode='canvas'] {
    overflow: hidden;
  }

  .shapes .front,
  .shapes .room {
    position: relative;
    display: block;
    width: 100%;
    height: auto;
    overflow: hidden;
    /* One finger scrolls the page; two are the map's. */
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }

  .shapes .ground {
    position: absolute;
    top: 0;
    left: 0;
    width: 0;
    height: 0;
    transform-origin: 0 0;
  }

  .probe {
    position: absolute;
    width: 1px;
    height: 1px;
    opacity: 0;
    pointer-events: none;
  }

  .area {
    stroke: var(--_raised);
    stroke-width: 2px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
    outline: none;
  }

  .areas[data-many='yes'] .area {
    stroke-width: 1px;
  }

  .area[data-shade='0'] {
    fill: var(--_brand-1);
  }

  .area[data-shade='1'] {
    fill: var(--_brand-2);
  }

  .area[data-shade='2'] {
    fill: var(--_brand-3);
  }

  .area[data-shade='3'] {
    fill: var(--_brand);
  }

  .area[data-dimmed] {
    fill: var(--_raised);
    stroke: var(--_line);
    stroke-width: 1px;
  }

  .hatch-paper {
    fill: var(--_raised);
  }

  .hatch-line {
    fill: var(--_brand-3);
  }

  .mixed-from {
    stop-color: var(--_brand-1);
  }

  .mixed-to {
    stop-color: var(--_brand-3);
  }

  /* A picture keeps its own colours: shapes on it are outlines, and the plates of their labels bear the shades. */
  [data-fill='hover'] .area,
  [data-fill='no'] .area {
    fill: transparent;
    stroke: ${pictureInk};
    stroke-width: 1.5px;
  }

  .borders,
  .hover,
  .picked,
  .ring {
    fill: none;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }

  .borders {
    stroke: var(--_ink);
    stroke-width: 1.5px;
    stroke-linecap: round;
  }

  [data-fill='hover'] .borders,
  [data-fill='no'] .borders {
    stroke: ${pictureInk};
    stroke-width: 3px;
  }

  .hover {
    stroke: var(--_ink);
    stroke-width: 2px;
  }

  .picked {
    stroke: var(--_ink);
    stroke-width: 4px;
  }

  [data-fill='no'] .hover,
  [data-fill='no'] .picked {
    stroke: ${pictureInk};
  }

  [data-fill='hover'] .hover,
  [data-fill='hover'] .picked {
    fill: ${pictureInk};
    fill-opacity: 0.18;
    stroke: ${pictureInk};
  }

  .ring {
    stroke: var(--_focus);
    stroke-width: 4px;
    paint-order: stroke;
  }

  @media (forced-colors: active) {
    .area {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1px;
      forced-color-adjust: none;
    }

    .area[data-shade='0'],
    .area[data-shade='1'],
    .area[data-shade='2'],
    .area[data-shade='3'],
    .plate-of[data-shade] {
      fill: Canvas;
    }

    .borders,
    .hover,
    .picked,
    .ring,
    .label {
      forced-color-adjust: none;
    }

    .borders,
    .hover {
      stroke: CanvasText;
    }

    .picked,
    .ring {
      stroke: Highlight;
    }

    .label,
    .label[data-on='3'] {
      color: CanvasText;
    }
  }

  @media print {
    .hover,
    .ring {
      display: none;
    }

    .shapes .front,
    .shapes .ground {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
      break-inside: avoid;
    }
  }
`;
