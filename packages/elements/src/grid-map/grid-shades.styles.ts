import {css} from 'lit';

/** Shades of the classes, what was not reported, and what the legend sets aside. */
export const shadesStyles = css`
  [data-shade='0'] {
    background: var(--_brand-1);
  }

  [data-shade='1'] {
    background: var(--_brand-2);
  }

  [data-shade='2'] {
    background: var(--_brand-3);
  }

  [data-shade='3'] {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  [data-shade='mixed'] {
    background: linear-gradient(to right, var(--_brand-1), var(--_brand-3));
  }

  [data-shade='none'] {
    background: repeating-linear-gradient(-45deg, var(--_raised) 0 7px, var(--_brand-2) 7px 8px);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  /* For black and white, and for eyes that do not tell tints apart: denser lines for more. */
  :host([hatch]) [data-shade='0'] {
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  :host([hatch]) [data-shade='1'] {
    background: repeating-linear-gradient(45deg, var(--_raised) 0 12px, var(--_brand) 12px 13px);
  }

  :host([hatch]) [data-shade='2'] {
    background: repeating-linear-gradient(45deg, var(--_raised) 0 5px, var(--_brand) 5px 7px);
  }

  :host([hatch]) [data-shade='1'] > span,
  :host([hatch]) [data-shade='2'] > span {
    background: var(--_raised);
  }

  [data-shade='none'] > span {
    background: var(--_raised);
  }

  /* What the legend sets aside steps back, and can still be read and chosen. */
  :host .cell[data-shade][data-dim] {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_line);
    color: var(--_muted);
  }
`;
