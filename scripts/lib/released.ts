import {embedHtml, type Rung, RUNGS} from 'linli/embed';
import {EXAMPLES} from 'linli/examples';
import {format} from 'prettier';

import {fromMarker} from '@linli/loader/registry';
import {type Kind, KINDS} from '@linli/model/kinds';
import {readJson} from '@linli/model/read/json';
import {DEFINITIONS, records} from '@linli/model/record';
import type {RecordKind} from '@linli/model/record/kind';
import {csvOf} from '@linli/model/write/csv';

/** Files of a release by their path in its folder: what people may have saved with it. */
export type Fixtures = Readonly<Record<string, string>>;

/** A marker as a release knew it. */
export interface ReleasedMarker {
  readonly marker: string;
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every heading by which a release knew a column, by record and key. */
export type ReleasedColumns = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const KINDS_OF_RECORDS = Object.keys(DEFINITIONS) as RecordKind[];

const json = (value: unknown): Promise<string> =>
  format(JSON.stringify(value), {parser: 'json', printWidth: 120, bracketSpacing: false});

function markers(kinds: readonly Kind[]): readonly ReleasedMarker[] {
  return kinds.flatMap(({markers: words}) => words.map((marker) => ({marker, ...fromMarker(marker)!})));
}

function columns(): ReleasedColumns {
  const headings = (kind: RecordKind) =>
    DEFINITIONS[kind].columns.map(({key, label, aliases = []}) => [
      key,
      [...new Set([label['zh-Hans'], label['zh-Hant'], label.en, ...aliases])],
    ]);
  return Object.fromEntries(KINDS_OF_RECORDS.map((kind) => [kind, Object.fromEntries(headings(kind))]));
}

/** The example rows of a record under its own headings. */
function linesFor(record: RecordKind) {
  const rows = EXAMPLES[record];
  const used = DEFINITIONS[record].columns.filter(({key}) => rows.some((row) => row[key] !== undefined));
  return {
    headings: used.map(({label}) => label['zh-Hans']),
    rows: rows.map((row) => used.map(({key}) => row[key] ?? '')),
  };
}

/** One record's table in the documented JSON and as CSV, and what the release read in it. */
async function tableOf(record: RecordKind): Promise<Fixtures> {
  const {headings, rows} = linesFor(record);
  const objects = rows.map((cells) =>
    Object.fromEntries(headings.map((heading, at) => [heading, cells[at]!]).filter(([, text]) => text !== '')),
  );
  const text = await json({$schema: `urn:linli:table:${record}:1`, title: '示例', rows: objects});
  const [table] = readJson(text, {definitions: [DEFINITIONS[record]]}).tables;
  return {
    [`tables/${record}.json`]: text,
    [`tables/${record}.csv`]: csvOf([headings, ...rows]),
    [`records/${record}.json`]: await json(table ? records(table, record).records : []),
  };
}

/** Every kind on one rung, as people pasted it; links lead to the tables beside. */
function snippets(rung: Rung, kinds: readonly Kind[], base: string): string {
  const said = {source: '示例街道办事处', asOf: '2026年6月30日', base};
  const all = kinds.flatMap((kind) =>
    kind.markers.map((marker) => {
      const record = kind.record ?? 'indicator';
      const own = {...said, kind: {...kind, markers: [marker]}, title: `${marker}示例`, lines: linesFor(record)};
      return embedHtml(rung, {...own, href: `tables/${record}.json`});
    }),
  );
  return all.join('<h2>下一节</h2>\n');
}

/** Everything of the present version that later versions must read: markers, columns, tables, and code of rungs A to E. */
export async function releasedFixtures(version: string, elements: readonly string[]): Promise<Fixtures> {
  const kinds = KINDS.filter(({element}) => elements.includes(element));
  const tables = await Promise.all(KINDS_OF_RECORDS.map(tableOf));
  const base = `/static/linli/${version}`;
  return Object.assign(
    {'markers.json': await json(markers(kinds)), 'columns.json': await json(columns())},
    ...tables,
    Object.fromEntries(RUNGS.map((rung) => [`snippets/${rung}.html`, snippets(rung, kinds, base)])),
  ) as Fixtures;
}
