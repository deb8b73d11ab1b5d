import {basename} from 'node:path';

import {loadCommunity} from '@linli/model/community';
import {hasGps} from '@linli/model/privacy';
import type {Problem} from '@linli/model/problem';
import type {GeoRead} from '@linli/model/read/geojson';
import type {Description} from '@linli/model/read/objects';

import type {KindedTable} from './check-table.ts';
import {hasFigures, kindOf, mapProblems, tablesProblems} from './check-table.ts';
import type {Input} from './input.ts';
import {bytesOf, communityFiles, endingOf, PHOTOGRAPHS, stemOf, within} from './input.ts';
import type {TableKind} from './kind-names.ts';
import type {Tell} from './progress.ts';
import type {FileRead, ReadOptions} from './read-file.ts';
import {readFile} from './read-file.ts';
import type {Words} from './words.ts';

/** One file that was checked, with everything wrong with it. */
export interface Checked {
  /** Its path as the caller wrote it. */
  readonly file: string;
  readonly tables: readonly KindedTable[];
  readonly problems: readonly Problem[];
  readonly map?: GeoRead;
  readonly description?: Description;
}

/** That no heading is known is right for a chart's own table. */
function withoutChartNotices({tables, problems}: FileRead, kinds: readonly TableKind[]): readonly Problem[] {
  const charts = tables.filter((table, at) => kinds[at] === 'chart' && hasFigures(table));
  const isOfChart = ({place}: Problem) =>
    charts.some(({name, sheet}) => place?.table === name && place.sheet === sheet);
  return problems.filter((problem) => problem.code !== 'no-known-column' || !isOfChart(problem));
}

const unknownFormat = (table: string): Problem => ({
  code: 'unknown-format',
  severity: 'error',
  place: {table},
  args: {},
});

/** Reads and checks one file. */
export function checkFile(input: Input, options: ReadOptions, words: Words, tell: Tell = () => {}): Checked {
  const read = readFile(input.path, bytesOf(input, words), options);
  if (read === null) return {file: input.shown, tables: [], problems: [unknownFormat(stemOf(input.path))]};
  const kinds = read.tables.map((table) => kindOf(table, options.kind));
  const tables = read.tables.map((table, at) => ({table, kind: kinds[at]!}));
  const problems = [
    ...withoutChartNotices(read, kinds),
    ...tablesProblems(tables, tell),
    ...(read.map === undefined ? [] : mapProblems(read.map, stemOf(input.path))),
  ];
  const {map, description} = read;
  return {file: input.shown, tables, problems, map, description};
}

/** The file of a community that a problem's table stands in; the table's own name where there is none. */
function fileOf(table: string, names: readonly string[]): string {
  return names.find((name) => name === table) ?? names.find((name) => stemOf(name) === table) ?? table;
}

/** Maps and photographs of a community, which its page does not read as tables. */
function besideProblems(name: string, bytes: Uint8Array, options: ReadOptions): readonly Problem[] {
  if (PHOTOGRAPHS.includes(endingOf(name)) && hasGps(bytes)) {
    return [{code: 'personal-data', severity: 'error', place: {table: name}, args: {kind: 'image-gps'}}];
  }
  if (!['geojson', 'topojson'].includes(endingOf(name))) return [];
  const read = readFile(name, bytes, {crs: options.crs});
  return read?.map === undefined ? (read?.problems ?? []) : [...read.problems, ...mapProblems(read.map, stemOf(name))];
}

/** Reads and checks the folder of one community, one result a file. */
export function checkCommunity(input: Input, options: ReadOptions, words: Words): readonly Checked[] {
  const files = communityFiles(input, words);
  const names = [...files.keys()].filter((name) => files.get(name)!.length > 0 && name !== 'facts.json').sort();
  const byFile = new Map<string, Problem[]>(names.map((name) => [name, []]));
  const beside = names.flatMap((name) => besideProblems(name, files.get(name)!, options));
  for (const problem of [...loadCommunity(files).problems, ...beside]) {
    const file = fileOf(problem.place?.table ?? 'community.yaml', [...files.keys()]);
    byFile.set(file, [...(byFile.get(file) ?? []), problem]);
  }
  return [...byFile].map(([name, problems]) => ({file: within(input.shown, basename(name)), tables: [], problems}));
}
