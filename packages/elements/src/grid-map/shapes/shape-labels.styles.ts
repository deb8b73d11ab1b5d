import {css} from 'lit';

import {pictureInk, picturePaper} from './picture-colours.styles.ts';

/** Names and numbers on the shapes, and the plates they stand on where a picture lies below. */
export const shapeLabelsStyles = css`
  .label {
    color: var(--_ink);
    fill: currentColor;
    text-anchor: middle;
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
    pointer-events: none;
  }

  .label[data-kind='name'] text[data-small] {
    font-weight: 400;
  }

  .label[data-kind='number'] {
    font-family: var(--_serif);
  }

  .label[data-on='3'] {
    color: var(--_on-brand);
  }

  .plate-of {
    stroke: var(--_ink);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .plate-of[data-shade='0'] {
    fill: var(--_brand-1);
  }

  .plate-of[data-shade='1'] {
    fill: var(--_brand-2);
  }

  .plate-of[data-shade='2'] {
    fill: var(--_brand-3);
  }

  .plate-of[data-shade='3'] {
    fill: var(--_brand);
  }

  .plate-of[data-shade='none'],
  .plate-of[data-shade='mixed'] {
    fill: var(--_raised);
  }

  .label[data-on='none'] text,
  /* A picture is never recoloured: what stands on it is dark on white in every scheme. */
  .label[data-on='picture'] text {
    paint-order: stroke;
    stroke: var(--_raised);
    stroke-width: 4px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .label[data-on='none'] text {
    stroke-width: 5px;
  }

  .label[data-on='picture'] text {
    color: ${pictureInk};
    stroke: ${picturePaper};
  }

  .label circle {
    fill: var(--_raised);
    stroke: var(--_ink);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  /* A number of the key in its ring; on a picture it stands on the plate of its shade. */
  .label circle ~ text {
    color: var(--_ink);
  }
`;
