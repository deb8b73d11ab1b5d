import {css} from 'lit';

/** Rows of several bars or with links, open ends, gaps, icons, bands, the legend; nothing is told by colour alone. */
export const moreMarkStyles = css`
  .row .figure + .figure {
    margin-block-start: -0.55em;
  }

  a.figure {
    text-decoration: none;
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

  .veil {
    fill: var(--_paper);
  }

  /* Series differ by fill and outline, so that print, forced colours and every eye tell them apart. */
  .bar[data-tone='data-2'],
  .bar[data-tone='data-3'],
  .bar[data-tone='light'] {
    fill: var(--_brand-2);
    stroke: var(--_data-1);
    stroke-width: 1.5;
  }

  .bar[data-tone='data-3'] {
    fill: var(--_paper);
  }

  .bar[data-tone='light'] {
    stroke-width: 1;
    stroke-dasharray: 2 2;
  }

  .bar[data-tone='band'] {
    fill: var(--_brand-1);
  }

  .missing {
    fill: none;
    stroke: var(--_line);
    stroke-dasharray: 4 3;
  }

  /* Eight icons with a step of 1.3 em; less where text is large on a phone. */
  .key + .rows .strip {
    max-width: 10.4em;
  }

  .outline,
  .icon.bar[data-tone] {
    stroke: var(--_line);
    stroke-width: 0.4;
    stroke-dasharray: none;
  }

  .outline {
    fill: none;
  }

  line {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }

  .halo {
    stroke: var(--_paper);
    stroke-width: 6.5;
  }

  .row .below {
    margin-right: calc(-1 * var(--_reserve));
  }

  .below {
    padding: 0.2em 0.5em 0;
    color: var(--_muted);
    font-size: 0.85em;
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
    text.axis,
    .fade {
      fill: CanvasText;
    }

    .bar[data-tone] {
      stroke: CanvasText;
    }

    .bar[data-tone='data-2'] {
      fill: CanvasText;
      fill-opacity: 0.35;
    }

    .bar[data-tone='light'],
    .bar[data-tone='data-3'],
    .bar[data-tone='band'],
    .veil {
      fill: Canvas;
    }

    line:not(.halo),
    .missing {
      stroke: CanvasText;
    }
  }

  @media print {
    .fade {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
