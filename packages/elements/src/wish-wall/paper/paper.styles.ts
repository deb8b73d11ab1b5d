import {css} from 'lit';

/** What is printed: no colour carries a meaning alone, nothing is cut by the edge of a page. */
export const paperStyles = css`
  :host {
    color: #1f1d1a;
    background: #fff;
    font-size: 4.4mm;
    line-height: 1.55;
  }

  header,
  footer {
    display: flex;
    gap: 6mm;
    align-items: flex-end;
    justify-content: space-between;
  }

  header {
    padding-bottom: 4mm;
    border-bottom: 1.2mm solid var(--_brand);
  }

  h1 {
    margin: 0;
    font-family: var(--_serif);
    font-size: 13mm;
    line-height: 1.2;
  }

  .small h1 {
    font-size: 8mm;
  }

  header p,
  footer p {
    margin: 1mm 0 0;
    max-width: 40em;
  }

  footer {
    flex-wrap: wrap;
    gap: 0 8mm;
    justify-content: flex-start;
    margin-top: 5mm;
    padding-top: 3mm;
    border-top: 0.3mm solid #8b857b;
    color: #5c574f;
    font-size: 3.6mm;
  }

  .qr {
    flex: none;
    width: 24mm;
    height: 24mm;
  }

  ul {
    margin: 5mm 0 0;
    padding: 0;
    list-style: none;
  }

  .poster {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 5mm;
    font-size: 4mm;
  }

  ul + p {
    margin: 3mm 0 0;
  }

  /* In lines, which no engine splits between pages; it does split the rows of a grid. */
  .cards {
    display: block;
    margin-inline: 3mm -10mm;
    font-size: 3.5mm;
  }

  .cards .card {
    display: inline-flex;
    width: calc(50% - 11mm);
    min-height: 56mm;
    margin: 3mm 7mm 4mm 0;
    vertical-align: top;
  }

  .card {
    break-inside: avoid;
    padding: 2.5mm 3.5mm 3mm;
  }

  .wish {
    margin: 1.5mm 0 2mm;
    line-height: 1.45;
  }

  img {
    height: 22mm;
  }

  .cards .card,
  .blank {
    outline: 0.2mm dashed #8b857b;
    outline-offset: 3mm;
  }

  .state > :last-child {
    margin-inline-start: auto;
  }

  table {
    width: 100%;
    margin-top: 4mm;
    border-collapse: collapse;
    font-size: 3.6mm;
    line-height: 1.4;
  }

  th,
  td {
    padding: 1.2mm 2mm;
    border: 0.2mm solid #8b857b;
    text-align: start;
    vertical-align: top;
  }

  th,
  td:nth-of-type(2),
  td:nth-of-type(4),
  time {
    white-space: nowrap;
  }

  thead {
    display: table-header-group;
  }

  tr {
    break-inside: avoid;
  }

  .blank {
    margin: 5mm 3mm 12mm;
    break-inside: avoid;
    font-size: 4.4mm;
  }

  .blank h2 {
    margin: 0 0 3mm;
    font-family: var(--_serif);
    font-size: 7mm;
  }

  .blank dl > div {
    display: flex;
    gap: 4mm;
    align-items: flex-end;
    min-height: 11mm;
  }

  .blank dd {
    flex: 1;
    align-self: stretch;
    margin: 0;
    border-bottom: 0.2mm solid #1f1d1a;
  }

  .blank .tall {
    min-height: 26mm;
  }

  .blank > p {
    margin-top: 4mm;
  }

  .blank .filled {
    border: 0;
    align-self: flex-end;
  }
`;
