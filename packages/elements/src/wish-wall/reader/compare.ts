import {css, html, type TemplateResult} from 'lit';

import type {Card} from '../wish-wall.card.ts';
import type {Words} from '../wish-wall.zh.ts';

/** Draws the two pictures of a card over each other, with a divide that the reader moves. */
export type ComparePart = (card: Card, words: Words) => TemplateResult;

/** Moves the divide: a percentage, set by the object model, since the policy lets no style attribute in. */
function moveDivide({currentTarget}: Event): void {
  const input = currentTarget as HTMLInputElement;
  input.parentElement?.style.setProperty('--_divide', `${input.value}%`);
}

/** Before lies over after and is cut off at the divide: by arrow keys, a finger or the mouse. */
export const compare: ComparePart = ({pictures: [before, after], text}, words) =>
  html`<div class="compare">
    <img class="under" src=${after!.src} alt="${after!.caption}：${text}" />
    <img class="over" src=${before!.src} alt="${before!.caption}：${text}" />
    <input type="range" min="0" max="100" value="50" aria-label=${words.slide} @input=${moveDivide} />
    <p><span>${before!.caption}</span><span>${after!.caption}</span></p>
  </div>`;

/** Comes with what it styles; on paper pictures stand as a pair. */
export const compareStyles = css`
  .pictures[data-compared] {
    display: none;
  }

  .compare {
    position: relative;
    margin-top: 0.6em;
    color: var(--_muted);
    font-size: 0.9em;
    --_divide: 50%;
  }

  .compare img {
    height: 12em;
  }

  .compare .over {
    position: absolute;
    top: 0;
    border-right: 2px solid var(--_ink);
    clip-path: inset(0 calc(100% - var(--_divide)) 0 0);
  }

  .compare input {
    width: 100%;
    padding: 0;
  }

  .compare p {
    display: flex;
    justify-content: space-between;
  }

  @media print {
    .pictures[data-compared] {
      display: grid;
    }

    .compare {
      display: none;
    }
  }
`;
