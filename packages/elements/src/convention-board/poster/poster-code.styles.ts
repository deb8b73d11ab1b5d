import {css} from 'lit';

/** QR codes on a poster, black on white in every skin, their addresses as text beside them. */
export const codeStyles = css`
  .code {
    display: flex;
    gap: 1em;
    align-items: center;
    margin-top: 1.2em;
    text-align: start;
    writing-mode: horizontal-tb;
  }

  [data-vertical] > .code {
    flex-direction: column;
    gap: 0.5em;
    align-items: flex-start;
    align-self: flex-end;
    width: min-content;
    max-width: 24cqw;
    margin: 0;
  }

  [data-vertical] > .code span {
    font-size: 0.8em;
    overflow-wrap: break-word;
  }

  .qr {
    flex: none;
    forced-color-adjust: none;
  }

  .code .qr {
    width: 7em;
    width: 13cqw;
  }

  :host([paper$='landscape']) .code svg,
  :host([paper='screen']) .code .qr {
    width: 9cqw;
  }

  .qr rect {
    fill: #ffffff;
  }

  .qr path {
    fill: #000000;
  }

  .code p {
    min-width: 0;
  }

  .code b,
  .code span {
    display: block;
    overflow-wrap: anywhere;
  }

  .code-address {
    color: var(--_muted);
    font-size: 0.8em;
    overflow-wrap: anywhere;
  }

  :host([paper]) .sheet li[data-code] {
    grid-template-columns: var(--_hang, 0) minmax(0, 1fr) auto;
  }

  :host([paper]) .sheet [data-numbering='none'] > li[data-code] {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  /* About 16 mm on paper: large enough for a phone at arm's length. */
  li > .qr {
    width: 6em;
    width: 7.6cqw;
  }

  :host([paper='a4-landscape']) li > .qr,
  :host([paper='a3']) li > .qr {
    width: 5.6cqw;
  }

  :host([paper='a3-landscape']) li > .qr,
  :host([paper='a2']) li > .qr,
  :host([paper='screen']) li > .qr {
    width: 4.2cqw;
  }

  :host([paper='a2-landscape']) li > .qr {
    width: 3.2cqw;
  }
`;
