import type {Kind} from '@linli/model/kinds';
import type {Table} from '@linli/model/read/table';
import {chartTable} from '@linli/model/record/chart-table';

import {words} from '@linli/elements/indicator-chart/words/zh';
import {summaryOf} from '@linli/elements/indicator-chart/summary';
import {readMarker, readSaid, readTitle, type Said} from '@linli/loader/marker';
import type {About} from './state.ts';

const LONGEST = 80;

/** What the lines around a pasted table say of it: title, unit, source, time, marker. Only lines of one filled cell count. */
export function saidAround(text: string): Said & {readonly marker?: string} {
  let said: Said & {marker?: string} = {};
  for (const line of text.split(/\r?\n/)) {
    const cells = line.split('\t').filter((cell) => cell.trim() !== '');
    const [only] = cells;
    if (cells.length !== 1 || only === undefined || only.length > LONGEST) {
      if (cells.length > 1) said = {label: '', ...said};
      continue;
    }
    const marker = readMarker(only);
    const told = readSaid(only) ?? (said.label === undefined ? readTitle(marker?.rest ?? only.trim()) : {});
    said = {...told, ...said, ...(marker ? {marker: marker.name} : {})};
  }
  return said;
}

/** What one row is, by the first marker of its kind. */
const COUNTED: Readonly<Record<string, string>> = {
  网格图: '个网格',
  资源图: '处',
  心愿墙: '条心愿',
  意见墙: '条意见',
  愿景墙: '个愿景',
  品牌: '个部分',
};

/** One sentence for those who do not see the picture, by rule; the element says the same. */
export function draftAlt(table: Table, {title, unit}: About, kind: Kind | null): string {
  const name = title === '' ? '' : `${title}：`;
  if (kind !== null && kind.element !== 'indicator-chart') {
    return `${name}共${table.rows.length}${COUNTED[kind.markers[0] ?? ''] ?? '条'}。`;
  }
  const summary = summaryOf(chartTable(table, unit), {locale: 'zh-Hans', words});
  return summary === '' ? '' : `${name}${summary}`;
}
