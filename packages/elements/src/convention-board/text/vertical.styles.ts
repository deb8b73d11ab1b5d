import {css} from 'lit';

/** Vertical columns from right to left; wider than the page they scroll, so the sheet can be focused and moved by keys. */
export const verticalStyles = css`
  .page[data-vertical] {
    writing-mode: vertical-rl;
    width: fit-content;
    max-width: 100%;
    height: 30em;
    margin: 0 auto;
    overflow-x: auto;
    overflow-y: hidden;
  }

  .page[data-vertical],
  .page[data-vertical] [data-verse] {
    text-align: start;
  }

  .page[data-vertical] figcaption {
    display: flex;
    margin: 0 0 0 1.5em;
    text-align: start;
  }

  [data-vertical] .chapter {
    margin: 0 0.75em 0 1.25em;
    text-align: start;
  }

  .page[data-vertical] ol {
    margin: 0;
  }

  .page[data-vertical] ol > li {
    margin: 0 0 0 1.1em;
  }

  [data-vertical] .upright {
    text-combine-upright: all;
  }

  [data-vertical] .aside,
  [data-vertical] .topic,
  [data-vertical] .parallel {
    margin: 0 0.25em 0 0;
  }
`;
