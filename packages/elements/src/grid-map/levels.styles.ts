import {css} from 'lit';

/** The way from the highest level to this one, and the button that leads further down. */
export const levelsStyles = css`
  .levels ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
  }

  .levels li {
    display: flex;
    align-items: center;
  }

  .levels li + li::before {
    content: '›';
    padding: 0 0.5em;
    color: var(--_muted);
  }

  .levels button {
    min-height: 44px;
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--_brand);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .levels span {
    font-weight: 600;
  }

  .enter {
    min-height: 44px;
    margin: 0.75em 0.5em 0 0;
    padding: 0 1em;
    border: 1px solid var(--_brand);
    border-radius: 0;
    background: var(--_brand);
    color: var(--_on-brand);
    font: inherit;
    cursor: pointer;
  }

  @media print {
    .levels button {
      color: inherit;
      text-decoration: none;
    }

    .enter {
      display: none;
    }
  }
`;
