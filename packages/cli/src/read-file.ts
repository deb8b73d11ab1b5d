import type {Problem} from '@linli/model/problem';
import type {RecordKind} from '@linli/model/record/kind';
import {readCsv} from '@linli/model/read/csv';
import {decodeText} from '@linli/model/read/encoding';
import type {Crs, GeoRead} from '@linli/model/read/geojson';
import {readGeoData} from '@linli/model/read/geojson';
import {readHtmlTable} from '@linli/model/read/html-table';
import {parseJson} from '@linli/model/read/json';
import type {Description} from '@linli/model/read/objects';
import {readObjects} from '@linli/model/read/objects';
import type {Table} from '@linli/model/read/table';
import {readWorkbook} from '@linli/model/read/workbook';
import {readYaml} from '@linli/model/read/yaml';
import {DEFINITIONS} from '@linli/model/record';
import {hasGps} from '@linli/model/privacy';

import {endingOf, PHOTOGRAPHS, READABLE, stemOf, WORKBOOKS} from './input.ts';
import type {TableKind} from './kind-names.ts';

/** What a file held. */
export interface FileRead {
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
  /** What a JSON or YAML table says of itself. */
  readonly description?: Description;
  /** For a map its shapes in WGS84. */
  readonly map?: GeoRead;
}

/** What the caller says of a file. */
export interface ReadOptions {
  readonly kind?: TableKind;
  readonly crs?: Crs;
}

type Format = 'workbook' | 'csv' | 'html' | 'json' | 'yaml' | 'photograph';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Tells a file by its bytes first: what is called .xls is often HTML, what is called .csv a workbook. `null` for unknown. */
export function formatOf(path: string, bytes: Uint8Array): Format | null {
  const ending = endingOf(path);
  if (PHOTOGRAPHS.includes(ending)) return 'photograph';
  if (!READABLE.includes(ending) && ending !== 'txt') return null;
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'workbook';
  const head = decodeText(bytes.subarray(0, 1024))
    .text.replace(/^\ufeff/, '')
    .trimStart();
  if (head.startsWith('<')) return 'html';
  if (ending.endsWith('json')) return 'json';
  if (ending === 'yaml' || ending === 'yml') return 'yaml';
  if (WORKBOOKS.includes(ending)) return 'workbook';
  return ending.startsWith('htm') ? 'html' : 'csv';
}

function isMap(data: unknown, ending: string): boolean {
  if (ending !== 'json') return true;
  const type = (data as {type?: unknown} | null)?.type;
  return typeof type === 'string' && /^(Feature|FeatureCollection|Topology)$/.test(type);
}

/** Which records are looked for: all, only the one that is named, or none for a chart's own table. */
function definitionsFor(kind: TableKind | undefined) {
  if (kind === 'chart') return [];
  return kind === undefined ? Object.values(DEFINITIONS) : [DEFINITIONS[kind as RecordKind]];
}

function readJsonFile(path: string, text: string, {kind, crs}: ReadOptions): FileRead {
  const name = stemOf(path);
  const {data, problems} = parseJson(text, name);
  if (problems.length > 0) return {tables: [], problems};
  if (!isMap(data, endingOf(path))) return readObjects(data, definitionsFor(kind), name);
  const map = readGeoData(data, {crs, name});
  return {tables: [], problems: map.problems, map};
}

function gpsProblems(path: string, bytes: Uint8Array): readonly Problem[] {
  if (!hasGps(bytes)) return [];
  return [{code: 'personal-data', severity: 'error', place: {table: stemOf(path)}, args: {kind: 'image-gps'}}];
}

/** Reads one file in whatever format it is; `null` for a format nobody knows. */
export function readFile(path: string, bytes: Uint8Array, options: ReadOptions = {}): FileRead | null {
  const format = formatOf(path, bytes);
  const file = {name: stemOf(path), definitions: definitionsFor(options.kind)};
  const text = () => decodeText(bytes).text;
  switch (format) {
    case 'workbook':
      return readWorkbook(bytes, file);
    case 'csv':
      return readCsv(bytes, file);
    case 'html':
      return readHtmlTable(text(), file);
    case 'json':
      return readJsonFile(path, text(), options);
    case 'yaml':
      return readYaml(text(), file);
    case 'photograph':
      return {tables: [], problems: gpsProblems(path, bytes)};
    default:
      return null;
  }
}
