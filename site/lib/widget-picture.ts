import type {Community, Widget} from '@linli/model/community';
import {CHART_TABLE} from '@linli/model/record/chart-columns';
import type {ChartData} from '@linli/model/record/chart-data';
import {chartTable} from '@linli/model/record/chart-table';
import {readObjects} from '@linli/model/read/objects';

import {inksFor} from '../pictures/inks.ts';
import {pictureOf, type Subject, type Told} from '../pictures/picture.ts';
import type {Cells} from '../pictures/table-picture.ts';
import {chartRows} from './chart-rows.ts';
import {conventionShown} from './convention.ts';
import type {FileHead} from './data-files.ts';
import {embedWordsFor} from './embed-words.ts';
import {chartFigures} from './figures.ts';
import {typeset, withRemark} from './typeset.ts';
import type {WidgetData} from './widget-data.ts';
import {wishesShown} from './wishes.ts';
import type {Words} from './words.ts';

function chartOf(community: Community, {id}: Widget, words: Words): ChartData | undefined {
  const rows = chartRows(chartFigures(community, id), words, () => '');
  const [table] = readObjects(rows, [CHART_TABLE], '').tables;
  return table && chartTable(table, '');
}

/** What readers need of a table: no row numbers, and 示例 only where some rows are invented and some are not. */
function readersCells({headings, rows}: WidgetData): Cells {
  const same = (at: number) => rows.every((cells) => cells[at] === rows[0]?.[at]);
  const kept = headings.flatMap((heading, at) =>
    /^(编号|編號)$/.test(heading) || (heading === '示例' && same(at)) ? [] : [at],
  );
  const keep = (cells: readonly string[]) => kept.map((at) => cells[at]!);
  return {headings: keep(headings), rows: rows.map(keep)};
}

function subjectOf(community: Community, widget: Widget, data: WidgetData, words: Words): Subject {
  const {lang, grids} = community;
  const {element, kind = null} = widget;
  const subject = {lang, kind, cells: readersCells(data)};
  if (element === 'indicator-chart') return {...subject, chart: chartOf(community, widget, words)};
  if (element === 'grid-map' && kind !== 'places') return {...subject, grids, arrange: widget.arrange};
  if (element === 'wish-wall') return {...subject, wishes: wishesShown(community, widget)};
  return element === 'convention-board' ? {...subject, board: conventionShown(community, widget)} : subject;
}

/** Whose it is, and where it comes from: invented rows name no source. */
function linesOf({brand, name, lang, source}: Community, isSample: boolean, words: Words): readonly string[] {
  const whose = `${brand.name}｜${name[lang] ?? name['zh-Hans']}`;
  const from = `${words.source}：${withRemark(typeset(source.document), source.date ?? words.noDate)}`;
  return [whose, isSample ? embedWordsFor(lang).invented : from];
}

/** One widget as an SVG file, in its community's colour. */
export function widgetPicture(
  community: Community,
  widget: Widget,
  {data, head}: {readonly data: WidgetData; readonly head: FileHead},
  words: Words,
): Told {
  const lines = linesOf(community, data.sample, words);
  const telling = {title: head.title, unit: head.unit, badge: data.sample ? words.sample : undefined, lines};
  return pictureOf(subjectOf(community, widget, data, words), telling, inksFor(community.colour));
}

/** The brand of a community as an SVG file. */
export function brandPicture(community: Community, words: Words): Told {
  const {brand, lang, colour} = community;
  const title = typeset(brand.label ?? `${words.brand}：${brand.fullName ?? brand.name}`);
  const subject = {lang, kind: null, cells: {headings: [], rows: []}, brand};
  return pictureOf(subject, {title, lines: linesOf(community, false, words)}, inksFor(colour));
}
