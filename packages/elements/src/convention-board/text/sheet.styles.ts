import {css} from 'lit';

/** The covenant itself: margins, hanging numbers, couplets, seal, 草案. */
export const sheetStyles = css`
  .sheet {
    position: relative;
    padding: 1.5em 1.1em 1.75em;
    border: 1px solid var(--_line);
    outline: 1px solid var(--_line);
    outline-offset: -6px;
    background: var(--_raised);
    container-type: inline-size;
  }

  figcaption {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: flex-start;
    margin-bottom: 1.25em;
  }

  figcaption > div {
    flex: 1 1 9em;
    min-width: 0;
  }

  .title {
    font-family: var(--_serif);
    font-size: max(26px, 1.5em);
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }

  .standing {
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .chapter {
    position: relative;
    margin: 1.5em 0 0.75em;
    font-weight: 600;
    text-align: center;
    letter-spacing: 0.15em;
    break-after: avoid;
  }

  .sheet ol > li {
    position: relative;
    display: grid;
    gap: 0 0.75em;
    margin-top: 0.9em;
    break-inside: avoid;
  }

  .number {
    color: var(--_brand);
    font-size: 1.17em;
    font-weight: 600;
    line-height: 1.7;
    white-space: nowrap;
  }

  .text {
    font-size: 1.17em;
    line-height: 1.7;
    line-break: strict;
    text-wrap: pretty;
  }

  a.number {
    text-decoration: none;
  }

  a.number:hover,
  a.number:focus-visible {
    text-decoration: underline;
  }

  li[aria-current]::after {
    position: absolute;
    top: 0.2em;
    bottom: 0.2em;
    left: -0.6em;
    width: 3px;
    background: var(--_brand);
    content: '';
  }

  .parallel {
    margin-top: 0.25em;
    line-height: 1.6;
    overflow-wrap: break-word;
  }

  .topic {
    display: inline-block;
    margin-top: 0.25em;
    padding: 0 0.5em;
    background: var(--_brand-1);
    font-size: 0.85em;
  }

  .aside {
    margin-top: 0.25em;
    color: var(--_muted);
  }

  .aside b {
    margin-inline-end: 0.75em;
    font-weight: 600;
  }

  /* Each printed page has its own frame, so that no line stands in it. */
  @media print {
    .sheet {
      outline: 0;
      -webkit-box-decoration-break: clone;
      box-decoration-break: clone;
    }
  }

  /* Serif only where it is large: small SimSun is a bitmap on office Windows. */
  @container (min-width: 34em) {
    figcaption,
    .sheet ol,
    .chapter {
      margin-right: 2.5em;
      margin-left: 2.5em;
    }

    .title {
      font-size: max(34px, 1.9em);
    }

    .text:not([data-verse]) {
      text-align: justify;
    }

    .number,
    .text {
      font-family: var(--_serif);
      font-size: max(26px, 1.44em);
      font-weight: 500;
    }

    .sheet ol > li {
      grid-template-columns: var(--_hang, 0) minmax(0, 1fr);
    }

    /* As wide as the widest number, whose type is never smaller than 26 px. */
    .sheet [data-hang] > li {
      --_hang: max(calc(var(--_wide) * 1.44em), calc(var(--_wide) * var(--_least, 26px)));
    }

    [data-hang='1'] {
      --_wide: 1;
    }

    [data-hang='2'] {
      --_wide: 2;
    }

    [data-hang='3'] {
      --_wide: 3;
    }

    [data-hang='4'] {
      --_wide: 4;
    }

    [data-hang='5'] {
      --_wide: 5;
    }

    [data-hang='6'] {
      --_wide: 6;
    }

    .sheet [data-numbering='none'] > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
