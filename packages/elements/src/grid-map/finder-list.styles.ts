import {css} from 'lit';

/** The list under the field that finds a grid. */
export const finderListStyles = css`
  .found {
    position: absolute;
    z-index: 3;
    left: 0;
    right: 0;
    background: var(--_raised);
  }

  .found[data-open] {
    border: 1px solid var(--_line);
    border-top: 0;
  }

  #found {
    list-style: none;
  }

  #found li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    min-height: 44px;
    padding: 0.3em 0.75em;
    cursor: pointer;
  }

  #found li:hover {
    background: var(--_brand-1);
  }

  #found li[aria-selected='true'] {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  #found li[aria-selected='true'] .of {
    color: inherit;
  }

  .nothing:not(:empty) {
    padding: 0.4em 0.75em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  @media (forced-colors: active) {
    #found li[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
