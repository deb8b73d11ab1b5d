import {css} from 'lit';

/** What sets the forms apart: doors of petals, arrows of a chain, widening tiers; and the rows below. */
export const formStyles = css`
  [data-form='petals'] > .below > .block {
    flex: 1 0 auto;
    border-top: 6px solid var(--_brand);
    padding-bottom: 1.5em;
  }

  [data-form='petals'] > .below > .block > .name {
    font-family: var(--_serif);
    font-size: 1.65em;
  }

  [data-form='parties'] > .below > .block {
    border-top: 6px solid var(--_brand-4);
  }

  [data-form='nested'] > .below {
    background: var(--_brand-2);
  }

  [data-form='chain'] > .below {
    background: var(--_brand-2);
  }

  [data-form='chain'] > .below > .inner > li {
    flex-basis: 100%;
  }

  [data-form='tiers'] > li {
    margin-inline: auto;
    text-align: center;
  }

  [data-form='tiers'] > li:nth-last-child(2) {
    flex-basis: max(80%, min(100%, 22em));
    max-width: max(80%, min(100%, 22em));
  }

  [data-form='tiers'] > li:nth-last-child(3) {
    flex-basis: max(60%, min(100%, 22em));
    max-width: max(60%, min(100%, 22em));
  }

  [data-form='tiers'] > li:nth-last-child(n + 4) {
    flex-basis: max(45%, min(100%, 22em));
    max-width: max(45%, min(100%, 22em));
  }

  .strands,
  .outcomes {
    margin-top: 1.25em;
  }

  .row-title {
    margin-bottom: 0.35em;
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
  }

  .strands > .whole > li {
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  .strands .inner > li {
    background: var(--_brand-1);
  }

  .outcomes > .whole > li {
    border-top: 3px solid var(--_brand);
    background: none;
  }

  @supports (container-type: inline-size) {
    [data-form='chain'] {
      gap: 1.75em;
    }

    [data-form='chain'] > .core {
      margin-bottom: -1.5em;
    }

    [data-form='chain'] > .below {
      position: relative;
    }

    [data-form='chain'] > .below + .below::before {
      position: absolute;
      top: -1.3em;
      left: 50%;
      width: 0;
      height: 0;
      margin-left: -0.6em;
      border: 0.6em solid transparent;
      border-top: 0.8em solid var(--_brand);
      border-bottom: 0;
      content: '';
    }

    @container (min-width: 42em) {
      .above {
        order: -1;
      }

      [data-form='petals'] > .below {
        min-height: 11em;
      }

      [data-form='chain'] > .below + .below::before {
        top: 50%;
        left: -1.3em;
        margin: -0.6em 0 0;
        border: 0.6em solid transparent;
        border-right: 0;
        border-left: 0.8em solid var(--_brand);
      }
    }
  }
`;
