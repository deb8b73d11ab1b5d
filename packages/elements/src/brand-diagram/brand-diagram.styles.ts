import {css} from 'lit';

/*
 * Blocks share a row while the diagram is wide enough for it and stack below that width, counted in em, so that large
 * type stacks earlier. The width is the diagram's own; no query is needed: past the threshold the basis becomes huge.
 */
export const blockStyles = css`
  figure,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  figure {
    --_lane: 4px;
    container-type: inline-size;
  }

  .heading {
    margin-bottom: 0.6em;
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.4;
  }

  :host(:empty) .data {
    display: none;
  }

  .whole {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lane);
    list-style: none;
  }

  .whole > li {
    display: flex;
    flex: 1 1 100%;
    flex-direction: column;
    min-width: 0;
    background: var(--_brand-1);
    color: var(--_ink);
  }

  .whole > li[data-of='2'] {
    flex-basis: max(34%, (32em - 100%) * 999);
  }

  .whole > li[data-of='3'] {
    flex-basis: max(26%, (32em - 100%) * 999);
  }

  .whole > li[data-of='4'] {
    flex-basis: max(21%, (42em - 100%) * 999);
  }

  .whole > li[data-of='5'] {
    flex-basis: max(17%, (42em - 100%) * 999);
  }

  .block {
    position: relative;
    padding: 0.85em 1em 1em;
  }

  /* A name breaks beside its brackets and marks, within a word only where it must; balanced, Chromium lets it overflow. */
  .name {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: wrap;
    word-break: keep-all;
    overflow-wrap: break-word;
  }

  .name a {
    text-decoration-color: var(--_line);
  }

  .name a::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .name a:hover {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }

  .meaning {
    margin-top: 0.3em;
    font-size: 0.95em;
    line-height: 1.6;
  }

  .carried {
    margin-top: 0.3em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .whole > li.core {
    flex-basis: 100%;
    background: var(--_brand);
    color: var(--_on-brand);
    text-align: center;
  }

  .core > .block > .name {
    font-family: var(--_serif);
    font-size: 1.75em;
  }

  .core > .block {
    padding: 1.1em 1em 1.2em;
  }

  .core .carried {
    color: inherit;
  }

  .inner {
    display: flex;
    flex: 1 0 auto;
    flex-wrap: wrap;
    gap: var(--_lane);
    padding: 0 var(--_lane) var(--_lane);
    list-style: none;
  }

  .inner > li {
    display: flex;
    flex: 1 1 10em;
    flex-direction: column;
    min-width: 0;
    background: var(--_raised);
    color: var(--_ink);
    text-align: start;
  }

  .inner .name {
    font-size: 1.05em;
  }

  .inner .block {
    padding: 0.6em 0.75em 0.7em;
  }

  .inner .inner > li {
    background: var(--_brand-1);
  }

  @media (forced-colors: active) {
    .whole > li,
    .inner > li {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    /* The drawing says all that the list says. */
    figure ~ .data {
      display: none;
    }

    .whole > li {
      break-inside: avoid;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
`;
