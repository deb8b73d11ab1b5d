import {css} from 'lit';

/** The notice board on paper: measured in --_u, a millimetre of A4 that grows with the paper. */
export const posterStyles = css`
  :host {
    color: #1f1d1a;
    background: #fff;
  }

  .sheet {
    --_u: 1mm;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: calc(7 * var(--_u));
    /* What does not fit, with very many people, goes on to a second page. */
    min-height: calc(272 * var(--_u));
    break-after: page;
    font-size: calc(5.2 * var(--_u));
    line-height: 1.5;
  }

  .sheet[data-paper='a3'] {
    --_u: 1.43mm;
  }

  .sheet:last-child {
    break-after: auto;
  }

  .sheet[data-density='some'] {
    gap: calc(5 * var(--_u));
    font-size: calc(4.3 * var(--_u));
  }

  .sheet[data-density='many'] {
    gap: calc(4 * var(--_u));
    font-size: calc(3.5 * var(--_u));
  }

  .sheet[data-density='dense'] {
    gap: calc(3 * var(--_u));
    font-size: calc(3.2 * var(--_u));
  }

  * {
    margin: 0;
    padding: 0;
  }

  header {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    padding-bottom: calc(4 * var(--_u));
    border-bottom: calc(1.6 * var(--_u)) solid var(--_brand);
  }

  header .of {
    font-size: calc(7 * var(--_u));
    line-height: 1.3;
  }

  h1 {
    font-family: var(--_serif);
    font-size: calc(15 * var(--_u));
    font-weight: 600;
    line-height: 1.25;
  }

  h1 span {
    margin-inline-start: 0.5em;
    font-size: 0.6em;
    font-weight: 400;
  }

  h2 {
    margin-bottom: 0.5em;
    color: var(--_brand);
    font-size: 1.05em;
    font-weight: 600;
    line-height: 1.3;
  }

  .where {
    display: flex;
    gap: calc(10 * var(--_u));
  }

  .bounds {
    flex: 0 0 56%;
  }

  .about {
    flex: 1;
  }

  .plan {
    display: grid;
    grid-template-areas: '. north .' 'west block east' '. south .';
    grid-template-columns: 1fr calc(40 * var(--_u)) 1fr;
    gap: calc(2 * var(--_u));
    align-items: center;
    text-align: center;
  }

  .plan p {
    display: flex;
    flex-direction: column;
    font-size: 0.9em;
    line-height: 1.35;
  }

  .plan p > b {
    color: var(--_brand);
  }

  .north {
    grid-area: north;
  }

  .south {
    grid-area: south;
    flex-direction: column-reverse;
  }

  .east {
    grid-area: east;
  }

  .west {
    grid-area: west;
  }

  .plan .block {
    grid-area: block;
    flex-direction: row;
    align-items: baseline;
    justify-content: center;
    padding: calc(7 * var(--_u)) 0;
    border: calc(0.8 * var(--_u)) solid #1f1d1a;
    background: var(--_brand-1);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  .plan .block b {
    color: inherit;
    font-family: var(--_serif);
    font-size: calc(17 * var(--_u));
    line-height: 1.1;
  }

  dt {
    color: #5c574f;
  }

  .about div {
    padding: 0.25em 0;
    border-bottom: calc(0.2 * var(--_u)) solid #b9b3a8;
  }

  .about dt {
    font-size: 0.85em;
    line-height: 1.3;
  }

  .about dd {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.35;
  }

  .remark {
    margin-top: 0.5em;
    color: #5c574f;
    font-size: 0.8em;
  }

  .people dl {
    border-top: calc(0.5 * var(--_u)) solid #1f1d1a;
  }

  .post {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: 0 1em;
    padding: 0.35em 0;
    border-bottom: calc(0.2 * var(--_u)) solid #b9b3a8;
  }

  .post dt {
    grid-row: 1 / span 40;
    padding-top: 0.14em;
  }

  .post dd {
    grid-column: 2;
    display: flex;
    gap: 1em;
    align-items: baseline;
    justify-content: space-between;
  }

  /* Very many people stand two in a row. */
  [data-density='dense'] .post {
    grid-template-columns: 7em repeat(2, 1fr);
  }

  [data-density='dense'] .post dd {
    grid-column: auto;
  }

  .phone {
    font-size: 1.3em;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.2;
    white-space: nowrap;
  }

  .duties ul {
    display: grid;
    grid-template-columns: repeat(2, 1fr);
    gap: 0.2em 2em;
    list-style-position: inside;
  }
`;
