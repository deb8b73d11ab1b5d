import {html, nothing, type TemplateResult} from 'lit';

import {wordsIn} from '../../internal/locale.ts';
import type {Cell} from '../cells.layout.ts';
import type {MapHost, MapView} from '../map-body.ts';
import type {MapPart} from '../map-part.ts';
import {POSTER_WORDS} from './poster.words.ts';
import type {Paper} from './print-poster.ts';

const PAPERS: readonly Paper[] = ['a4', 'a3'];

/** The papers that a map offers: the one it names, else both. */
function papersOf({paper}: MapHost): readonly Paper[] {
  const named = PAPERS.filter((one) => one === paper.toLowerCase());
  return named.length > 0 ? named : PAPERS;
}

/** Prints what `grids` gives when it is asked; the sheets' code loads only then. */
function button(host: MapHost, label: string, paper: Paper, grids: () => MapView['grids']): TemplateResult {
  const print = (): void =>
    void import('./print-poster.ts').then(
      ({printPosters}) => printPosters(host, grids(), paper),
      // Without its file the page itself can still be printed.
      () => window.print(),
    );
  return html`<button class="close" part="print" type="button" data-print=${paper} @click=${print}>${label}</button>`;
}

/** Printing of notice boards: of the chosen grid in its panel, of all where the map names a paper. */
export const createPart = (_host: MapHost): MapPart => ({
  inDetail: ({host, locale}: MapView, {grid}: Cell) => {
    const words = wordsIn(locale, POSTER_WORDS);
    return papersOf(host).map((paper) => button(host, words.print(paper.toUpperCase()), paper, () => [grid]));
  },
  below: ({host, locale, cells}: MapView) => {
    if (host.paper === '') return nothing;
    const words = wordsIn(locale, POSTER_WORDS);
    return papersOf(host).map((paper) =>
      button(host, words.printAll(cells.length, paper.toUpperCase()), paper, () => cells.map(({grid}) => grid)),
    );
  },
});
