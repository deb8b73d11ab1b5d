import {css} from 'lit';

/** What a mark's role looks like; nothing is told by colour alone. */
export const marks = css`
  svg text {
    font-family: var(--_sans);
    font-size: 1em;
    fill: var(--_ink);
  }

  text.value,
  text.series {
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 600;
  }

  .plot text.value {
    font-size: 0.9em;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  text.axis {
    font-size: 0.88em;
    fill: var(--_muted);
  }

  .bar,
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

  .square {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.05;
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

  .dial-target {
    fill: var(--_ink);
  }

  text.remark {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
  }

  .missing {
    fill: none;
    stroke: var(--_line);
    stroke-dasharray: 4 3;
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

  @media (forced-colors: active) {
    svg text,
    text.axis {
      fill: CanvasText;
    }

    .bar[data-tone],
    .fade[data-tone],
    circle[data-tone] {
      fill: CanvasText;
    }

    .bar[data-tone='light'],
    .bar[data-tone='data-2'],
    .bar[data-tone='data-3'],
    circle[data-hollow='true'],
    .veil {
      fill: Canvas;
    }

    line:not(.halo),
    .bar,
    .missing,
    circle[data-hollow='true'] {
      stroke: CanvasText;
    }

    .stroke {
      stroke: CanvasText;
    }

    .space,
    .bar[data-tone='band'] {
      fill: Canvas;
      stroke: GrayText;
    }

    .reading {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }

    .spot.current {
      stroke: Highlight;
    }
  }

  @media print {
    .bar,
    .fade {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
