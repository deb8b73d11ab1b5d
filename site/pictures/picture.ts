import {type Sheet, sheetSvg} from '@linli/elements/svg-sheet';
import {exportSvg} from '@linli/elements/indicator-chart/export-svg';
import {installKinds, itemsOf, layOut} from '@linli/elements/indicator-chart/layout';
import {summaryOf} from '@linli/elements/indicator-chart/summary';
import {words as hans} from '@linli/elements/indicator-chart/words/zh';
import {words as hant} from '@linli/elements/indicator-chart/words/zh-hant';
import type {Brand} from '@linli/model/record/brand';
import type {ChartData} from '@linli/model/record/chart-data';
import type {Grid} from '@linli/model/record/grid';
import type {Wish} from '@linli/model/record/wish';

import type {ConventionShown} from '../lib/convention.ts';
import {brandWay} from './brand-picture.ts';
import {boardWay} from './convention-picture.ts';
import type {Lang, Way} from './drawn.ts';
import {gridsWay} from './grid-picture.ts';
import type {Inks} from './inks.ts';
import {type Cells, tableWay} from './table-picture.ts';
import {wishesWay} from './wish-picture.ts';

// Every kind of chart at once: a picture is drawn in one go.
installKinds();

/** What a picture shows: one of these, and the same as a plain table for what has no drawing of its own. */
export interface Subject {
  readonly lang: Lang;
  /** The kind of a chart, or the preset of a wall. */
  readonly kind: string | null;
  readonly cells: Cells;
  readonly chart?: ChartData;
  readonly grids?: readonly Grid[];
  /** How the page arranges the grids. */
  readonly arrange?: string | undefined;
  readonly wishes?: readonly Wish[];
  readonly board?: ConventionShown;
  readonly brand?: Brand;
}

/** What is told around it. Empty texts are left out. */
export interface Telling {
  readonly title: string;
  readonly unit?: string;
  /** 示例数据, where any of it is invented. */
  readonly badge?: string;
  /** The picture in one sentence, where an editor wrote it. */
  readonly alt?: string;
  /** Source, time, place: lines at the foot. */
  readonly lines: readonly string[];
}

function wayOf({grids, arrange, wishes, board, brand, cells, kind, lang}: Subject): Way {
  if (grids && grids.length > 0) return gridsWay(grids, lang, arrange);
  if (wishes && wishes.length > 0) return wishesWay(wishes, kind, lang);
  if (board && board.articles.length > 0) return boardWay(board, lang);
  return brand ? brandWay(brand, lang) : tableWay(cells, lang);
}

/** A picture file, and what it shows in words: an `alt` for it. */
export interface Told extends Sheet {
  readonly sentence: string;
}

/** The drawing of a chart, its sentence below; null where these data make none. Each figure is in its description. */
function chartSheet(data: ChartData, {lang, kind}: Subject, {lines, alt, ...told}: Telling, inks: Inks): Told | null {
  const options = {locale: lang, words: lang === 'zh-Hant' ? hant : hans};
  const picture = layOut(data, kind ?? 'auto', options);
  if (!('form' in picture)) return null;
  const sentence = alt || summaryOf(data, options);
  const description = [sentence, ...itemsOf(picture).map(({text}) => text)].join('；');
  const unit = told.unit && options.words.unit(told.unit);
  const captions = {...told, unit, description, lines: [sentence, ...lines], lang};
  return {...exportSvg(picture, captions, inks), sentence};
}

/**
 * Any widget as an SVG file that opens by itself: from the layout that its element draws from, with title, unit, sample
 * label, its sentence, source and time inside. What has no drawing of its own is set as a table.
 */
export function pictureOf(subject: Subject, telling: Telling, inks: Inks): Told {
  const chart = subject.chart && chartSheet(subject.chart, subject, telling, inks);
  if (chart) return chart;
  const {sentence: own, draw} = wayOf(subject);
  const sentence = telling.alt || own;
  const captions = {...telling, description: sentence, lines: [sentence, ...telling.lines], lang: subject.lang};
  return {...sheetSvg(captions, inks, (top) => draw(inks, top)), sentence};
}
