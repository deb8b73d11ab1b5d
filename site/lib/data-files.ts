import type {Community, Widget} from '@linli/model/community';

import {csvOf} from '@linli/model/write/csv';
import {typeset} from './typeset.ts';
import type {WidgetData} from './widget-data.ts';
import type {Words} from './words.ts';

/** What a file says of its rows; a document without a date gives no `asOf`, and nobody guesses one. */
export interface FileHead {
  readonly title: string;
  readonly unit?: string;
  readonly source?: string;
  readonly asOf?: string;
}

/** A title without the unit that stands beside it anyway: 会议（次） counted in 次 is 会议. */
function withoutUnit(title: string, unit: string | undefined): string {
  const tail = `（${unit}）`;
  return unit !== undefined && title.endsWith(tail) ? title.slice(0, -tail.length) : title;
}

/** Title, unit, source and time of a widget's data. Invented rows name no source. */
export function fileHead({source}: Community, {title, unit}: Widget, {sample}: WidgetData, words: Words): FileHead {
  return {
    title: withoutUnit(typeset(title), unit),
    ...(unit === undefined ? {} : {unit}),
    source: sample ? words.sample : typeset(source.document),
    ...(sample || source.date === null ? {} : {asOf: source.date}),
  };
}

/**
 * The documented JSON: `{$schema, title, unit, source, asOf, names, rows: [{列名: 值}]}`, empty cells left out. `names` are
 * what ids of other tables are called, for a wall on somebody else's page.
 */
export function dataJson(
  {kind, headings, rows}: WidgetData,
  head: FileHead,
  names: Readonly<Record<string, string>> = {},
): string {
  const records = rows.map((cells) =>
    Object.fromEntries(headings.map((heading, at) => [heading, cells[at]!]).filter(([, text]) => text !== '')),
  );
  const named = Object.keys(names).length > 0 ? {names} : {};
  return `${JSON.stringify({$schema: `urn:linli:table:${kind}:1`, ...head, ...named, rows: records}, null, 2)}\n`;
}

/** The same rows as CSV for Excel and WPS: UTF-8 with its mark, nothing that runs as a formula. */
export function dataCsv({headings, rows}: WidgetData): string {
  return csvOf([headings, ...rows]);
}
