import {css} from 'lit';

/** The foot of a sheet: what the plan is not, the source, the QR code. */
export const footStyles = css`
  footer {
    display: flex;
    gap: calc(8 * var(--_u));
    align-items: flex-end;
    justify-content: space-between;
    margin-top: auto;
    padding-top: calc(3 * var(--_u));
    border-top: calc(0.3 * var(--_u)) solid #8b857b;
    color: #5c574f;
    font-size: calc(3.6 * var(--_u));
  }

  .law {
    color: #1f1d1a;
  }

  .scan {
    display: flex;
    gap: calc(3 * var(--_u));
    align-items: flex-end;
  }

  .qr {
    width: calc(26 * var(--_u));
    height: calc(26 * var(--_u));
  }
`;
