import {css} from 'lit';

/** What the marks of a plain bar chart look like; `forms/more-marks.styles.ts` has all others. */
export const marks = css`
  svg text {
    fill: var(--_ink);
    dominant-baseline: central;
  }

  text.value,
  text.series {
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 600;
  }

  .bar {
    fill: var(--_data-1);
  }

  @media (forced-colors: active) {
    svg text {
      fill: CanvasText;
    }

    .bar {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .figure.chosen {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .bar {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
