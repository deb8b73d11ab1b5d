import {css} from 'lit';

/** A part under the sheet: the vote, the procedure, how the convention lives. */
export const sectionStyles = css`
  section {
    margin-top: 1.25em;
  }

  .part {
    margin-bottom: 0.4em;
    font-weight: 600;
  }

  .fault {
    color: var(--_deferred);
  }

  @media print {
    section {
      break-inside: avoid;
    }

    .part {
      break-after: avoid;
    }
  }
`;
