import {css, html} from 'lit';

import {itemsOf, type PanelsPicture} from '../picture.ts';
import type {Form} from './form.ts';

const panelStyles = css`
  .panels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1em 2em;
  }

  .panel {
    min-width: 0;
    break-inside: avoid;
  }

  .heading {
    margin: 0 0 0.3em;
    font-size: 1em;
    font-weight: 600;
  }
`;

const drawPanels: Form<PanelsPicture>['draw'] = ({panels}, pointing, from, words, drawOne) => {
  let first = from;
  const drawn = panels.map(({title, picture}, index) => {
    // A name, not a heading: no outline of a page can miss or double a level.
    const id = `panel-${index}`;
    const template = html`<div class="panel" role="group" aria-labelledby=${id}>
      <p id=${id} class="heading">${title}</p>
      ${drawOne(picture, pointing, first, words)}
    </div>`;
    first += itemsOf(picture).length;
    return template;
  });
  return html`<div class="panels">${drawn}</div>`;
};

/** Several small drawings with titles. */
export const form: Form<PanelsPicture> = {draw: drawPanels, styles: [panelStyles]};
