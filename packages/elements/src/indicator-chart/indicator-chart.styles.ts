import {css, unsafeCSS} from 'lit';

import {hostStyles} from '../styles/host.styles.ts';
import {marks} from './marks.styles.ts';

/** Room by whole em, because a template may not write `style`. The numbers come from this file only. */
const rooms = unsafeCSS(Array.from({length: 17}, (_, em) => `[data-reserve='${em}']{--_reserve:${em}em}`).join(''));

const frame = css`
  figure {
    margin: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
    align-items: baseline;
    margin-bottom: 0.25em;
  }

  .title {
    font-weight: 700;
    line-height: 1.4;
  }

  .unit,
  .foot,
  .summary,
  .notes,
  .key {
    color: var(--_muted);
    font-size: 0.88em;
  }

  .summary {
    margin: 0 0 1em;
  }

  .foot p {
    margin: 0.25em 0 0;
  }

  .surface {
    position: relative;
  }

  .notes,
  .key {
    margin: 0.4em 0 0;
  }

  .tools {
    margin-block-start: -0.4em;
    font-size: 0.9em;
  }

  /* What is folded there comes by a script. */
  @media print, (scripting: none) {
    .tools {
      display: none;
    }
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

const rows = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    break-inside: avoid;
  }

  .row > .label {
    flex: 1 1 9em;
    line-height: 1.35;
  }

  /* The label stands beside the bar where both have room, and above it where not: no script measures. */
  .row > .track {
    flex: 999 1 17em;
    min-width: 0;
    padding-right: var(--_reserve);
  }

  .row .figure {
    display: block;
    position: relative;
    padding-block: 0.42em;
    border-inline-start: 1px solid var(--_ink);
    cursor: pointer;
  }

  .strip {
    display: block;
    width: 100%;
    height: 1.5em;
    overflow: visible;
  }

  .figure.chosen {
    background: var(--_brand-1);
    box-shadow: inset 3px 0 var(--_ink);
  }
`;

export const styles = [...hostStyles, frame, rows, rooms, marks];
