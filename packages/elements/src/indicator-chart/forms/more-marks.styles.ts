import {css} from 'lit';

/** Rows of several bars or with links, open ends, gaps, several series, lines, dots, icons, bands and the legend; nothing is told by colour alone. */
export const moreMarkStyles = css`
  .row .figure + .figure {
    margin-block-start: -0.55em;
  }

  a.figure .value {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  text.axis {
    font-size: 0.88em;
    fill: var(--_muted);
  }

  .fade {
    fill: var(--_data-1);
  }

  [data-tone='data-2'] {
    --_tone: var(--_data-2);
  }

  [data-tone='data-3'] {
    --_tone: var(--_data-3);
  }

  .bar[data-tone],
  .fade[data-tone],
  circle[data-tone] {
    fill: var(--_tone, var(--_data-1));
  }

  /* Series differ by fill and outline, so that print, forced colours and every eye tell them apart. */
  .bar[data-tone='data-2'] {
    fill: var(--_brand-2);
    stroke: var(--_data-1);
    stroke-width: 1.5;
  }

  .bar[data-tone='data-3'] {
    fill: var(--_paper);
    stroke: var(--_data-1);
    stroke-width: 1.5;
  }

  .fade[data-tone='data-2'],
  .fade[data-tone='data-3'] {
    fill: var(--_data-1);
  }

  .bar[data-tone='light'] {
    fill: var(--_brand-2);
    stroke: var(--_data-1);
    stroke-dasharray: 2 2;
  }

  .fade[data-step='1'] {
    opacity: 0.75;
  }

  .fade[data-step='2'] {
    opacity: 0.5;
  }

  .fade[data-step='3'] {
    opacity: 0.28;
  }

  .veil {
    fill: var(--_paper);
  }

  .veil[data-step='1'] {
    opacity: 0.3;
  }

  .veil[data-step='2'] {
    opacity: 0.5;
  }

  .veil[data-step='3'] {
    opacity: 0.72;
  }

  .missing {
    fill: none;
    stroke: var(--_line);
    stroke-dasharray: 4 3;
  }

  .stroke {
    fill: none;
    stroke: var(--_tone, var(--_data-1));
    stroke-width: 3;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .stroke[data-tone='data-2'] {
    stroke-dasharray: 9 5;
  }

  .stroke[data-tone='data-3'] {
    stroke-dasharray: 2 6;
  }

  .space,
  .bar[data-tone='band'] {
    fill: var(--_brand-1);
  }

  .outline {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.4;
  }

  text.remark {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
  }

  line {
    stroke: var(--_tone, var(--_data-1));
    stroke-width: 3;
    stroke-linecap: round;
  }

  line[data-tone='data-2'] {
    stroke-dasharray: 9 5;
  }

  line[data-tone='data-3'] {
    stroke-dasharray: 2 6;
  }

  line[data-tone='reference'] {
    stroke: var(--_ink);
    stroke-width: 1;
  }

  line[data-tone='target'] {
    stroke: var(--_ink);
    stroke-width: 2.5;
    stroke-linecap: butt;
  }

  line.halo {
    stroke: var(--_paper);
    stroke-width: 6.5;
    stroke-linecap: butt;
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

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    margin-block-end: 0.5em;
    font-size: 0.9em;
  }

  .legend svg {
    margin-inline-end: 0.4em;
    overflow: visible;
  }

  @media (forced-colors: active) {
    text.axis {
      fill: CanvasText;
    }

    .bar[data-tone],
    .fade[data-tone],
    circle[data-tone] {
      fill: CanvasText;
    }

    .bar[data-tone] {
      stroke: CanvasText;
    }

    .bar[data-tone='data-2'] {
      fill: GrayText;
    }

    .bar[data-tone='light'],
    .bar[data-tone='data-3'],
    circle[data-hollow='true'],
    .veil {
      fill: Canvas;
    }

    line:not(.halo),
    .missing,
    circle[data-hollow='true'],
    .stroke {
      stroke: CanvasText;
    }

    .space,
    .bar[data-tone='band'] {
      fill: Canvas;
      stroke: GrayText;
    }
  }

  @media print {
    .fade {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
