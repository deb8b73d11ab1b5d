import {html} from 'lit';

import type {Grid} from '@linli/model/record/grid';

import {formatDay} from '../../internal/calendar-day.ts';
import {localeOf, wordsIn} from '../../internal/locale.ts';
import {printSheet, type Sheet} from '../../internal/print-sheet.ts';
import {hostStyles} from '../../styles/host.styles.ts';
import type {Format} from '../cells.layout.ts';
import type {MapHost} from '../map-body.ts';
import {formatCount} from '../whole-format.ts';
import {posterOf} from './poster.layout.ts';
import {footStyles} from './poster-foot.styles.ts';
import {posterStyles} from './poster.styles.ts';
import {type Imprint, sheet} from './poster.templates.ts';
import {POSTER_WORDS} from './poster.words.ts';

/** Paper of a notice board. */
export type Paper = 'a4' | 'a3';

const BEIJING_MS = 8 * 3_600_000;

/** Today in Beijing, ISO. */
const today = (now: Date): string => new Date(now.getTime() + BEIJING_MS).toISOString().slice(0, 10);

/** Where a grid can be seen again: this page, with the grid in its address where the map keeps it there. */
function addressOf({id, hash}: MapHost, grid: Grid): string {
  const [page = ''] = location.href.split('#');
  if (hash) return `${page}#${id ? `${id}-` : ''}grid=${encodeURIComponent(grid.id)}`;
  return id === '' ? page : `${page}#${encodeURIComponent(id)}`;
}

/** The notice boards of some grids, one sheet of paper each. */
export function sheetsOf(host: MapHost, grids: readonly Grid[], paper: Paper): Sheet {
  const locale = localeOf(host);
  const words = wordsIn(locale, POSTER_WORDS);
  const format: Format = (quantity, unit) => formatCount(quantity, unit, locale);
  const reviewNumber = host.mapKind === 'schematic' ? '' : host.reviewNumber;
  const imprint: Omit<Imprint, 'address'> = {
    ...{words, locale, reviewNumber, source: host.source},
    printed: formatDay(today(new Date()), locale),
  };
  const content = html`${grids.map((grid) =>
    sheet(posterOf(grid, format, words), {...imprint, address: addressOf(host, grid)}, paper),
  )}`;
  return {
    content,
    size: `${paper.toUpperCase()} portrait`,
    styles: [...hostStyles, posterStyles, footStyles],
    lang: locale,
  };
}

/** Prints the notice boards of some grids. */
export const printPosters = (host: MapHost, grids: readonly Grid[], paper: Paper): Promise<void> =>
  printSheet(sheetsOf(host, grids, paper));
